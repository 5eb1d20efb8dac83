import { endEverySession, endSession, listSessions } from '../../service/list-sessions.ts';
import type { Ports } from '../../service/ports.ts';
import { actorOf, json, route, router } from '../route.ts';
import { idParam, pageOf } from '../schemas/schema.ts';
import { endedSchema, sessionSchema } from '../schemas/sessions.ts';

export type SessionsRoutes = ReturnType<typeof sessionsRoutes>;

/** `/sessions`: where someone is signed in. */
export function sessionsRoutes(ports: Ports) {
  return router()
    .openapi(
      route({
        right: 'session.read',
        method: 'get',
        path: '/sessions',
        tags: ['accounts'],
        summary: 'Where one is signed in',
        responses: { 200: json(pageOf(sessionSchema), 'The sessions, the newest first') },
      }),
      async (c) => {
        const items = await listSessions(ports, actorOf(c).id, c.var.session);
        return c.json({ items, next_cursor: null }, 200);
      },
    )
    .openapi(
      route({
        right: 'session.end',
        method: 'delete',
        path: '/sessions/{id}',
        tags: ['accounts'],
        summary: 'End one of one’s own sessions',
        request: { params: idParam },
        responses: { 204: { description: 'Ended' } },
      }),
      async (c) => {
        await endSession(ports, actorOf(c), c.req.valid('param').id);
        return c.body(null, 204);
      },
    )
    .openapi(
      route({
        right: 'session.end',
        method: 'delete',
        path: '/sessions',
        tags: ['accounts'],
        summary: 'End all of one’s own sessions but this one',
        responses: { 200: json(endedSchema, 'How many ended') },
      }),
      async (c) => {
        const actor = actorOf(c);
        return c.json({ ended: await endEverySession(ports, actor, actor.id, c.var.session) }, 200);
      },
    )
    .openapi(
      route({
        right: 'account.read',
        method: 'get',
        path: '/accounts/{id}/sessions',
        tags: ['accounts'],
        summary: 'Where someone is signed in',
        request: { params: idParam },
        responses: { 200: json(pageOf(sessionSchema), 'The sessions, the newest first') },
      }),
      async (c) => {
        const items = await listSessions(ports, c.req.valid('param').id, c.var.session);
        return c.json({ items, next_cursor: null }, 200);
      },
    )
    .openapi(
      route({
        right: 'account.change',
        method: 'delete',
        path: '/accounts/{id}/sessions',
        tags: ['accounts'],
        summary: 'Sign someone out everywhere',
        request: { params: idParam },
        responses: { 200: json(endedSchema, 'How many ended') },
      }),
      async (c) => {
        const { id } = c.req.valid('param');
        return c.json({ ended: await endEverySession(ports, actorOf(c), id, null) }, 200);
      },
    );
}
