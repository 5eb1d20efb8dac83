import type { z } from '@hono/zod-openapi';
import type { Rule } from '../../domain/rules/rule.ts';
import { approveRule } from '../../service/approve-rule.ts';
import { archiveRule } from '../../service/archive-rule.ts';
import type { Target } from '../../service/move-rule.ts';
import { pauseRule } from '../../service/pause-rule.ts';
import type { Ports } from '../../service/ports.ts';
import { publishRule } from '../../service/publish-rule.ts';
import { ruleAnswer } from '../../service/read-rule.ts';
import { requestRuleChanges } from '../../service/request-rule-changes.ts';
import { resumeRule } from '../../service/resume-rule.ts';
import { reviewQueue } from '../../service/review-queue.ts';
import type { Right } from '../../service/rights.ts';
import { submitRule } from '../../service/submit-rule.ts';
import { waiveFlag } from '../../service/waive-flag.ts';
import { withdrawRule } from '../../service/withdraw-rule.ts';
import type { AppContext } from '../options.ts';
import { actorOf, json, route, router } from '../route.ts';
import { optionalReasonBody, queueSchema, reasonBody, submitBody, waiveBody } from '../schemas/review.ts';
import { ruleSchema } from '../schemas/rule.ts';
import { idParam, ifMatch } from '../schemas/schema.ts';
import { tagged, versionOf } from '../versions.ts';

export type ReviewRoutes = ReturnType<typeof reviewRoutes>;

/** A change of a rule's state: all of them take the version that was seen and answer the rule as it is now. */
function move<A extends string, S extends z.ZodType>(action: A, right: Right, summary: string, schema: S) {
  return route({
    right,
    method: 'post',
    path: `/rules/{id}/${action}`,
    tags: ['review'],
    summary,
    request: {
      params: idParam,
      headers: ifMatch,
      body: { content: { 'application/json': { schema } }, required: false },
    },
    responses: { 200: json(ruleSchema, 'The rule as it is now') },
  });
}

/** `/rules/{id}/submit` and the others, and the queue of those who decide. */
export function reviewRoutes(ports: Ports) {
  const answer = async (c: Pick<AppContext, 'header' | 'json'>, moved: Promise<Rule>) =>
    tagged(c, await ruleAnswer(ports, await moved));
  const target = (
    param: { readonly id: string },
    header: { readonly 'if-match'?: string | undefined },
  ): Target => ({
    id: param.id,
    version: versionOf(header),
  });
  return router()
    .openapi(
      route({
        right: 'rule.read',
        method: 'get',
        path: '/review-queue',
        tags: ['review'],
        summary: 'What waits for a decision, the riskiest first',
        responses: { 200: json(queueSchema, 'The queue') },
      }),
      async (c) => c.json(await reviewQueue(ports, actorOf(c), c.req.raw.signal), 200),
    )
    .openapi(move('submit', 'rule.change', 'Ask for a review', submitBody), async (c) => {
      const at = target(c.req.valid('param'), c.req.valid('header'));
      return c.json(await answer(c, submitRule(ports, actorOf(c), at, c.req.valid('json').note)), 200);
    })
    .openapi(move('withdraw', 'rule.change', 'Take it back out of review', optionalReasonBody), async (c) => {
      const at = target(c.req.valid('param'), c.req.valid('header'));
      return c.json(await answer(c, withdrawRule(ports, actorOf(c), at, c.req.valid('json').reason)), 200);
    })
    .openapi(
      move('approve', 'rule.decide', 'Approve it, with the flags that stand open', optionalReasonBody),
      async (c) => {
        const at = target(c.req.valid('param'), c.req.valid('header'));
        return c.json(await answer(c, approveRule(ports, actorOf(c), at, c.req.valid('json').reason)), 200);
      },
    )
    .openapi(move('request-changes', 'rule.decide', 'Send it back to its author', reasonBody), async (c) => {
      const at = target(c.req.valid('param'), c.req.valid('header'));
      const { reason } = c.req.valid('json');
      return c.json(await answer(c, requestRuleChanges(ports, actorOf(c), at, reason)), 200);
    })
    .openapi(move('waive', 'rule.decide', 'Accept one flag until a day', waiveBody), async (c) => {
      const at = target(c.req.valid('param'), c.req.valid('header'));
      return c.json(await answer(c, waiveFlag(ports, actorOf(c), at, c.req.valid('json'))), 200);
    })
    .openapi(
      move('publish', 'rule.publish', 'Make the approved content the live edition', optionalReasonBody),
      async (c) => {
        const at = target(c.req.valid('param'), c.req.valid('header'));
        return c.json(await answer(c, publishRule(ports, actorOf(c), at, c.req.valid('json').reason)), 200);
      },
    )
    .openapi(move('pause', 'rule.publish', 'Stop the live edition', reasonBody), async (c) => {
      const at = target(c.req.valid('param'), c.req.valid('header'));
      return c.json(await answer(c, pauseRule(ports, actorOf(c), at, c.req.valid('json').reason)), 200);
    })
    .openapi(move('resume', 'rule.publish', 'Let the live edition go on', optionalReasonBody), async (c) => {
      const at = target(c.req.valid('param'), c.req.valid('header'));
      return c.json(await answer(c, resumeRule(ports, actorOf(c), at, c.req.valid('json').reason)), 200);
    })
    .openapi(move('archive', 'rule.publish', 'Put it away for good', optionalReasonBody), async (c) => {
      const at = target(c.req.valid('param'), c.req.valid('header'));
      return c.json(await answer(c, archiveRule(ports, actorOf(c), at, c.req.valid('json').reason)), 200);
    });
}
