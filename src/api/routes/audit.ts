import { exportAudit, listAudit, verifyAudit } from '../../service/audit-log.ts';
import type { Ports } from '../../service/ports.ts';
import { actorOf, json, route, router } from '../route.ts';
import { auditItemSchema, auditQuery, verificationSchema } from '../schemas/audit.ts';
import { pageOf } from '../schemas/schema.ts';
import { streamed } from '../streamed.ts';

export type AuditRoutes = ReturnType<typeof auditRoutes>;

/** `/audit`: what was done, by whom, and whether the log holds. */
export function auditRoutes(ports: Ports) {
  return router()
    .openapi(
      route({
        right: 'audit.read',
        method: 'get',
        path: '/audit',
        tags: ['audit'],
        summary: 'What was done, newest first',
        request: { query: auditQuery },
        responses: { 200: json(pageOf(auditItemSchema), 'Entries') },
      }),
      async (c) => c.json(await listAudit(ports, given(c.req.valid('query'))), 200),
    )
    .openapi(
      route({
        right: 'audit.read',
        method: 'get',
        path: '/audit/verify',
        tags: ['audit'],
        summary: 'Whether every entry holds',
        responses: { 200: json(verificationSchema, 'The result, with the first entry that does not hold') },
      }),
      async (c) => c.json(await verifyAudit(ports), 200),
    )
    .openapi(
      route({
        right: 'audit.export',
        method: 'get',
        path: '/audit/export.jsonl',
        tags: ['audit'],
        summary: 'The whole log; verifies offline with `npm run audit:verify -- FILE`',
        responses: { 200: { description: 'A line per entry, `{entry, hash}`, as application/jsonl' } },
      }),
      async (c) => streamed(await exportAudit(ports, actorOf(c)), 'audit.jsonl', 'application/jsonl'),
    );
}

/** Without the filters that were left out. */
function given<T extends object>(query: T): { [K in keyof T]: NonNullable<T[K]> } {
  const entries = Object.entries(query).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as { [K in keyof T]: NonNullable<T[K]> };
}
