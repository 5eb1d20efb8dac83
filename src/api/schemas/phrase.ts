import { z } from '@hono/zod-openapi';
import type { ConditionTrace } from '../../domain/segments/explain.ts';
import type { Phrase } from '../../domain/segments/phrase.ts';
import type { Schema } from './schema.ts';

const CONDITION_TYPES = [
  'all',
  'any',
  'not',
  'attribute',
  'event',
  'regular',
  'sequence',
  'segment',
  'people',
  'consent',
] as const;

const phraseSchema: Schema<Phrase> = z
  .object({
    kind: z.enum(['text', 'name', 'token']),
    text: z.string(),
    items: z.array(z.string()).readonly().exactOptional(),
    part: z.enum(['pick', 'measure', 'when', 'periods', 'within', 'where']).exactOptional(),
  })
  .openapi('Phrase');

/** A condition with what holds of one person, and those inside it. */
export const traceSchema: Schema<ConditionTrace> = z
  .object({
    path: z.string(),
    segment: z.string().exactOptional(),
    type: z.enum(CONDITION_TYPES),
    holds: z.boolean(),
    phrase: z.array(phraseSchema),
    fact: z.string().nullable(),
    shows: z.array(z.string()),
    children: z.array(z.custom<ConditionTrace>().openapi({ type: 'object', description: 'The same again.' })),
  })
  .openapi('ConditionTrace');
