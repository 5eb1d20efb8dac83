import { listRechecks } from '../../service/list-rechecks.ts';
import { listWaivers } from '../../service/list-waivers.ts';
import type { Ports } from '../../service/ports.ts';
import { startRecheck } from '../../service/start-recheck.ts';
import { stopRecheck } from '../../service/stop-recheck.ts';
import type { AppOptions } from '../options.ts';
import { actorOf, json, route, router } from '../route.ts';
import { recheckSchema, rechecksSchema } from '../schemas/rechecks.ts';
import { waiversSchema } from '../schemas/review.ts';
import { idParam } from '../schemas/schema.ts';

export type RechecksRoutes = ReturnType<typeof rechecksRoutes>;

/** `/rechecks`, the rounds over all live rules, and `/waivers` on them. */
export function rechecksRoutes(ports: Ports, options: AppOptions) {
  return router()
    .openapi(
      route({
        right: 'rule.read',
        method: 'get',
        path: '/waivers',
        tags: ['review'],
        summary: 'Every waiver: who gave it, until when, on which rule; the lapsed first',
        responses: { 200: json(waiversSchema, 'The waivers') },
      }),
      async (c) => c.json(await listWaivers(ports), 200),
    )
    .openapi(
      route({
        right: 'recheck.read',
        method: 'get',
        path: '/rechecks',
        tags: ['review'],
        summary: 'Rounds in which published rules were checked again, the newest first',
        responses: { 200: json(rechecksSchema, 'The rounds') },
      }),
      async (c) => c.json(await listRechecks(ports), 200),
    )
    .openapi(
      route({
        right: 'recheck.run',
        method: 'post',
        path: '/rechecks',
        tags: ['review'],
        summary: 'Check all published rules again now',
        responses: { 202: json(recheckSchema, 'The round that began') },
      }),
      async (c) => {
        const { round, finished } = await startRecheck(ports, actorOf(c), 'asked');
        finished.catch((error: unknown) => options.log?.(error, c.var.request_id));
        return c.json(round, 202);
      },
    )
    .openapi(
      route({
        right: 'recheck.run',
        method: 'post',
        path: '/rechecks/{id}/stop',
        tags: ['review'],
        summary: 'Stop a round; what it found is kept',
        request: { params: idParam },
        responses: { 200: json(recheckSchema, 'The round') },
      }),
      async (c) => c.json(await stopRecheck(ports, actorOf(c), c.req.valid('param').id), 200),
    );
}
