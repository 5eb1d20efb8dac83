import { z } from '@hono/zod-openapi';
import { applyFix } from '../../service/apply-fix.ts';
import { flagHistory } from '../../service/flag-history.ts';
import { listFlags } from '../../service/list-flags.ts';
import type { Ports } from '../../service/ports.ts';
import { previewRule } from '../../service/preview-rule.ts';
import { ruleAnswer } from '../../service/read-rule.ts';
import { previewFlags, previewRepair, readRuleFlags } from '../../service/read-rule-flags.ts';
import { actorOf, body, json, route, router } from '../route.ts';
import {
  fixedSchema,
  flagHistoryItemSchema,
  flagListQuery,
  flagListSchema,
  flagsBody,
  flagsSchema,
  repairBody,
  repairSchema,
} from '../schemas/flags.ts';
import { idParam, ifMatch, idSchema, pageOf } from '../schemas/schema.ts';
import { tagged, versionOf } from '../versions.ts';

export type FlagsRoutes = ReturnType<typeof flagsRoutes>;

/** What checks find in rules, and the fixes they offer. */
export function flagsRoutes(ports: Ports) {
  return router()
    .openapi(
      route({
        right: 'rule.read',
        method: 'get',
        path: '/flags',
        tags: ['flags'],
        summary: 'The flags of all rules by their last checks, gravest first, with counts to narrow them by',
        request: { query: flagListQuery },
        responses: { 200: json(flagListSchema, 'The flags') },
      }),
      async (c) => c.json(await listFlags(ports, actorOf(c), c.req.valid('query')), 200),
    )
    .openapi(
      route({
        right: 'rule.read',
        method: 'get',
        path: '/rules/{id}/flags/history',
        tags: ['flags'],
        summary: 'The flags of a rule over its editions and the versions of the policy, newest first',
        request: { params: idParam },
        responses: {
          200: json(pageOf(flagHistoryItemSchema), 'What was found, what appeared, what cleared'),
        },
      }),
      async (c) => c.json(await flagHistory(ports, actorOf(c), c.req.valid('param').id), 200),
    )
    .openapi(
      route({
        right: 'rule.read',
        method: 'get',
        path: '/rules/{id}/flags',
        tags: ['flags'],
        summary: 'The flags of a rule’s draft, as of now',
        request: {
          params: idParam,
          query: z.object({
            fixes: z
              .enum(['true', 'false'])
              .optional()
              .openapi({ description: 'With fixes, each of them tried.' }),
          }),
        },
        responses: { 200: json(flagsSchema, 'The flags') },
      }),
      async (c) => {
        const fixes = c.req.valid('query').fixes !== 'false';
        return c.json(
          await readRuleFlags(ports, actorOf(c), c.req.valid('param').id, {
            fixes,
            signal: c.req.raw.signal,
          }),
          200,
        );
      },
    )
    .openapi(
      route({
        right: 'rule.preview',
        method: 'post',
        path: '/rules/preview/flags',
        tags: ['flags'],
        summary: 'The flags of a draft, saved or not',
        request: { body: body(flagsBody) },
        responses: { 200: json(flagsSchema, 'The flags') },
      }),
      async (c) => {
        const { rule, fixes = false } = c.req.valid('json');
        return c.json(await previewFlags(ports, actorOf(c), { rule, fixes, signal: c.req.raw.signal }), 200);
      },
    )
    .openapi(
      route({
        right: 'rule.preview',
        method: 'post',
        path: '/rules/preview/repair',
        tags: ['flags'],
        summary: 'The smallest set of fixes that lets a draft be published, with its cost',
        request: { body: body(repairBody) },
        responses: { 200: json(repairSchema, 'The fixes in their order') },
      }),
      async (c) =>
        c.json(await previewRepair(ports, actorOf(c), c.req.valid('json').rule, c.req.raw.signal), 200),
    )
    .openapi(
      route({
        right: 'rule.change',
        method: 'post',
        path: '/rules/{id}/fixes/{fix}',
        tags: ['flags'],
        summary: 'Apply a fix to the draft',
        request: {
          params: z.object({ id: idSchema, fix: z.string().min(1).max(300) }),
          headers: ifMatch,
        },
        responses: { 200: json(fixedSchema, 'The new draft and its preview') },
      }),
      async (c) => {
        const { id, fix } = c.req.valid('param');
        const target = { id, version: versionOf(c.req.valid('header')) };
        const fixed = await applyFix(ports, actorOf(c), target, fix, c.req.raw.signal);
        const preview = await previewRule(ports, actorOf(c), { rule: fixed, signal: c.req.raw.signal });
        return c.json({ rule: tagged(c, await ruleAnswer(ports, fixed)), preview }, 200);
      },
    );
}
