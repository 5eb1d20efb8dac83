import { z } from '@hono/zod-openapi';
import type { Comparison } from '../../service/compare-editions.ts';
import { SEVERITIES } from '../../domain/flags/flag.ts';
import type { Approval } from '../../domain/rules/approvals.ts';
import { RULE_STATUSES } from '../../domain/rules/rule.ts';
import { WAIVER_STATES } from '../../domain/rules/waiver.ts';
import type { WaiverItem } from '../../service/list-waivers.ts';
import { QUEUE_STATES, type QueueItem } from '../../service/review-queue.ts';
import type { HistoryItem } from '../../service/rule-history.ts';
import { capListsSchema } from './caps.ts';
import { conditionSchema } from './condition.ts';
import { flagCountsSchema, needSchema, ruleContentSchema, ruleSchema, waiverFields } from './rule.ts';
import type { Schema } from './schema.ts';

const reason = z.string().max(2000);

export const submitBody = z.strictObject({ note: reason.optional() }).openapi('Submission');
export const reasonBody = z.strictObject({ reason }).openapi('Reason');
export const optionalReasonBody = z.strictObject({ reason: reason.optional() }).openapi('OptionalReason');
export const waiveBody = z
  .strictObject({
    flag: z.string(),
    reason,
    until: z.iso.date().openapi({ example: '2027-02-21', description: 'The last day on which it holds.' }),
  })
  .openapi('WaiverRequest');

const historyItemSchema: Schema<HistoryItem> = z
  .object({
    edition: z.int().nullable(),
    at: z.string(),
    by: z.string(),
    what: z.string(),
    reason: z.string().nullable(),
  })
  .openapi('HistoryItem');
export const historySchema = z.object({ items: z.array(historyItemSchema).readonly() });

export const comparisonQuery = z.object({
  edition: z.coerce
    .number()
    .int()
    .min(1)
    .optional()
    .openapi({ description: 'A published edition; left out: what was approved last.' }),
});

export const comparisonSchema: Schema<Comparison> = z
  .object({
    before: ruleContentSchema.nullable(),
    after: ruleContentSchema,
    before_edition: z.int().nullable(),
    after_edition: z.int(),
    before_segments: z.record(z.string(), conditionSchema),
    after_segments: z.record(z.string(), conditionSchema),
    before_caps: capListsSchema.nullable(),
    after_caps: capListsSchema,
    before_policy: z.int().nullable(),
    after_policy: z.int(),
    approved_at: z.string().nullable(),
    approved_by: z.array(z.string()),
    reach_before: z.int().nullable(),
    reach_after: z.int().nullable(),
    editions: z.array(z.int()),
  })
  .openapi('Comparison');

export const approvalSchema: Schema<Approval> = z
  .object({
    by: z.string(),
    at: z.string(),
    counts: z.boolean().openapi({ description: 'Whether it counts by the present rights of who gave it.' }),
    privacy: z.boolean(),
    why_not: z.string().nullable(),
  })
  .openapi('Approval');

export const riskPartsSchema = z.array(
  z.object({
    flag: z.string(),
    points: z.number(),
    question: z.string(),
    severity: z.enum(SEVERITIES),
  }),
);

const queueItemSchema: Schema<QueueItem> = z
  .object({
    rule: ruleSchema,
    state: z.enum(QUEUE_STATES),
    risk: z.number().nullable(),
    risk_parts: riskPartsSchema,
    flag_counts: flagCountsSchema.nullable(),
    reach: z.int().nullable(),
    can_decide: z.boolean(),
    why_not: z.string().nullable(),
    need: needSchema,
    approvals: z.array(approvalSchema),
  })
  .openapi('QueueItem');
export const queueSchema = z.object({ items: z.array(queueItemSchema).readonly() });

const waiverItemSchema: Schema<WaiverItem> = z
  .object({
    ...waiverFields,
    rule: z.string(),
    rule_name: z.string(),
    rule_status: z.enum(RULE_STATUSES),
    rule_version: z.int(),
    state: z.enum(WAIVER_STATES),
    question: z.string().nullable(),
    severity: z.enum(SEVERITIES).nullable(),
  })
  .openapi('WaiverItem');
export const waiversSchema = z.object({
  items: z.array(waiverItemSchema).readonly(),
  latest: z.string().openapi({ description: 'The last day on which a waiver given today may end.' }),
});
