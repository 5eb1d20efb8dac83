import { z } from '@hono/zod-openapi';
import type { FlagsAnswer } from '../../service/read-rule-flags.ts';
import { flagSchema } from './flag.ts';
import { previewSchema } from './preview.ts';
import { newRuleBody, ruleSchema } from './rule.ts';
import type { Schema } from './schema.ts';

export const flagsBody = z
  .object({ rule: newRuleBody, fixes: z.boolean().optional() })
  .openapi('FlagsQuestion');

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
