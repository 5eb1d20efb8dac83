import { endingConsents } from '../../service/ending-consents.ts';
import { heldByCaps } from '../../service/held-by-caps.ts';
import { overviewWeek } from '../../service/overview-week.ts';
import { overview } from '../../service/overview.ts';
import type { Ports } from '../../service/ports.ts';
import { weighRules } from '../../service/weigh-rules.ts';
import { actorOf, json, route, router } from '../route.ts';
import {
  endingConsentsSchema,
  heldByCapsSchema,
  overviewWeekSchema,
  weekQuery,
} from '../schemas/overview-week.ts';
import { overviewSchema } from '../schemas/overview.ts';
import { weighingSchema, weighQuery } from '../schemas/weighing.ts';
import { underway } from '../telling.ts';

export type OverviewRoutes = ReturnType<typeof overviewRoutes>;

/** `/overview`: the portfolio as it stands, the figures of a week, and what rules are worth beside their risk. */
export function overviewRoutes(ports: Ports) {
  return router()
    .openapi(
      route({
        right: 'overview.read',
        method: 'get',
        path: '/overview',
        tags: ['overview'],
        summary: 'Rules, flags and consent as they stand, and what waits for you',
        responses: { 200: json(overviewSchema, 'The overview') },
      }),
      async (c) => c.json(await overview(ports, actorOf(c)), 200),
    )
    .openapi(
      route({
        right: 'overview.read',
        method: 'get',
        path: '/overview/week',
        tags: ['overview'],
        summary: 'What was sent in a whole week, who may be contacted and open flags, beside the week before',
        request: { query: weekQuery },
        responses: { 200: json(overviewWeekSchema, 'The figures') },
      }),
      async (c) => c.json(await overviewWeek(ports, actorOf(c), c.req.valid('query')), 200),
    )
    .openapi(
      route({
        right: 'overview.read',
        method: 'get',
        path: '/overview/held-back',
        tags: ['overview'],
        summary: 'What today’s caps would hold back of a week of messages on record, beside the week before',
        request: { query: weekQuery },
        responses: { 200: json(heldByCapsSchema, 'The counts') },
      }),
      async (c) => c.json(await heldByCaps(ports, actorOf(c), c.req.valid('query'), underway(c).rest), 200),
    )
    .openapi(
      route({
        right: 'overview.read',
        method: 'get',
        path: '/overview/ending-consents',
        tags: ['overview'],
        summary: 'How many yeses end within 30 days, and which live rule would lose most with them',
        responses: { 200: json(endingConsentsSchema, 'The count') },
      }),
      async (c) => c.json(await endingConsents(ports), 200),
    )
    .openapi(
      route({
        right: 'overview.read',
        method: 'get',
        path: '/overview/benefit',
        tags: ['overview'],
        summary: 'What each live rule earns against its holdout, beside how risky it is',
        request: { query: weighQuery },
        responses: { 200: json(weighingSchema, 'The rules that are live or in review') },
      }),
      async (c) => c.json(await weighRules(ports, actorOf(c), c.req.valid('query')), 200),
    );
}
