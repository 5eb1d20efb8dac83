import { overview } from '../../service/overview.ts';
import type { Ports } from '../../service/ports.ts';
import { actorOf, json, route, router } from '../route.ts';
import { overviewSchema } from '../schemas/overview.ts';

export type OverviewRoutes = ReturnType<typeof overviewRoutes>;

/** `/overview`: the portfolio as it stands. */
export function overviewRoutes(ports: Ports) {
  return router().openapi(
    route({
      right: 'overview.read',
      method: 'get',
      path: '/overview',
      tags: ['overview'],
      summary: 'Rules, flags and consent as they stand, and what waits for you',
      responses: { 200: json(overviewSchema, 'The overview') },
    }),
    async (c) => c.json(await overview(ports, actorOf(c)), 200),
  );
}
