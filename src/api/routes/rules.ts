import { z } from '@hono/zod-openapi';
import { RULE_STATUSES } from '../../domain/rules/rule.ts';
import { compareEditions } from '../../service/compare-editions.ts';
import { createRule } from '../../service/create-rule.ts';
import { deleteRule } from '../../service/delete-rule.ts';
import { enterRule, leaveRule } from '../../service/enter-rule.ts';
import { exportAudience } from '../../service/export-audience.ts';
import type { Ports } from '../../service/ports.ts';
import { listRules, readRule, ruleAnswer } from '../../service/read-rule.ts';
import { ruleHistory } from '../../service/rule-history.ts';
import { updateRule } from '../../service/update-rule.ts';
import type { AppContext } from '../options.ts';
import { actorOf, body, json, route, router } from '../route.ts';
import { comparisonQuery, comparisonSchema, historySchema } from '../schemas/review.ts';
import { presenceBody, presenceSchema } from '../schemas/presence.ts';
import { newRuleBody, ruleBody, ruleSchema } from '../schemas/rule.ts';
import { idParam, ifMatch, pageOf, pageQuery } from '../schemas/schema.ts';
import { streamed } from '../streamed.ts';
import { tagged, versionOf } from '../versions.ts';
import { AUDIENCE_FILES, type AudienceFormat } from '../writers/audience-file.ts';

export type RulesRoutes = ReturnType<typeof rulesRoutes>;

/** `/rules`: what rules say, and how they came to say it. */
export function rulesRoutes(ports: Ports) {
  return router()
    .openapi(
      route({
        right: 'rule.read',
        method: 'get',
        path: '/rules',
        tags: ['rules'],
        summary: 'Rules, in the order of their ids',
        request: { query: pageQuery.extend({ status: z.enum(RULE_STATUSES).optional() }) },
        responses: { 200: json(pageOf(ruleSchema), 'A page of rules') },
      }),
      async (c) => c.json(await listRules(ports, c.req.valid('query')), 200),
    )
    .openapi(
      route({
        right: 'rule.change',
        method: 'post',
        path: '/rules',
        tags: ['rules'],
        summary: 'Make a rule; an id may be given',
        request: { body: body(newRuleBody) },
        responses: { 201: json(ruleSchema, 'The new draft') },
      }),
      async (c) => {
        const rule = await createRule(ports, actorOf(c), c.req.valid('json'));
        return c.json(tagged(c, await ruleAnswer(ports, rule)), 201);
      },
    )
    .openapi(
      route({
        right: 'rule.read',
        method: 'get',
        path: '/rules/{id}',
        tags: ['rules'],
        summary: 'One rule',
        request: { params: idParam },
        responses: { 200: json(ruleSchema, 'The rule') },
      }),
      async (c) => c.json(tagged(c, await readRule(ports, c.req.valid('param').id)), 200),
    )
    .openapi(
      route({
        right: 'rule.change',
        method: 'put',
        path: '/rules/{id}',
        tags: ['rules'],
        summary: 'Change what a rule says; in review or approved it becomes a draft again',
        request: { params: idParam, headers: ifMatch, body: body(ruleBody) },
        responses: { 200: json(ruleSchema, 'The rule as it is now') },
      }),
      async (c) => {
        const target = { id: c.req.valid('param').id, version: versionOf(c.req.valid('header')) };
        const rule = await updateRule(ports, actorOf(c), target, c.req.valid('json'));
        return c.json(tagged(c, await ruleAnswer(ports, rule)), 200);
      },
    )
    .openapi(
      route({
        right: 'rule.change',
        method: 'delete',
        path: '/rules/{id}',
        tags: ['rules'],
        summary: 'Delete a rule that was never published',
        request: { params: idParam, headers: ifMatch },
        responses: { 204: { description: 'It is gone' } },
      }),
      async (c) => {
        const target = { id: c.req.valid('param').id, version: versionOf(c.req.valid('header')) };
        await deleteRule(ports, actorOf(c), target);
        return c.body(null, 204);
      },
    )
    .openapi(
      route({
        right: 'rule.read',
        method: 'get',
        path: '/rules/{id}/history',
        tags: ['rules'],
        summary: 'What happened to a rule, the newest first',
        request: { params: idParam },
        responses: { 200: json(historySchema, 'The history') },
      }),
      async (c) => c.json(await ruleHistory(ports, c.req.valid('param').id), 200),
    )
    .openapi(
      route({
        right: 'rule.preview',
        method: 'get',
        path: '/rules/{id}/compare',
        tags: ['rules'],
        summary:
          'The draft beside what was approved last, or beside a published edition, with the reach of both',
        request: { params: idParam, query: comparisonQuery },
        responses: { 200: json(comparisonSchema, 'Before and after') },
      }),
      async (c) => {
        const { edition } = c.req.valid('query');
        const asked = { edition, signal: c.req.raw.signal };
        return c.json(await compareEditions(ports, actorOf(c), c.req.valid('param').id, asked), 200);
      },
    )
    .openapi(
      route({
        right: 'rule.read',
        method: 'post',
        path: '/rules/{id}/presence',
        tags: ['rules'],
        summary: 'A screen shows this rule; who has it open. It is forgotten when its stream ends',
        request: { params: idParam, body: body(presenceBody) },
        responses: { 200: json(presenceSchema, 'Who has it open') },
      }),
      async (c) => {
        const { screen, leaving = false } = c.req.valid('json');
        const { id } = c.req.valid('param');
        const move = leaving ? leaveRule : enterRule;
        return c.json({ items: await move(ports, actorOf(c), id, screen) }, 200);
      },
    )
    .openapi(download('csv', 'Who it may reach now, as CSV'), (c) => downloaded(c, 'csv'))
    .openapi(download('jsonl', 'Who it may reach now, a JSON object per line'), (c) => downloaded(c, 'jsonl'))
    .openapi(download('parquet', 'Who it may reach now, as Parquet'), (c) => downloaded(c, 'parquet'));

  async function downloaded(c: AppContext, format: AudienceFormat) {
    const ask = { id: c.req.param('id') ?? '', format, signal: c.req.raw.signal };
    const { ids, file_name } = await exportAudience(ports, actorOf(c), ask);
    const { pieces, media_type, charset } = AUDIENCE_FILES[format];
    return streamed(c, pieces(ids), file_name, media_type, charset);
  }
}

/** Only of a published rule; each download is recorded. */
function download<F extends string>(format: F, summary: string) {
  return route({
    right: 'rule.download',
    method: 'get',
    path: `/rules/{id}/audience.${format}`,
    tags: ['rules'],
    summary,
    request: { params: idParam },
    responses: { 200: { description: 'A file of customer ids' } },
  });
}
