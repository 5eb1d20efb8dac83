import { z } from '@hono/zod-openapi';
import { OUTCOMES } from '../../domain/preview/outcome.ts';
import type { ShownOutcomes } from '../../domain/preview/reach-shown.ts';
import { FEWEST_SHOWN } from '../../domain/preview/small-cells.ts';
import type { ConditionEffect } from '../../service/preview-conditions.ts';
import type { Preview } from '../../service/preview-rule.ts';
import { askedFields, leftAside, pageFields, precisionSchema } from './condition.ts';
import { flagSchema } from './flag.ts';
import { maskedPersonSchema } from './person.ts';
import { newRuleBody } from './rule.ts';
import type { Schema } from './schema.ts';

const rule = newRuleBody;

export const previewBody = z
  .strictObject({
    rule,
    ...askedFields,
    precision: precisionSchema.optional(),
    flags: z.boolean().optional().openapi({ description: 'False leaves the flags out, for speed.' }),
    sample: z.boolean().optional().openapi({ description: 'False leaves the sample out, for speed.' }),
    fixes: z.boolean().optional().openapi({ description: 'Fixes with their reach before and after.' }),
  })
  .openapi('PreviewQuestion');

const people = z.int();
const shown = people.nullable().openapi({
  description: `Null where it is hidden: of fewer than ${FEWEST_SHOWN} people whom private data picks, or it would give such a count away. Whoever may list the people is told all.`,
});
const outcomeCounts: Schema<ShownOutcomes> = z
  .object({
    not_matched: people,
    excluded: shown,
    holdout: shown,
    suppressed: shown,
    minor: shown,
    opted_out: shown,
    withdrawn: shown,
    objected: shown,
    denied: shown,
    expired: shown,
    no_consent: shown,
    capped: shown,
    quiet_hours: shown,
    reached: people,
  })
  .openapi('OutcomeCounts');

const outcome = z.enum(OUTCOMES);

export const previewSchema: Schema<Preview> = z
  .object({
    as_of: z.string(),
    data_as_of: z.string().nullable(),
    precision: precisionSchema,
    margin: z.number().exactOptional(),
    left_aside: leftAside,
    customers: people,
    matched: people,
    outcomes: outcomeCounts,
    funnel: z.array(
      z.object({
        id: z.enum(['match', 'kept', 'free', 'consent', 'reached']),
        people: shown,
        left: z.array(z.object({ outcome, people: shown })),
      }),
    ),
    by_regime: z.array(
      z.object({
        regime: z.string(),
        name: z.string(),
        matched: shown,
        reached: shown,
        by_basis: z.object({
          consent: shown,
          existing_customer: shown,
          no_objection: shown,
          service: shown,
        }),
      }),
    ),
    by_cap: z.array(z.object({ cap: z.string(), name: z.string(), people: shown })),
    flags: z.array(flagSchema),
    sample: z.array(maskedPersonSchema),
  })
  .openapi('Preview');

export const conditionsBody = z.strictObject({ rule, ...askedFields }).openapi('ConditionsQuestion');

const effectSchema: Schema<ConditionEffect> = z
  .object({ path: z.string(), match_alone: shown, reach_if_removed: people.nullable() })
  .openapi('ConditionEffect');
export const conditionsSchema = z.object({ items: z.array(effectSchema).readonly(), as_of: z.string() });

export const peopleBody = z
  .strictObject({ rule, ...askedFields, outcomes: z.array(outcome).min(1), ...pageFields })
  .openapi('PeopleQuestion');

export const explainBody = z
  .strictObject({
    rule,
    ...askedFields,
    person: z.string().min(1).max(200).openapi({ description: 'A handle of a preview, or a customer id.' }),
  })
  .openapi('ExplainQuestion');
