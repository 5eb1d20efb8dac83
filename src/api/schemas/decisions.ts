import { z } from '@hono/zod-openapi';
import { OUTCOMES } from '../../domain/preview/outcome.ts';
import type { SendDecision } from '../../service/decide-send.ts';
import { sendRowSchema } from './caps.ts';
import type { Schema } from './schema.ts';

export const decisionBody = z
  .object({ rule: z.string(), customer_id: z.string(), at: z.string().optional() })
  .openapi('SendQuestion');

export const decisionSchema: Schema<SendDecision> = z
  .object({
    decision: z.enum(['send', 'hold']),
    reason: z.enum([...OUTCOMES, 'not_live', 'unknown_customer']),
    cap: z.string().exactOptional(),
  })
  .openapi('SendDecision');

/** One message that left, or many. */
export const sendsBody = z.union([z.object({ items: z.array(sendRowSchema).min(1) }), sendRowSchema]);
export const sendsSchema = z.object({ recorded: z.int() }).openapi('SendsRecorded');
