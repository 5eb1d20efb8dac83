import { z } from '@hono/zod-openapi';
import type { FlagsAnswer } from '../../service/read-rule-flags.ts';
import type { Repair } from '../../service/repair-rule.ts';
import type { FlagHistoryItem } from '../../service/flag-history.ts';
import { FLAG_FILTERS, FLAG_STATES, type FlagFilterName } from '../../domain/flags/flag-filters.ts';
import type { FlagList } from '../../service/list-flags.ts';
import { SEVERITIES } from '../../domain/flags/flag.ts';
import { RULE_STATUSES } from '../../domain/rules/rule.ts';
import { flagSchema, listedFlagSchema } from './flag.ts';
import { previewSchema } from './preview.ts';
import { newRuleBody, ruleContentSchema, ruleSchema } from './rule.ts';
import { pageQuery, type Schema } from './schema.ts';

export const flagsBody = z
  .strictObject({ rule: newRuleBody, fixes: z.boolean().optional() })
  .openapi('FlagsQuestion');

export const repairBody = z.strictObject({ rule: newRuleBody }).openapi('RepairQuestion');

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

const filterValue = z.string().max(200).optional();

/** The same for every filter. */
function ofEach<T>(value: T): { readonly [F in FlagFilterName]: T } {
  return Object.fromEntries(FLAG_FILTERS.map((name) => [name, value])) as { [F in FlagFilterName]: T };
}

/** What flags may be narrowed by. */
export const flagListQuery = z.object({
  ...pageQuery.shape,
  ...ofEach(filterValue),
  state: z.enum(FLAG_STATES).optional().openapi({ description: 'Left out: open.' }),
});

const count = z.record(z.string(), z.int());

export const flagListSchema: Schema<FlagList> = z
  .object({
    items: z.array(
      z.object({
        rule: z.object({
          id: z.string(),
          name: z.string(),
          status: z.enum(RULE_STATUSES),
          edition: z.int(),
          owner: z.string(),
        }),
        flag: listedFlagSchema,
        waived_until: z.string().nullable(),
        checked_at: z.string(),
      }),
    ),
    next_cursor: z.string().nullable(),
    total: z.int(),
    counts: z.object(ofEach(count)),
    unchecked: z.int(),
  })
  .openapi('FlagList');

const keptFlag = z.object({
  id: z.string(),
  check: z.string(),
  severity: z.enum(SEVERITIES),
  attributes: z.array(z.string()),
  category: z.string().nullable(),
  customers_affected: z.int().nullable(),
  question: z.string(),
  explanation: z.string(),
});

export const flagHistoryItemSchema: Schema<FlagHistoryItem> = z
  .object({
    id: z.string(),
    edition: z.int(),
    policy_version: z.int(),
    data_version: z.string(),
    checked_at: z.string(),
    live: z.boolean(),
    flags: z.array(keptFlag),
    appeared: z.array(z.string()),
    cleared: z.array(keptFlag),
  })
  .openapi('FlagHistoryItem');
