import { z } from '@hono/zod-openapi';
import { SEVERITIES, type Fix, type Flag } from '../../domain/flags/flag.ts';
import { capSchema } from './caps.ts';
import { conditionSchema } from './condition.ts';
import { ruleContentSchema } from './rule.ts';
import type { Schema } from './schema.ts';

const lineageStep = z.object({
  kind: z.enum(['rule', 'segment', 'attribute', 'event']),
  id: z.string(),
  label: z.string(),
  via: z.enum(['uses', 'made from', 'refers to', 'shows']),
  category: z.string().exactOptional(),
  source: z.string().exactOptional(),
});

export const fixSchema: Schema<Fix> = z
  .object({
    id: z.string(),
    title: z.string(),
    detail: z.string(),
    content: ruleContentSchema,
    reach_before: z.int().nullable(),
    reach_after: z.int().nullable(),
    clears: z.array(z.string()),
    cap: capSchema.exactOptional(),
    segment: z
      .object({ name: z.string(), description: z.string(), condition: conditionSchema })
      .exactOptional(),
  })
  .openapi('Fix');

const found = {
  id: z.string(),
  check: z.string(),
  severity: z.enum(SEVERITIES),
  condition_path: z.string().exactOptional(),
  attributes: z.array(z.string()),
  excludes: z.boolean(),
  lineage: z.array(lineageStep),
  category: z.string().nullable(),
  customers_used: z.int().nullable(),
  customers_affected: z.int().nullable(),
  by_regime: z.record(z.string(), z.int()),
  question: z.string(),
  explanation: z.string(),
  legal_basis: z.array(z.object({ regime: z.string(), provision: z.string(), text: z.string() })),
};

export const flagSchema: Schema<Flag> = z.object({ ...found, fixes: z.array(fixSchema) }).openapi('Flag');

/** A flag in a list over rules: its fixes are asked of its rule. */
export const listedFlagSchema: Schema<Omit<Flag, 'fixes'>> = z.object(found).openapi('ListedFlag');
