import { decideSend, decideSends } from '../../service/decide-sends.ts';
import type { Ports } from '../../service/ports.ts';
import { recordSends } from '../../service/record-sends.ts';
import { actorOf, body, json, route, router } from '../route.ts';
import { decisionAnswer, decisionBody, sendsBody, sendsSchema } from '../schemas/decisions.ts';

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
        summary:
          'Whether a message may leave now; one that may keeps its room under the caps for ten minutes',
        request: { body: body(decisionBody) },
        responses: { 200: json(decisionAnswer, 'Send or hold, and why') },
      }),
      async (c) => {
        const asked = c.req.valid('json');
        if ('items' in asked) return c.json({ items: await decideSends(ports, asked.items) }, 200);
        return c.json(await decideSend(ports, asked), 200);
      },
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
