import { z } from '@hono/zod-openapi';
import type { Verification } from '../../domain/audit/verify.ts';
import type { AuditItem } from '../../service/audit-log.ts';
import { pageQuery, type Schema } from './schema.ts';

const fact = z.union([z.string(), z.number(), z.boolean(), z.null()]);

export const auditItemSchema: Schema<AuditItem> = z
  .object({
    seq: z.int(),
    at: z.string(),
    actor: z.string(),
    actor_name: z.string(),
    role: z.string(),
    action: z.string(),
    subject: z.string(),
    reason: z.string().nullable(),
    facts: z.record(z.string(), fact),
    hash: z.string(),
  })
  .openapi('AuditItem');

export const auditQuery = pageQuery.extend({
  subject: z.string().max(300).optional().openapi({ example: 'rule:skincare' }),
  actor: z.string().max(300).optional(),
  action: z.string().max(300).optional().openapi({ example: 'rule.publish' }),
});

export const verificationSchema: Schema<Verification & { readonly checked_at: string }> = z
  .object({
    ok: z.boolean(),
    entries: z.int(),
    head: z
      .string()
      .openapi({ description: 'The last hash. Keep it elsewhere: it shows a log that was cut off.' }),
    first_bad: z.object({ seq: z.int(), problem: z.string() }).nullable(),
    checked_at: z.string(),
  })
  .openapi('AuditVerification');
