import { z } from '@hono/zod-openapi';
import { erasePerson, readmitPerson } from '../../service/erase-person.ts';
import { explainCustomer } from '../../service/explain-person.ts';
import type { Ports } from '../../service/ports.ts';
import { readCustomer } from '../../service/read-customer.ts';
import { revealPerson } from '../../service/reveal-person.ts';
import { rulesOfPerson } from '../../service/rules-of-person.ts';
import { actorOf, body, json, route, router } from '../route.ts';
import {
  erasureSchema,
  explanationSchema,
  knownPersonSchema,
  revealBody,
  revealedSchema,
  ruleOfPersonSchema,
} from '../schemas/person.ts';
import { idParam, pageOf } from '../schemas/schema.ts';

export type CustomersRoutes = ReturnType<typeof customersRoutes>;

/** `/customers/{id}`: one person, by customer id or by the handle of a preview. Every look, and erasing, is recorded. */
export function customersRoutes(ports: Ports) {
  return router()
    .openapi(
      route({
        right: 'person.read',
        method: 'get',
        path: '/customers/{id}',
        tags: ['customers'],
        summary: 'What is known of a person, masked',
        request: { params: idParam },
        responses: { 200: json(knownPersonSchema, 'What is known') },
      }),
      async (c) => c.json(await readCustomer(ports, actorOf(c), c.req.valid('param').id), 200),
    )
    .openapi(
      route({
        right: 'person.read',
        method: 'get',
        path: '/customers/{id}/explain',
        tags: ['customers'],
        summary: 'Why a rule does, or doesn’t, reach this person',
        request: {
          params: idParam,
          query: z.object({ rule: z.string(), as_of: z.string().max(40).optional() }),
        },
        responses: { 200: json(explanationSchema, 'The explanation') },
      }),
      async (c) => {
        const ask = { ...c.req.valid('query'), person: c.req.valid('param').id, signal: c.req.raw.signal };
        return c.json(await explainCustomer(ports, actorOf(c), ask), 200);
      },
    )
    .openapi(
      route({
        right: 'person.read',
        method: 'get',
        path: '/customers/{id}/rules',
        tags: ['customers'],
        summary: 'What becomes of this person under each live rule; those that reach the person first',
        request: { params: idParam },
        responses: { 200: json(pageOf(ruleOfPersonSchema), 'The live rules') },
      }),
      async (c) => c.json(await rulesOfPerson(ports, actorOf(c), c.req.valid('param').id), 200),
    )
    .openapi(
      route({
        right: 'person.reveal',
        method: 'post',
        path: '/customers/{id}/reveal',
        tags: ['customers'],
        summary: 'Who this is, for ten minutes, with a reason on record',
        request: { params: idParam, body: body(revealBody) },
        responses: { 200: json(revealedSchema, 'Who it is') },
      }),
      async (c) => {
        const ask = { person: c.req.valid('param').id, reason: c.req.valid('json').reason };
        return c.json(await revealPerson(ports, actorOf(c), ask), 200);
      },
    )
    .openapi(
      route({
        right: 'person.erase',
        method: 'post',
        path: '/customers/{id}/erase',
        tags: ['customers'],
        summary: 'Erase a person from all data, for good, with a reason on record',
        request: { params: idParam, body: body(revealBody) },
        responses: { 200: json(erasureSchema, 'What was erased') },
      }),
      async (c) => {
        const ask = { person: c.req.valid('param').id, reason: c.req.valid('json').reason };
        return c.json(await erasePerson(ports, actorOf(c), ask), 200);
      },
    )
    .openapi(
      route({
        right: 'person.erase',
        method: 'post',
        path: '/customers/{id}/readmit',
        tags: ['customers'],
        summary: 'Let rows of someone who was erased be imported again, with a reason on record',
        request: { params: idParam, body: body(revealBody) },
        responses: { 204: { description: 'The next import may bring them' } },
      }),
      async (c) => {
        const ask = { person: c.req.valid('param').id, reason: c.req.valid('json').reason };
        await readmitPerson(ports, actorOf(c), ask);
        return c.body(null, 204);
      },
    );
}
