import { z } from '@hono/zod-openapi';
import type { SegmentAnswer } from '../../service/read-segment.ts';
import { conditionBody, conditionSchema } from './condition.ts';
import { idSchema, nameSchema, readOnly, type Schema } from './schema.ts';

const bodyFields = {
  name: nameSchema,
  description: z.string().max(2000).optional(),
  condition: conditionBody,
};

const kept = readOnly('version', 'created_by', 'updated_at', 'used_by');

export const segmentBody = z
  .strictObject({ ...bodyFields, ...kept, ...readOnly('id') })
  .openapi('SegmentBody');
export const newSegmentBody = z
  .strictObject({ ...bodyFields, ...kept, id: idSchema.optional() })
  .openapi('NewSegmentBody');

export const segmentSchema: Schema<SegmentAnswer> = z
  .object({
    id: z.string(),
    name: z.string(),
    description: z.string(),
    condition: conditionSchema,
    version: z.int(),
    created_by: z.string(),
    updated_at: z.string(),
    used_by: z.array(z.object({ kind: z.enum(['rule', 'segment']), id: z.string(), name: z.string() })),
  })
  .openapi('Segment');
