import { overlapRules } from '../../service/overlap-rules.ts';
import type { Ports } from '../../service/ports.ts';
import { actorOf, json, route, router } from '../route.ts';
import { overlapQuery, overlapSchema } from '../schemas/overlap.ts';

export type OverlapRoutes = ReturnType<typeof overlapRoutes>;

/** `/overlap`: which rules reach the same people. */
export function overlapRoutes(ports: Ports) {
  return router().openapi(
    route({
      right: 'overlap.read',
      method: 'get',
      path: '/overlap',
      tags: ['preview'],
      summary: 'Which rules reach the same people, and whom most of them reach, masked',
      request: { query: overlapQuery },
      responses: { 200: json(overlapSchema, 'The overlap') },
    }),
    async (c) => {
      const ask = { ...c.req.valid('query'), signal: c.req.raw.signal };
      return c.json(await overlapRules(ports, actorOf(c), ask), 200);
    },
  );
}
