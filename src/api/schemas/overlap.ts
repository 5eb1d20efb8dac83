import { z } from '@hono/zod-openapi';
import { STEP_WHILE_HIDDEN } from '../../domain/preview/overlap-shown.ts';
import { FEWEST_SHOWN } from '../../domain/preview/small-cells.ts';
import { MOST_RULES, type RuleOverlap } from '../../service/overlap-rules.ts';
import { mask } from './person.ts';
import { idSchema, type Schema } from './schema.ts';

/** `?rules=a,b&as_of=&people=` */
export const overlapQuery = z.object({
  rules: z
    .string()
    .max(64 * MOST_RULES * 2)
    .transform((text) => text.split(','))
    .pipe(z.array(idSchema))
    .optional()
    .openapi({
      type: 'string',
      example: 'skincare,win-back',
      description: `Ids with commas between them, at most ${MOST_RULES}; left out: every rule that is live.`,
    }),
  as_of: z.string().optional().openapi({ example: '2026-11-23T09:28:00.000Z' }),
  people: z.coerce.number().int().min(0).max(200).optional().openapi({ example: 50 }),
});

const place = z.int().openapi({ description: 'A place in `rules`, from 0.' });

export const overlapSchema: Schema<RuleOverlap> = z
  .object({
    as_of: z.string(),
    customers: z.int(),
    rules: z.array(
      z.object({
        id: z.string(),
        name: z.string(),
        edition: z.int(),
        live: z.boolean(),
        secret: z.boolean().openapi({ description: 'Private data decides whom it reaches.' }),
        reached: z.int().nullable(),
      }),
    ),
    pairs: z.array(z.array(z.int().nullable())).openapi({
      description: `People whom both rules reach; null: fewer than ${FEWEST_SHOWN}, where private data decides.`,
    }),
    by_rules: z
      .array(z.int())
      .openapi({ description: 'At place n: people whom exactly n of the rules reach.' }),
    rounded: z.boolean().openapi({
      description: `\`by_rules\` is rounded down to ${STEP_WHILE_HIDDEN}s, because pairs are hidden.`,
    }),
    people: z.array(z.object({ handle: z.string(), ...mask, rules: z.array(place) })),
    left_out: z.array(z.object({ id: z.string(), name: z.string(), reason: z.string() })),
  })
  .openapi('Overlap');
