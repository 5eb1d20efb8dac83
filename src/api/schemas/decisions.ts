import { z } from '@hono/zod-openapi';
import { OUTCOMES } from '../../domain/preview/outcome.ts';
import type { SendDecision } from '../../service/decide-sends.ts';
import { sendRowSchema } from './caps.ts';
import type { Schema } from './schema.ts';

const questionSchema = z
  .strictObject({
    rule: z.string().max(200),
    customer_id: z.string().max(200),
    at: z.string().max(40).optional(),
  })
  .openapi('SendQuestion');

/** One message that may leave, or many; decided in the order of time, priority, rule and customer. */
export const decisionBody = z.union([
  z.strictObject({ items: z.array(questionSchema).min(1) }),
  questionSchema,
]);

const decisionSchema: Schema<SendDecision> = z
  .object({
    decision: z.enum(['send', 'hold']),
    reason: z.enum([...OUTCOMES, 'not_live', 'unknown_customer']),
    cap: z.string().exactOptional(),
    until: z.string().exactOptional(),
    reserved_until: z.string().exactOptional(),
  })
  .openapi('SendDecision');

/** An answer, or one per question in their order. */
export const decisionAnswer = z.union([
  z.object({ items: z.array(decisionSchema).readonly() }),
  decisionSchema,
]);

/** One message that left, or many. */
export const sendsBody = z.union([z.strictObject({ items: z.array(sendRowSchema).min(1) }), sendRowSchema]);
export const sendsSchema = z.object({ recorded: z.int() }).openapi('SendsRecorded');
