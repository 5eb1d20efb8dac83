import { z } from '@hono/zod-openapi';
import { FEWEST_SHOWN } from '../../domain/preview/small-cells.ts';
import type { Condition } from '../../domain/segments/condition.ts';
import type { Schema } from './schema.ts';

const description =
  'A segment condition: all, any, not, attribute, event, regular, sequence, segment, people or consent, by its `type`.';
const example = {
  type: 'all',
  conditions: [{ type: 'attribute', attribute: 'tier', operator: 'eq', value: 'gold' }],
};

/** A condition as it is sent: the domain checks it against the data and names the path of each mistake. */
export const conditionBody = z.unknown().openapi('ConditionBody', { type: 'object', description, example });

/** A condition as it is answered. */
export const conditionSchema: Schema<Condition> = z
  .custom<Condition>()
  .openapi('Condition', { type: 'object', description, example });

/** When and where a question is asked. */
export const askedFields = {
  as_of: z.string().max(40).optional().openapi({
    example: '2026-11-23T09:28:00.000Z',
    description:
      'Nothing dated after it counts. Left out: now. Where private data decides, whoever may not list people is answered as of the hour’s start.',
  }),
  time_zone: z.string().max(64).optional().openapi({
    example: 'Europe/Berlin',
    description: 'Where days begin and end. Left out: the workspace’s zone.',
  }),
};

/** Exact, or an estimate with its margin while typing. */
export const precisionSchema = z.enum(['exact', 'estimate']);

/** How many conditions and limits are not counted as written. */
export const leftAside = z
  .int()
  .exactOptional()
  .openapi({
    description: `Private data decides, and so many conditions, values of lists, limits or lists of people are not counted as written, because each would tell fewer than ${FEWEST_SHOWN} people apart. Whoever may list the people is told all, exactly.`,
  });

/** Where something is wrong, and why. */
export const issueSchema = z
  .object({ path: z.string().openapi({ example: 'conditions[2].condition.value' }), message: z.string() })
  .openapi('Issue');

/** A page of a list that is asked for in the body. */
export const pageFields = {
  limit: z.int().min(1).max(500).optional(),
  cursor: z.string().max(500).optional(),
};
