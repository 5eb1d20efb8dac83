import { z } from '@hono/zod-openapi';
import type { Verification } from '../../domain/audit/verify.ts';
import type { AuditEntryDetail, AuditItem } from '../../service/audit-log.ts';
import { pageQuery, type Schema } from './schema.ts';

const fact = z.union([z.string(), z.number(), z.boolean(), z.null()]);

const item = {
  seq: z.int(),
  at: z.string(),
  actor: z.string(),
  actor_name: z.string(),
  role: z.string(),
  action: z.string(),
  subject: z.string(),
  reason: z.string().nullable(),
  facts: z.record(z.string(), fact),
  address: z.string().nullable().openapi({ description: 'Where it came from; null when it was forgotten' }),
  hash: z.string(),
};

export const auditItemSchema: Schema<AuditItem> = z.object(item).openapi('AuditItem');

export const auditEntrySchema: Schema<AuditEntryDetail> = z
  .object({ ...item, before: z.unknown(), after: z.unknown() })
  .openapi('AuditEntry');

export const auditFilter = z.object({
  subject: z.string().max(300).optional().openapi({ example: 'rule:skincare' }),
  actor: z.string().max(300).optional(),
  action: z.string().max(300).optional().openapi({ example: 'rule.publish' }),
});
export const auditQuery = pageQuery.extend(auditFilter.shape);

export const seqParam = z.object({
  seq: z.coerce
    .number()
    .int()
    .min(1)
    .max(Number.MAX_SAFE_INTEGER - 1),
});

export const verificationSchema: Schema<Verification & { readonly checked_at: string }> = z
  .object({
    ok: z.boolean(),
    entries: z.int(),
    head: z
      .string()
      .openapi({ description: 'The last hash. Keep it elsewhere: it shows a log that was cut off.' }),
    first_bad: z.object({ seq: z.int(), problem: z.string() }).nullable(),
    sealed: z.int().openapi({ description: 'How many entries the newest signed checkpoint covers' }),
    checked_at: z.string(),
  })
  .openapi('AuditVerification');
