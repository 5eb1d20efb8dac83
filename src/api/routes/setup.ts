import { z } from '@hono/zod-openapi';
import type { Ports } from '../../service/ports.ts';
import { needsSetUp, setUp } from '../../service/set-up.ts';
import { giveSession } from '../cookies.ts';
import { meOf } from '../me.ts';
import type { AppOptions } from '../options.ts';
import { body, json, route, router } from '../route.ts';
import { meSchema, setUpSchema } from '../schemas/account.ts';

export type SetupRoutes = ReturnType<typeof setupRoutes>;

const stateSchema = z.object({ needed: z.boolean(), demo: z.boolean() }).openapi('SetupState');

/** `/setup`: the first account. */
export function setupRoutes(ports: Ports, options: AppOptions) {
  return router()
    .openapi(
      route({
        right: 'public',
        method: 'get',
        path: '/setup',
        tags: ['accounts'],
        summary: 'Whether the first account is still to be made',
        responses: { 200: json(stateSchema, 'Whether it is') },
      }),
      async (c) => c.json({ needed: await needsSetUp(ports), demo: options.demo ?? false }, 200),
    )
    .openapi(
      route({
        right: 'public',
        method: 'post',
        path: '/setup',
        tags: ['accounts'],
        summary: 'Make the first account, an admin',
        description: 'The token is in the link that the server prints when it starts: `/setup#TOKEN`.',
        request: { body: body(setUpSchema) },
        responses: { 201: json(meSchema, 'Who is signed in now; a cookie is set') },
      }),
      async (c) => {
        const { account, token } = await setUp(ports, c.req.valid('json'), c.var.request_id);
        giveSession(c, options, token);
        return c.json(await meOf(ports, options, account), 201);
      },
    );
}
