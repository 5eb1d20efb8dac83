import type { z } from '@hono/zod-openapi';
import { decideProposal } from '../../service/decide-proposal.ts';
import { listProposals, readProposal } from '../../service/list-proposals.ts';
import { resubmitProposal } from '../../service/resubmit-proposal.ts';
import type { Ports } from '../../service/ports.ts';
import type { Right } from '../../service/rights.ts';
import { actorOf, body, json, route, router } from '../route.ts';
import { proposalDetailSchema, proposalSchema, proposalsSchema } from '../schemas/proposals.ts';
import { optionalReasonBody, reasonBody, submitBody } from '../schemas/review.ts';
import { idParam, ifMatch } from '../schemas/schema.ts';
import { tagged, versionOf } from '../versions.ts';

export type ProposalsRoutes = ReturnType<typeof proposalsRoutes>;

/** `/proposals`: changes of segments and the policy that published rules stand on, and their review. */
export function proposalsRoutes(ports: Ports) {
  return router()
    .openapi(
      route({
        right: 'rule.read',
        method: 'get',
        path: '/proposals',
        tags: ['review'],
        summary: 'Changes of segments and the policy that wait for someone',
        responses: { 200: json(proposalsSchema, 'The changes') },
      }),
      async (c) => c.json(await listProposals(ports, actorOf(c)), 200),
    )
    .openapi(
      route({
        right: 'rule.preview',
        method: 'get',
        path: '/proposals/{id}',
        tags: ['review'],
        summary: 'One proposed change, and what it does to each published rule',
        request: { params: idParam },
        responses: { 200: json(proposalDetailSchema, 'The change') },
      }),
      async (c) => {
        const found = await readProposal(ports, actorOf(c), c.req.valid('param').id, c.req.raw.signal);
        tagged(c, found.proposal);
        return c.json(found, 200);
      },
    )
    .openapi(decision('approve', 'rule.decide', 'Approve it', optionalReasonBody), async (c) => {
      const at = { id: c.req.valid('param').id, version: versionOf(c.req.valid('header')) };
      const { reason = '' } = c.req.valid('json');
      return c.json(tagged(c, await decideProposal(ports, actorOf(c), at, 'approve', reason)), 200);
    })
    .openapi(
      decision('request-changes', 'rule.decide', 'Send it back to its author', reasonBody),
      async (c) => {
        const at = { id: c.req.valid('param').id, version: versionOf(c.req.valid('header')) };
        const { reason } = c.req.valid('json');
        return c.json(tagged(c, await decideProposal(ports, actorOf(c), at, 'request_changes', reason)), 200);
      },
    )
    .openapi(decision('withdraw', 'segment.change', 'Take it back', optionalReasonBody), async (c) => {
      const at = { id: c.req.valid('param').id, version: versionOf(c.req.valid('header')) };
      const { reason = '' } = c.req.valid('json');
      return c.json(tagged(c, await decideProposal(ports, actorOf(c), at, 'withdraw', reason)), 200);
    })
    .openapi(decision('submit', 'segment.change', 'Propose it again', submitBody), async (c) => {
      const at = { id: c.req.valid('param').id, version: versionOf(c.req.valid('header')) };
      const { note = '' } = c.req.valid('json');
      return c.json(tagged(c, await resubmitProposal(ports, actorOf(c), at, note)), 200);
    });
}

function decision<A extends string, S extends z.ZodType>(
  action: A,
  right: Right,
  summary: string,
  schema: S,
) {
  return route({
    right,
    method: 'post',
    path: `/proposals/{id}/${action}`,
    tags: ['review'],
    summary: `${summary}: a change of a segment or the policy`,
    request: { params: idParam, headers: ifMatch, body: body(schema) },
    responses: { 200: json(proposalSchema, 'The change as it is now') },
  });
}
