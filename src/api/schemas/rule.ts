import { z } from '@hono/zod-openapi';
import { RULE_STATUSES, type RuleContent, type Schedule, VERDICTS } from '../../domain/rules/rule.ts';
import type { RuleAnswer } from '../../service/read-rule.ts';
import { conditionBody, conditionSchema } from './condition.ts';
import { idSchema, readOnly, type Schema } from './schema.ts';

const scheduleSchema: Schema<Schedule> = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('manual') }),
    z.strictObject({ kind: z.literal('once'), at: z.string() }),
    z.strictObject({ kind: z.literal('daily'), time: z.string() }),
    z.strictObject({ kind: z.literal('weekly'), days: z.array(z.number()).max(7), time: z.string() }),
    z.strictObject({ kind: z.literal('monthly'), day: z.number(), time: z.string() }),
    z.strictObject({ kind: z.literal('event'), event: z.string() }),
  ])
  .openapi('Schedule');

const contentFields = {
  name: z.string(),
  segment: z.string().nullable(),
  condition: conditionSchema.nullable(),
  exclude: z.array(z.string()),
  purpose: z.string(),
  channel: z.string(),
  shows: z.array(z.string()),
  schedule: scheduleSchema,
  priority: z.number(),
  holdout_percent: z.number(),
  message: z.string(),
};

/** What a rule says, whole. */
export const ruleContentSchema: Schema<RuleContent> = z.object(contentFields).openapi('RuleContent');

const bodyFields = {
  name: z.string().max(500),
  segment: z.string().nullish(),
  condition: conditionBody.optional(),
  exclude: z.array(z.string()).max(100).optional(),
  purpose: z.string(),
  channel: z.string(),
  shows: z.array(z.string()).max(100).optional(),
  schedule: scheduleSchema.optional(),
  priority: z.number().optional(),
  holdout_percent: z.number().optional(),
  message: z.string().max(10_000).optional(),
};

const kept = readOnly(
  'version',
  'edition',
  'status',
  'created_by',
  'authors',
  'updated_at',
  'updated_by',
  'live',
  'review',
  'waivers',
  'paused_reason',
  'risk',
  'flag_counts',
  'checked_at',
);

/** A rule as callers send it, or as they read it before: what is left out takes its default. */
export const ruleBody = z.strictObject({ ...bodyFields, ...kept, ...readOnly('id') }).openapi('RuleBody');

/** With an id of the caller's choice. */
export const newRuleBody = z
  .strictObject({ ...bodyFields, ...kept, id: idSchema.optional() })
  .openapi('NewRuleBody');

export const needSchema = z.object({ approvals: z.int(), privacy: z.boolean() }).openapi('ApprovalsNeeded');

export const reviewSchema = z
  .object({
    submitted_by: z.string(),
    submitted_at: z.string(),
    note: z.string(),
    decisions: z.array(
      z.object({
        by: z.string(),
        at: z.string(),
        verdict: z.enum(VERDICTS),
        reason: z.string(),
        content_hash: z.string().exactOptional(),
        accepted: z.array(z.string()).exactOptional(),
      }),
    ),
    meaning: z.string().exactOptional(),
    need: needSchema.exactOptional(),
  })
  .openapi('Review');

export const waiverFields = {
  flag: z.string(),
  by: z.string(),
  at: z.string(),
  reason: z.string(),
  until: z.string(),
  lapsed_at: z.string().exactOptional(),
};
const waiverSchema = z.object(waiverFields).openapi('Waiver');

/** Open flags of a rule by severity, and those that a waiver covers. */
export const flagCountsSchema = z
  .object({ block: z.int(), review: z.int(), advice: z.int(), waived: z.int() })
  .openapi('FlagCounts');

export const ruleSchema: Schema<RuleAnswer> = z
  .object({
    ...contentFields,
    id: z.string(),
    version: z.int(),
    edition: z.int(),
    status: z.enum(RULE_STATUSES),
    created_by: z.string(),
    authors: z.array(z.string()),
    updated_at: z.string(),
    updated_by: z.string(),
    live: z.object({ edition: z.int(), content: ruleContentSchema, published_at: z.string() }).nullable(),
    review: reviewSchema.nullable(),
    waivers: z.array(waiverSchema),
    paused_reason: z.string().nullable(),
    risk: z.number().nullable(),
    flag_counts: flagCountsSchema.nullable(),
    checked_at: z.string().nullable(),
  })
  .openapi('Rule');
