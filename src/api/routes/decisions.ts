import { decideSend } from '../../service/decide-send.ts';
import type { Ports } from '../../service/ports.ts';
import { recordSends } from '../../service/record-sends.ts';
import { actorOf, body, json, route, router } from '../route.ts';
import { decisionBody, decisionSchema, sendsBody, sendsSchema } from '../schemas/decisions.ts';

export type DecisionsRoutes = ReturnType<typeof decisionsRoutes>;

/** `/decisions` and `/sends`: what a sender asks right before a message leaves, and tells afterwards. */
export function decisionsRoutes(ports: Ports) {
  return router()
    .openapi(
      route({
        right: 'decision.ask',
        method: 'post',
        path: '/decisions',
        tags: ['sending'],
        summary: 'Whether one message may leave now',
        request: { body: body(decisionBody) },
        responses: { 200: json(decisionSchema, 'Send or hold, and why') },
      }),
      async (c) => c.json(await decideSend(ports, c.req.valid('json')), 200),
    )
    .openapi(
      route({
        right: 'send.record',
        method: 'post',
        path: '/sends',
        tags: ['sending'],
        summary: 'Record what left, so that caps count it',
        request: { body: body(sendsBody) },
        responses: { 202: json(sendsSchema, 'How many were kept') },
      }),
      async (c) => {
        const sent = c.req.valid('json');
        return c.json(await recordSends(ports, actorOf(c), 'items' in sent ? sent.items : [sent]), 202);
      },
    );
}
