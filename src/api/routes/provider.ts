import { z } from '@hono/zod-openapi';
import { TactError } from '../../service/errors.ts';
import type { IdentityProvider } from '../../service/identity-provider.ts';
import { beginLink, linkProvider, unlinkProvider } from '../../service/link-provider.ts';
import type { Ports } from '../../service/ports.ts';
import { signInWithProvider } from '../../service/sign-in-with-provider.ts';
import { arrivalOf, welcomed } from '../arrival.ts';
import type { AppContext, AppOptions } from '../options.ts';
import { giveFlow, takeFlow } from '../provider-flow.ts';
import { actorOf, body, json, route, router } from '../route.ts';
import { proofSchema } from '../schemas/account.ts';

export type ProviderRoutes = ReturnType<typeof providerRoutes>;

const CALLBACK = '/session/provider/callback';

const beginSchema = z
  .strictObject({
    invitation: z.string().min(1).max(200).optional().openapi({
      description: 'The token of an invitation’s link: a newcomer gets its role.',
    }),
  })
  .openapi('ProviderSignIn');
const addressSchema = z.object({ url: z.string() }).openapi('ProviderAddress');

/** `/session/provider`: signing in with the OpenID provider. */
export function providerRoutes(ports: Ports, options: AppOptions) {
  return router()
    .openapi(
      route({
        right: 'public',
        method: 'post',
        path: '/session/provider',
        tags: ['accounts'],
        summary: 'Begin to sign in with the OpenID provider',
        request: { body: body(beginSchema) },
        responses: { 200: json(addressSchema, 'Where to send the browser; a cookie is set') },
      }),
      async (c) => {
        const { invitation } = c.req.valid('json');
        const { url, flow } = await providerOf(options).begin(`${originOf(c, options)}/api${CALLBACK}`);
        giveFlow(c, options, { ...flow, invitation: invitation ?? null, link: null });
        return c.json({ url }, 200);
      },
    )
    .openapi(
      route({
        right: 'account.own',
        method: 'post',
        path: '/session/provider/link',
        tags: ['accounts'],
        summary: 'Begin to link one’s own account with the OpenID provider, after the password',
        request: { body: body(proofSchema) },
        responses: { 200: json(addressSchema, 'Where to send the browser; a cookie is set') },
      }),
      async (c) => {
        const provider = providerOf(options);
        const link = await beginLink(ports, actorOf(c), c.req.valid('json'), arrivalOf(c, options));
        const { url, flow } = await provider.begin(`${originOf(c, options)}/api${CALLBACK}`);
        giveFlow(c, options, { ...flow, invitation: null, link });
        return c.json({ url }, 200);
      },
    )
    .openapi(
      route({
        right: 'account.own',
        method: 'post',
        path: '/session/provider/unlink',
        tags: ['accounts'],
        summary: 'Take back that the OpenID provider vouches for one’s own account, after the password',
        request: { body: body(proofSchema) },
        responses: { 204: { description: 'It no longer does; other sessions have ended' } },
      }),
      async (c) => {
        const at = { from: arrivalOf(c, options), session: c.var.session };
        await unlinkProvider(ports, actorOf(c), c.req.valid('json'), at);
        return c.body(null, 204);
      },
    )
    .openapi(
      route({
        right: 'public',
        method: 'get',
        path: CALLBACK,
        tags: ['accounts'],
        summary: 'Where the OpenID provider sends the browser back to',
        responses: { 303: { description: 'Signed in, or back to the sign-in page, which says why not' } },
      }),
      async (c) => {
        const flow = takeFlow(c, options);
        try {
          const provider = providerOf(options);
          if (flow === null) throw new TactError('unauthenticated', 'This sign-in took too long. Try again.');
          const { pathname, search } = new URL(c.req.url);
          const person = await provider.complete(`${originOf(c, options)}${pathname}${search}`, flow);
          if (flow.link !== null) {
            await linkProvider(ports, actorOf(c), person, flow.link);
            return c.redirect('/settings?linked=yes', 303);
          }
          const from = arrivalOf(c, options);
          await welcomed(c, ports, options, await signInWithProvider(ports, person, flow.invitation, from));
          return c.redirect('/', 303);
        } catch (error) {
          if (!(error instanceof TactError)) throw error;
          const page = flow?.link == null ? 'sign-in' : 'settings';
          return c.redirect(`/${page}?refused=${error.kind}`, 303);
        }
      },
    );
}

function providerOf(options: AppOptions): IdentityProvider {
  if (options.provider !== undefined) return options.provider;
  throw new TactError('not_found', 'No OpenID provider is set up here. Sign in with your password.');
}

function originOf(c: AppContext, options: AppOptions): string {
  return options.public_url ?? new URL(c.req.url).origin;
}
