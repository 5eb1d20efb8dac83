import { checkCaps } from '../../service/check-caps.ts';
import { addCap, putCap, readCap, removeCap } from '../../service/change-cap.ts';
import { changeCaps } from '../../service/change-caps.ts';
import type { Ports } from '../../service/ports.ts';
import { readCaps } from '../../service/read-caps.ts';
import { simulateCaps } from '../../service/simulate-caps.ts';
import { actorOf, body, json, route, router } from '../route.ts';
import {
  capCheckSchema,
  capInListSchema,
  capListSchema,
  newCapBody,
  capSettingsBody,
  capSettingsSchema,
  simulationBody,
  simulationSchema,
} from '../schemas/caps.ts';
import { idParam, ifMatch } from '../schemas/schema.ts';
import { firstVersionOf, tagged, versionOf } from '../versions.ts';

export type CapsRoutes = ReturnType<typeof capsRoutes>;

/** `/caps`: how often people may be contacted, and what caps would decide. */
export function capsRoutes(ports: Ports) {
  return router()
    .openapi(
      route({
        right: 'caps.read',
        method: 'get',
        path: '/caps',
        tags: ['caps'],
        summary: 'Frequency caps in the order they are asked, and quiet hours',
        responses: { 200: json(capListSchema, 'Caps and quiet hours') },
      }),
      async (c) => {
        const settings = tagged(c, await readCaps(ports));
        return c.json({ ...settings, items: settings.caps, next_cursor: null }, 200);
      },
    )
    .openapi(
      route({
        right: 'caps.change',
        method: 'put',
        path: '/caps',
        tags: ['caps'],
        summary: 'Set the whole list of caps and quiet hours',
        request: { headers: ifMatch, body: body(capSettingsBody) },
        responses: { 200: json(capSettingsSchema, 'Caps and quiet hours as they are now') },
      }),
      async (c) => {
        const version = await firstVersionOf(c.req.valid('header'), () => readCaps(ports));
        return c.json(tagged(c, await changeCaps(ports, actorOf(c), c.req.valid('json'), version)), 200);
      },
    )
    .openapi(
      route({
        right: 'caps.change',
        method: 'post',
        path: '/caps',
        tags: ['caps'],
        summary: 'Add a cap, asked after those that are there',
        request: { body: body(newCapBody) },
        responses: { 201: json(capInListSchema, 'The cap, with the version of the list') },
      }),
      async (c) => {
        const { version: _read, ...cap } = c.req.valid('json');
        return c.json(tagged(c, await addCap(ports, actorOf(c), cap)), 201);
      },
    )
    .openapi(
      route({
        right: 'caps.read',
        method: 'get',
        path: '/caps/{id}',
        tags: ['caps'],
        summary: 'One cap',
        request: { params: idParam },
        responses: { 200: json(capInListSchema, 'The cap, with the version of the list') },
      }),
      async (c) => c.json(tagged(c, await readCap(ports, c.req.valid('param').id)), 200),
    )
    .openapi(
      route({
        right: 'caps.change',
        method: 'put',
        path: '/caps/{id}',
        tags: ['caps'],
        summary: 'Change a cap where it stands, over the version of the list that was read',
        request: { params: idParam, headers: ifMatch, body: body(newCapBody) },
        responses: { 200: json(capInListSchema, 'The cap, with the version of the list') },
      }),
      async (c) => {
        const { version: _read, ...sent } = c.req.valid('json');
        const cap = { ...sent, id: c.req.valid('param').id };
        const version = versionOf(c.req.valid('header'));
        return c.json(tagged(c, await putCap(ports, actorOf(c), cap, version)), 200);
      },
    )
    .openapi(
      route({
        right: 'caps.change',
        method: 'delete',
        path: '/caps/{id}',
        tags: ['caps'],
        summary: 'Take a cap out of the list, over the version that was read',
        request: { params: idParam, headers: ifMatch },
        responses: { 204: { description: 'It is gone' } },
      }),
      async (c) => {
        await removeCap(ports, actorOf(c), c.req.valid('param').id, versionOf(c.req.valid('header')));
        return c.body(null, 204);
      },
    )
    .openapi(
      route({
        right: 'caps.simulate',
        method: 'post',
        path: '/caps/check',
        tags: ['caps'],
        summary: 'What caps, saved or not, do to each other and to the rules that are live',
        request: { body: body(capSettingsBody) },
        responses: { 200: json(capCheckSchema, 'What was found') },
      }),
      async (c) => c.json(await checkCaps(ports, actorOf(c), c.req.valid('json'), c.req.raw.signal), 200),
    )
    .openapi(
      route({
        right: 'caps.simulate',
        method: 'post',
        path: '/caps/simulate',
        tags: ['caps'],
        summary: 'What caps and quiet hours would decide for planned messages',
        request: { body: body(simulationBody) },
        responses: { 200: json(simulationSchema, 'A decision per planned message, in the order given') },
      }),
      (c) => c.json(simulateCaps(c.req.valid('json')), 200),
    );
}
