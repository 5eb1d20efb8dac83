import type { Ports } from '../../service/ports.ts';
import { acceptInvitation, invite } from '../../service/invitations.ts';
import { arrivalOf, welcomed } from '../arrival.ts';
import type { AppOptions } from '../options.ts';
import { actorOf, body, json, route, router } from '../route.ts';
import {
  acceptInvitationSchema,
  invitationLinkSchema,
  invitationSchema,
  meSchema,
} from '../schemas/account.ts';

export type InvitationsRoutes = ReturnType<typeof invitationsRoutes>;

/** `/invitations`: further accounts. */
export function invitationsRoutes(ports: Ports, options: AppOptions) {
  return router()
    .openapi(
      route({
        right: 'account.invite',
        method: 'post',
        path: '/invitations',
        tags: ['accounts'],
        summary: 'Make a one-time link for a new account',
        request: { body: body(invitationSchema) },
        responses: { 201: json(invitationLinkSchema, 'The link; it is shown only this once') },
      }),
      async (c) => {
        const { token, expires_at } = await invite(ports, actorOf(c), c.req.valid('json'));
        const { origin } = new URL(options.public_url ?? c.req.url);
        return c.json({ link: `${origin}/invite#${token}`, expires_at }, 201);
      },
    )
    .openapi(
      route({
        right: 'public',
        method: 'post',
        path: '/invitations/accept',
        tags: ['accounts'],
        summary: 'Make the account that a link is for',
        request: { body: body(acceptInvitationSchema) },
        responses: { 201: json(meSchema, 'Who is signed in now; a cookie is set') },
      }),
      async (c) => {
        const signedIn = await acceptInvitation(ports, c.req.valid('json'), arrivalOf(c, options));
        return c.json(await welcomed(c, ports, options, signedIn), 201);
      },
    );
}
