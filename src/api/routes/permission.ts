import { decidePermission } from '../../service/decide-permission.ts';
import type { Ports } from '../../service/ports.ts';
import { body, json, route, router } from '../route.ts';
import { permissionBody, permissionSchema } from '../schemas/permission.ts';

export type PermissionRoutes = ReturnType<typeof permissionRoutes>;

/** `/permission`: may we contact this person? */
export function permissionRoutes(ports: Ports) {
  return router().openapi(
    route({
      right: 'permission.ask',
      method: 'post',
      path: '/permission',
      tags: ['permission'],
      summary: 'May this person be contacted, and which record decided?',
      request: { body: body(permissionBody) },
      responses: { 200: json(permissionSchema, 'The answer') },
    }),
    async (c) => c.json(await decidePermission(ports, c.req.valid('json')), 200),
  );
}
