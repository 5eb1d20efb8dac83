import { z } from '@hono/zod-openapi';
import { type Benefit, type Measured, UNMEASURED } from '../../domain/benefit/benefit.ts';
import { SEVERITIES } from '../../domain/flags/flag.ts';
import { RULE_STATUSES } from '../../domain/rules/rule.ts';
import { UNWEIGHED, type WeighedRule, type Weighing } from '../../service/weigh-rules.ts';
import { weekQuery } from './overview-week.ts';
import type { Schema } from './schema.ts';

export const weighQuery = weekQuery.extend({
  days: z.coerce.number().int().min(7).max(365).optional().openapi({
    description: 'How many whole days up to the week’s end; 28 when left out.',
    example: 28,
  }),
});

const measuredSchema: Schema<Measured> = z
  .object({ value: z.number(), low: z.number(), high: z.number() })
  .openapi('Measured', { description: 'An amount with the ends of its 95 % interval.' });

const benefitSchema: Schema<Benefit> = z
  .object({
    offered: z.int(),
    held_out: z.int(),
    reached: z.int(),
    extra: measuredSchema,
    per_1000: measuredSchema,
    could_be_chance: z.boolean(),
  })
  .openapi('Benefit', {
    description:
      'Extra revenue = (mean per offered person − mean per held-out person) × offered, of those who met the audience as the days began.',
  });

const ruleSchema: Schema<WeighedRule> = z
  .object({
    rule: z.string(),
    name: z.string(),
    status: z.enum(RULE_STATUSES),
    edition: z.int(),
    risk: z.number().nullable(),
    worst: z.enum(SEVERITIES).nullable(),
    benefit: benefitSchema.nullable(),
    unweighed: z.enum([...UNWEIGHED, ...UNMEASURED]).nullable(),
  })
  .openapi('WeighedRule');

export const weighingSchema: Schema<Weighing> = z
  .object({
    first: z.string(),
    last: z.string(),
    revenue: z.object({ event: z.string(), property: z.string(), currency: z.string() }).nullable(),
    suggestion: z.object({ event: z.string(), property: z.string() }).nullable(),
    rules: z.array(ruleSchema),
  })
  .openapi('Weighing');
