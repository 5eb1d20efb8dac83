import { listAudit, readAuditEntry, verifyAudit } from '../../service/audit-log.ts';
import { exportAudit, exportAuditTable } from '../../service/export-audit.ts';
import type { Ports } from '../../service/ports.ts';
import { auditKey, sealAudit } from '../../service/seal-audit.ts';
import { actorOf, json, route, router } from '../route.ts';
import {
  auditEntrySchema,
  auditFilter,
  auditItemSchema,
  auditQuery,
  seqParam,
  verificationSchema,
} from '../schemas/audit.ts';
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
      async (c) => streamed(c, await exportAudit(ports, actorOf(c)), 'audit.jsonl', 'application/jsonl'),
    )
    .openapi(
      route({
        right: 'audit.export',
        method: 'get',
        path: '/audit/export.csv',
        tags: ['audit'],
        summary: 'The entries that fit, newest first, as a table',
        request: { query: auditFilter },
        responses: { 200: { description: 'A row per entry, as text/csv' } },
      }),
      async (c) => {
        const rows = await exportAuditTable(ports, actorOf(c), given(c.req.valid('query')));
        return streamed(c, rows, 'audit.csv', 'text/csv');
      },
    )
    .openapi(
      route({
        right: 'audit.read',
        method: 'get',
        path: '/audit/checkpoint',
        tags: ['audit'],
        summary: 'The log as it is now, signed; keep it where the database is not',
        responses: { 200: { description: 'A signed note (C2SP tlog-checkpoint) as text/plain' } },
      }),
      async (c) => c.text(await sealAudit(ports)),
    )
    .openapi(
      route({
        right: 'audit.read',
        method: 'get',
        path: '/audit/key',
        tags: ['audit'],
        summary: 'The public key that checkpoints are signed with',
        responses: { 200: { description: 'A line `name+id+key` as text/plain' } },
      }),
      async (c) => c.text(`${await auditKey(ports)}\n`),
    )
    .openapi(
      route({
        right: 'audit.read',
        method: 'get',
        path: '/audit/entries/{seq}',
        tags: ['audit'],
        summary: 'One entry, with what was there before and after it',
        request: { params: seqParam },
        responses: { 200: json(auditEntrySchema, 'The entry') },
      }),
      async (c) => c.json(await readAuditEntry(ports, c.req.valid('param').seq), 200),
    );
}

/** Without the filters that were left out. */
function given<T extends object>(query: T): { [K in keyof T]: NonNullable<T[K]> } {
  const entries = Object.entries(query).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as { [K in keyof T]: NonNullable<T[K]> };
}
