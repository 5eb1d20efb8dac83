import { z } from '@hono/zod-openapi';
import { CONSENT_STATUSES, SUPPRESSION_REASONS } from '../../domain/data/rows.ts';
import { REFUSALS, type Permission } from '../../domain/permission/permission.ts';
import type { Schema } from './schema.ts';

const BASES = ['consent', 'existing_customer', 'no_objection', 'service'] as const;

export const basisSchema = z.enum(BASES);

/** A statement, without whose it is. */
export const consentSchema = z
  .object({
    purpose: z.string(),
    channel: z.string(),
    status: z.enum(CONSENT_STATUSES),
    captured_at: z.string(),
    expires_at: z.string().nullable().exactOptional(),
    source: z.string().nullable().exactOptional(),
    notice: z.string().nullable().exactOptional(),
  })
  .openapi('Consent');

/** A stop, without whose it is. */
export const suppressionSchema = z
  .object({
    channel: z.string(),
    reason: z.enum(SUPPRESSION_REASONS),
    since: z.string(),
  })
  .openapi('Suppression');

const whose = { customer_id: z.string() };

export const permissionBody = z
  .strictObject({
    customer_id: z.string(),
    purpose: z.string().min(1),
    channel: z.string().min(1),
    as_of: z.string().max(40).optional(),
  })
  .openapi('PermissionQuestion');

export const permissionSchema: Schema<Permission> = z
  .object({
    allowed: z.boolean(),
    basis: basisSchema.nullable(),
    reason: z.enum([...BASES, ...REFUSALS]),
    regime: z.string(),
    record: z.union([consentSchema.extend(whose), suppressionSchema.extend(whose)]).exactOptional(),
  })
  .openapi('Permission');
