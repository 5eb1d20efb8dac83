import type { Ports } from '../../service/ports.ts';
import { signOut } from '../../service/sessions.ts';
import { signIn } from '../../service/sign-in.ts';
import { takeSession } from '../cookies.ts';
import { arrivalOf, welcomed } from '../arrival.ts';
import { meOf } from '../me.ts';
import type { AppOptions } from '../options.ts';
import { actorOf, body, json, route, router } from '../route.ts';
import { meSchema, signInSchema } from '../schemas/account.ts';

export type SessionRoutes = ReturnType<typeof sessionRoutes>;

/** `/session`: signing in and out. */
export function sessionRoutes(ports: Ports, options: AppOptions) {
  return router()
    .openapi(
      route({
        right: 'public',
        method: 'post',
        path: '/session',
        tags: ['accounts'],
        summary: 'Sign in',
        request: { body: body(signInSchema) },
        responses: { 200: json(meSchema, 'Who is signed in now; a cookie is set') },
      }),
      async (c) => {
        const signedIn = await signIn(ports, c.req.valid('json'), arrivalOf(c, options));
        return c.json(await welcomed(c, ports, options, signedIn), 200);
      },
    )
    .openapi(
      route({
        right: 'session.read',
        method: 'get',
        path: '/session',
        tags: ['accounts'],
        summary: 'Who is signed in',
        responses: { 200: json(meSchema, 'Who is signed in') },
      }),
      async (c) => c.json(await meOf(ports, options, actorOf(c)), 200),
    )
    .openapi(
      route({
        right: 'session.end',
        method: 'delete',
        path: '/session',
        tags: ['accounts'],
        summary: 'Sign out',
        responses: { 204: { description: 'Signed out; the cookie is taken back' } },
      }),
      async (c) => {
        if (c.var.session !== null) await signOut(ports, actorOf(c), c.var.session);
        takeSession(c, options);
        return c.body(null, 204);
      },
    );
}
