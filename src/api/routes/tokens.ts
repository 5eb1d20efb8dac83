import { createToken, listTokens, revokeToken } from '../../service/api-tokens.ts';
import type { Ports } from '../../service/ports.ts';
import { actorOf, body, json, route, router } from '../route.ts';
import { idParam, pageOf } from '../schemas/schema.ts';
import { madeTokenSchema, newTokenSchema, tokenSchema } from '../schemas/tokens.ts';

export type TokensRoutes = ReturnType<typeof tokensRoutes>;

/** `/tokens`: keys for programs. */
export function tokensRoutes(ports: Ports) {
  return router()
    .openapi(
      route({
        right: 'token.read',
        method: 'get',
        path: '/tokens',
        tags: ['accounts'],
        summary: 'Every API token, with its last use',
        responses: { 200: json(pageOf(tokenSchema), 'The tokens, without their text') },
      }),
      async (c) => c.json({ items: await listTokens(ports), next_cursor: null }, 200),
    )
    .openapi(
      route({
        right: 'token.change',
        method: 'post',
        path: '/tokens',
        tags: ['accounts'],
        summary: 'Make an API token',
        request: { body: body(newTokenSchema) },
        responses: { 201: json(madeTokenSchema, 'The token; its text is shown only this once') },
      }),
      async (c) => c.json(await createToken(ports, actorOf(c), c.req.valid('json')), 201),
    )
    .openapi(
      route({
        right: 'token.change',
        method: 'delete',
        path: '/tokens/{id}',
        tags: ['accounts'],
        summary: 'Revoke an API token: it ends at once and for good',
        request: { params: idParam },
        responses: { 200: json(tokenSchema, 'The token as it is now') },
      }),
      async (c) => c.json(await revokeToken(ports, actorOf(c), c.req.valid('param').id), 200),
    );
}
