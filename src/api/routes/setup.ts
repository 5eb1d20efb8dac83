import { z } from '@hono/zod-openapi';
import type { Ports } from '../../service/ports.ts';
import { holdsDemo } from '../../service/holds-demo.ts';
import { needsSetUp, setUp } from '../../service/set-up.ts';
import { arrivalOf, welcomed } from '../arrival.ts';
import type { AppOptions } from '../options.ts';
import { body, json, route, router } from '../route.ts';
import { meSchema, setUpSchema } from '../schemas/account.ts';

export type SetupRoutes = ReturnType<typeof setupRoutes>;

const stateSchema = z
  .object({
    needed: z.boolean(),
    demo: z.boolean(),
    provider: z.string().nullable().openapi({ description: 'The OpenID provider that lets people in too' }),
  })
  .openapi('SetupState');

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
      async (c) =>
        c.json(
          {
            needed: await needsSetUp(ports),
            demo: options.demo === true || (await holdsDemo(ports)),
            provider: options.provider?.name ?? null,
          },
          200,
        ),
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
        const signedIn = await setUp(ports, c.req.valid('json'), arrivalOf(c, options));
        return c.json(await welcomed(c, ports, options, signedIn), 201);
      },
    );
}
