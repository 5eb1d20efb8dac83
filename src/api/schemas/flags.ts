import { z } from '@hono/zod-openapi';
import type { FlagsAnswer } from '../../service/read-rule-flags.ts';
import type { Repair } from '../../service/repair-rule.ts';
import { flagSchema } from './flag.ts';
import { previewSchema } from './preview.ts';
import { newRuleBody, ruleContentSchema, ruleSchema } from './rule.ts';
import type { Schema } from './schema.ts';

export const flagsBody = z
  .object({ rule: newRuleBody, fixes: z.boolean().optional() })
  .openapi('FlagsQuestion');

export const repairBody = z.object({ rule: newRuleBody }).openapi('RepairQuestion');

export const repairSchema: Schema<Repair> = z
  .object({
    steps: z
      .array(
        z.object({
          flag: z.string(),
          title: z.string(),
          detail: z.string(),
          reach_before: z.int().nullable(),
          reach_after: z.int().nullable(),
        }),
      )
      .readonly(),
    clears: z.boolean(),
    content: ruleContentSchema,
    reach_before: z.int().nullable(),
    reach_after: z.int().nullable(),
  })
  .openapi('Repair');

export const flagsSchema: Schema<FlagsAnswer> = z
  .object({
    items: z.array(flagSchema),
    waived: z.array(z.string()),
    risk: z.number(),
    risk_parts: z.array(z.object({ flag: z.string(), points: z.number() })),
    checked: z.array(z.string()),
    policy_version: z.int(),
    data_version: z.string(),
    checked_at: z.string(),
  })
  .openapi('Flags');

export const fixedSchema = z.object({ rule: ruleSchema, preview: previewSchema }).openapi('FixedRule');
