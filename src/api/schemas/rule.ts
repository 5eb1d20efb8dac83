import { z } from '@hono/zod-openapi';
import { RULE_STATUSES } from '../../domain/rules/rule.ts';
import { ConditionBody } from './condition.ts';

export const ScheduleSchema = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('manual') }),
    z.object({ kind: z.literal('once'), at: z.string() }),
    z.object({ kind: z.literal('daily'), time: z.string() }),
    z.object({ kind: z.literal('weekly'), days: z.array(z.number()), time: z.string() }),
    z.object({ kind: z.literal('monthly'), day: z.number(), time: z.string() }),
    z.object({ kind: z.literal('event'), event: z.string() }),
  ])
  .openapi('Schedule');

const contentFields = {
  name: z.string(),
  segment: z.string().nullable(),
  condition: ConditionBody,
  exclude: z.array(z.string()),
  purpose: z.string(),
  channel: z.string(),
  shows: z.array(z.string()),
  schedule: ScheduleSchema,
  priority: z.number(),
  holdout_percent: z.number(),
  message: z.string(),
};

/** What a rule says, whole. */
export const RuleContentSchema = z.object(contentFields).openapi('RuleContent');

/** A rule as callers send it; what is left out takes its default. */
export const RuleBody = z
  .object({
    ...contentFields,
    segment: z.string().nullish(),
    condition: ConditionBody.optional(),
    exclude: z.array(z.string()).optional(),
    shows: z.array(z.string()).optional(),
    schedule: ScheduleSchema.optional(),
    priority: z.number().optional(),
    holdout_percent: z.number().optional(),
    message: z.string().optional(),
  })
  .openapi('RuleBody');

/** With an id of the caller's choice. */
export const NewRuleBody = RuleBody.extend({ id: z.string().optional() }).openapi('NewRuleBody');

const ReviewSchema = z
  .object({
    submitted_by: z.string(),
    submitted_at: z.string(),
    note: z.string(),
    decisions: z.array(
      z.object({
        by: z.string(),
        at: z.string(),
        verdict: z.enum(['approve', 'request_changes', 'withdraw']),
        reason: z.string(),
        content_hash: z.string().optional(),
        accepted: z.array(z.string()).optional(),
      }),
    ),
  })
  .openapi('Review');

const WaiverSchema = z
  .object({ flag: z.string(), by: z.string(), at: z.string(), reason: z.string(), until: z.string() })
  .openapi('Waiver');

/** Open flags of a rule by severity, and those that a waiver covers. */
export const FlagCountsSchema = z
  .object({ block: z.number(), review: z.number(), advice: z.number(), waived: z.number() })
  .openapi('FlagCounts');

export const RuleSchema = z
  .object({
    ...contentFields,
    id: z.string(),
    version: z.number(),
    edition: z.number(),
    status: z.enum(RULE_STATUSES),
    created_by: z.string(),
    authors: z.array(z.string()),
    updated_at: z.string(),
    updated_by: z.string(),
    live: z.object({ edition: z.number(), content: RuleContentSchema, published_at: z.string() }).nullable(),
    review: ReviewSchema.nullable(),
    waivers: z.array(WaiverSchema),
    paused_reason: z.string().nullable(),
    risk: z.number().nullable(),
    flag_counts: FlagCountsSchema.nullable(),
  })
  .openapi('Rule');
