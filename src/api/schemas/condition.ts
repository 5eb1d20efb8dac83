import { z } from '@hono/zod-openapi';
import type { Condition } from '../../domain/segments/condition.ts';
import type { Schema } from './schema.ts';

const SHAPES = `One of:
- \`{type: "all" | "any", conditions: [...]}\`, \`{type: "not", condition}\`
- \`{type: "attribute", attribute, operator, value?}\`
- \`{type: "event", event, where?, pick?, measure, operator, value, within?}\`
- \`{type: "regular", event, where?, operator, value, period, periods, at_least}\`
- \`{type: "sequence", first, then, same?, within, completed, since?}\`
- \`{type: "segment", segment, member}\`, \`{type: "people", customer_ids}\`, \`{type: "consent", purpose, channel, permitted}\`

Depth at most 12, at most 200 conditions. What is wrong is answered 422 with the path into the condition.`;

/** A condition: here any JSON object; domain/segments/validate.ts reads it and names what is wrong and where. */
export const ConditionBody: Schema<Condition> = z
  .custom<Condition>((value) => typeof value === 'object' && value !== null, 'A condition is an object.')
  .openapi('Condition', { type: 'object', description: SHAPES });
