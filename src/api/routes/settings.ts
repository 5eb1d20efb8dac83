import type { Ports } from '../../service/ports.ts';
import { changeSettings, readSettings } from '../../service/settings.ts';
import { actorOf, body, json, route, router } from '../route.ts';
import { ifMatch } from '../schemas/schema.ts';
import { settingsContentSchema, settingsSchema } from '../schemas/settings.ts';
import { tagged, versionOf } from '../versions.ts';

export type SettingsRoutes = ReturnType<typeof settingsRoutes>;

/** `/settings`: the workspace's name and time zone. */
export function settingsRoutes(ports: Ports) {
  return router()
    .openapi(
      route({
        right: 'settings.read',
        method: 'get',
        path: '/settings',
        tags: ['settings'],
        summary: "The workspace's settings",
        responses: { 200: json(settingsSchema, 'The settings') },
      }),
      async (c) => c.json(tagged(c, await readSettings(ports)), 200),
    )
    .openapi(
      route({
        right: 'settings.change',
        method: 'put',
        path: '/settings',
        tags: ['settings'],
        summary: "Change the workspace's settings",
        request: { headers: ifMatch, body: body(settingsContentSchema) },
        responses: { 200: json(settingsSchema, 'The settings as they are now') },
      }),
      async (c) => {
        const version = versionOf(c.req.valid('header'));
        const settings = await changeSettings(ports, actorOf(c), c.req.valid('json'), version);
        return c.json(tagged(c, settings), 200);
      },
    );
}
