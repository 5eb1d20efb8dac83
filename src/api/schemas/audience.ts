import { z } from '@hono/zod-openapi';
import type { AudienceCount } from '../../service/count-audience.ts';
import { askedFields, conditionBody, issueSchema, pageFields, precisionSchema } from './condition.ts';
import { pageOf, type Schema } from './schema.ts';

export const countBody = z
  .object({ condition: conditionBody, ...askedFields, precision: precisionSchema.optional() })
  .openapi('AudienceQuestion');

export const countSchema: Schema<AudienceCount> = z
  .object({
    count: z.int(),
    of: z.int(),
    precision: precisionSchema,
    margin: z.number().exactOptional(),
    as_of: z.string(),
  })
  .openapi('AudienceCount');

export const membersBody = z
  .object({ condition: conditionBody, ...askedFields, ...pageFields })
  .openapi('MembersQuestion');
export const membersSchema = pageOf(z.object({ customer_id: z.string() }));

export const checkBody = z.object({ condition: conditionBody }).openapi('ConditionCheck');
export const checkSchema = z
  .object({ issues: z.array(issueSchema).readonly(), sentence: z.string() })
  .openapi('ConditionVerdict');
