import { explainPerson } from '../../service/explain-person.ts';
import type { Ports } from '../../service/ports.ts';
import { previewConditions } from '../../service/preview-conditions.ts';
import { previewPeople } from '../../service/preview-people.ts';
import { previewRule } from '../../service/preview-rule.ts';
import { actorOf, body, json, route, router } from '../route.ts';
import { explanationSchema, peopleSchema } from '../schemas/person.ts';
import {
  conditionsBody,
  conditionsSchema,
  explainBody,
  peopleBody,
  previewBody,
  previewSchema,
} from '../schemas/preview.ts';

export type PreviewRoutes = ReturnType<typeof previewRoutes>;

/** `/rules/preview`: what a rule would do, saved or not. */
export function previewRoutes(ports: Ports) {
  return router()
    .openapi(
      route({
        right: 'rule.preview',
        method: 'post',
        path: '/rules/preview',
        tags: ['preview'],
        summary: 'What would become of every customer under a rule',
        request: { body: body(previewBody) },
        responses: { 200: json(previewSchema, 'The preview') },
      }),
      async (c) => {
        const ask = { ...c.req.valid('json'), signal: c.req.raw.signal };
        return c.json(await previewRule(ports, actorOf(c), ask), 200);
      },
    )
    .openapi(
      route({
        right: 'rule.preview',
        method: 'post',
        path: '/rules/preview/conditions',
        tags: ['preview'],
        summary: 'How many meet each condition by itself, and the reach without it',
        request: { body: body(conditionsBody) },
        responses: { 200: json(conditionsSchema, 'One item per group and leaf') },
      }),
      async (c) => {
        const ask = { ...c.req.valid('json'), signal: c.req.raw.signal };
        return c.json(await previewConditions(ports, actorOf(c), ask), 200);
      },
    )
    .openapi(
      route({
        right: 'rule.preview',
        method: 'post',
        path: '/rules/preview/people',
        tags: ['preview'],
        summary: 'People who end so, masked',
        request: { body: body(peopleBody) },
        responses: { 200: json(peopleSchema, 'A page of people') },
      }),
      async (c) => {
        const ask = { ...c.req.valid('json'), signal: c.req.raw.signal };
        return c.json(await previewPeople(ports, actorOf(c), ask), 200);
      },
    )
    .openapi(
      route({
        right: 'person.read',
        method: 'post',
        path: '/rules/preview/explain',
        tags: ['preview'],
        summary: 'Why a rule does, or doesn’t, reach a person; asking is recorded',
        request: { body: body(explainBody) },
        responses: { 200: json(explanationSchema, 'The explanation') },
      }),
      async (c) => {
        const ask = { ...c.req.valid('json'), signal: c.req.raw.signal };
        return c.json(await explainPerson(ports, actorOf(c), ask), 200);
      },
    );
}
