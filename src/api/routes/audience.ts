import { checkCondition } from '../../service/check-condition.ts';
import { countAudience } from '../../service/count-audience.ts';
import { countConditions } from '../../service/count-conditions.ts';
import { listMembers } from '../../service/list-members.ts';
import { matchPeople } from '../../service/match-people.ts';
import type { Ports } from '../../service/ports.ts';
import { actorOf, body, json, route, router } from '../route.ts';
import {
  checkBody,
  checkSchema,
  countBody,
  countConditionsBody,
  countConditionsSchema,
  countSchema,
  matchBody,
  matchSchema,
  membersBody,
  membersSchema,
} from '../schemas/audience.ts';

export type AudienceRoutes = ReturnType<typeof audienceRoutes>;

/** `/audience`: who meets a condition. */
export function audienceRoutes(ports: Ports) {
  return router()
    .openapi(
      route({
        right: 'audience.count',
        method: 'post',
        path: '/audience/count',
        tags: ['audience'],
        summary: 'How many customers meet a condition',
        request: { body: body(countBody) },
        responses: { 200: json(countSchema, 'The count') },
      }),
      async (c) => {
        const ask = { ...c.req.valid('json'), signal: c.req.raw.signal };
        return c.json(await countAudience(ports, actorOf(c), ask), 200);
      },
    )
    .openapi(
      route({
        right: 'audience.count',
        method: 'post',
        path: '/audience/conditions',
        tags: ['audience'],
        summary: 'How many customers meet each condition by itself, and all of it without that one',
        request: { body: body(countConditionsBody) },
        responses: { 200: json(countConditionsSchema, 'One item per group and leaf') },
      }),
      async (c) => {
        const ask = { ...c.req.valid('json'), signal: c.req.raw.signal };
        return c.json(await countConditions(ports, actorOf(c), ask), 200);
      },
    )
    .openapi(
      route({
        right: 'audience.members',
        method: 'post',
        path: '/audience/members',
        tags: ['audience'],
        summary: 'Who meets a condition, by customer id; asking is recorded',
        request: { body: body(membersBody) },
        responses: { 200: json(membersSchema, 'A page of customers') },
      }),
      async (c) => {
        const ask = { ...c.req.valid('json'), signal: c.req.raw.signal };
        return c.json(await listMembers(ports, actorOf(c), ask), 200);
      },
    )
    .openapi(
      route({
        right: 'audience.check',
        method: 'post',
        path: '/audience/check',
        tags: ['audience'],
        summary: 'What is wrong with a condition, and what it says in words',
        request: { body: body(checkBody) },
        responses: { 200: json(checkSchema, 'Issues and the sentence') },
      }),
      async (c) => c.json(await checkCondition(ports, c.req.valid('json').condition), 200),
    )
    .openapi(
      route({
        right: 'audience.match',
        method: 'post',
        path: '/audience/match',
        tags: ['audience'],
        summary: 'Which of these ids and e-mail addresses are customers; asking is recorded',
        request: { body: body(matchBody) },
        responses: { 200: json(matchSchema, 'Who was found, and what wasn’t') },
      }),
      async (c) => c.json(await matchPeople(ports, actorOf(c), c.req.valid('json').people), 200),
    );
}
