import { z } from '@hono/zod-openapi';
import type { Comparison } from '../../service/compare-editions.ts';
import type { QueueItem } from '../../service/review-queue.ts';
import type { HistoryItem } from '../../service/rule-history.ts';
import { flagCountsSchema, ruleContentSchema, ruleSchema } from './rule.ts';
import type { Schema } from './schema.ts';

const reason = z.string().max(2000);

export const submitBody = z.object({ note: reason.optional() }).openapi('Submission');
export const reasonBody = z.object({ reason }).openapi('Reason');
export const optionalReasonBody = z.object({ reason: reason.optional() }).openapi('OptionalReason');
export const emptyBody = z.object({}).openapi('Nothing');
export const waiveBody = z
  .object({
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

export const comparisonSchema: Schema<Comparison> = z
  .object({
    before: ruleContentSchema.nullable(),
    after: ruleContentSchema,
    before_edition: z.int().nullable(),
    after_edition: z.int(),
    reach_before: z.int().nullable(),
    reach_after: z.int().nullable(),
  })
  .openapi('Comparison');

const queueItemSchema: Schema<QueueItem> = z
  .object({
    rule: ruleSchema,
    risk: z.number().nullable(),
    flag_counts: flagCountsSchema.nullable(),
    reach: z.int().nullable(),
    can_decide: z.boolean(),
    why_not: z.string().nullable(),
  })
  .openapi('QueueItem');
export const queueSchema = z.object({ items: z.array(queueItemSchema).readonly() });
