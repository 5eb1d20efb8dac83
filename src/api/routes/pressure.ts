import { z } from '@hono/zod-openapi';
import type { Ports } from '../../service/ports.ts';
import { rehearseRules } from '../../service/rehearse-rules.ts';
import { replayWeek } from '../../service/replay-week.ts';
import { actorOf, body, route, router } from '../route.ts';
import { pressureSchema, rehearsalBody, replayBody } from '../schemas/pressure.ts';
import { JSON_LINES, told, underway, wantsLines } from '../telling.ts';

export type PressureRoutes = ReturnType<typeof pressureRoutes>;

const LINES = `Accept ${JSON_LINES} to be told the progress: a line {"progress": 0.4} now and then, and last {"result": …} or {"problem": …}.`;

const answers = {
  content: {
    'application/json': { schema: pressureSchema },
    [JSON_LINES]: { schema: z.string() },
  },
  description: 'Contact pressure before and after',
} as const;

/** `/caps/replay` and `/caps/rehearse`: what caps do before they do it. */
export function pressureRoutes(ports: Ports) {
  return router()
    .openapi(
      route({
        right: 'caps.simulate',
        method: 'post',
        path: '/caps/replay',
        tags: ['caps'],
        summary: 'What these caps would have made of a past week',
        description: `Every send on record of that week counts as planned, whatever became of it. ${LINES}`,
        request: { body: body(replayBody) },
        responses: { 200: answers },
      }),
      async (c) => {
        const ask = c.req.valid('json');
        if (wantsLines(c)) return told(c, (under) => replayWeek(ports, ask, under));
        return c.json(await replayWeek(ports, ask, underway(c)), 200);
      },
    )
    .openapi(
      route({
        right: 'caps.simulate',
        method: 'post',
        path: '/caps/rehearse',
        tags: ['caps'],
        summary: 'What these caps would make of the next 28 days of all live rules and a draft',
        description: `Rules go out on their schedules to whom they reach today; what an event sets off, as often as the event was seen in the 28 days before. ${LINES}`,
        request: { body: body(rehearsalBody) },
        responses: { 200: answers },
      }),
      async (c) => {
        const ask = c.req.valid('json');
        if (wantsLines(c)) return told(c, (under) => rehearseRules(ports, actorOf(c), ask, under));
        return c.json(await rehearseRules(ports, actorOf(c), ask, underway(c)), 200);
      },
    );
}
