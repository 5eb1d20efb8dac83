import { z } from '@hono/zod-openapi';
import { changeAccount, listAccountNames, listAccounts } from '../../service/accounts.ts';
import type { Ports } from '../../service/ports.ts';
import { actorOf, body, json, route, router } from '../route.ts';
import { accountChangeSchema, accountNameSchema, accountSchema } from '../schemas/account.ts';
import { idParam, ifMatch, pageOf } from '../schemas/schema.ts';
import { tagged, versionOf } from '../versions.ts';

export type AccountsRoutes = ReturnType<typeof accountsRoutes>;

const namesSchema = z.object({ items: z.array(accountNameSchema) });

/** `/accounts`: who has one, and what they may. */
export function accountsRoutes(ports: Ports) {
  return router()
    .openapi(
      route({
        right: 'account.read',
        method: 'get',
        path: '/accounts',
        tags: ['accounts'],
        summary: 'Every account',
        responses: { 200: json(pageOf(accountSchema), 'The accounts') },
      }),
      async (c) => c.json({ items: await listAccounts(ports), next_cursor: null }, 200),
    )
    .openapi(
      route({
        right: 'account.names',
        method: 'get',
        path: '/accounts/names',
        tags: ['accounts'],
        summary: "Every account's name, to show who did something",
        responses: { 200: json(namesSchema, 'The names') },
      }),
      async (c) => c.json({ items: [...(await listAccountNames(ports))] }, 200),
    )
    .openapi(
      route({
        right: 'account.change',
        method: 'patch',
        path: '/accounts/{id}',
        tags: ['accounts'],
        summary: 'Change a name or role, disable or enable an account',
        request: { params: idParam, headers: ifMatch, body: body(accountChangeSchema) },
        responses: { 200: json(accountSchema, 'The account as it is now') },
      }),
      async (c) => {
        const { id } = c.req.valid('param');
        const version = versionOf(c.req.valid('header'));
        const account = await changeAccount(ports, actorOf(c), id, c.req.valid('json'), version);
        return c.json(tagged(c, account), 200);
      },
    );
}
