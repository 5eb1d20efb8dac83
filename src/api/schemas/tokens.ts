import { z } from '@hono/zod-openapi';
import type { PublicToken } from '../../service/api-tokens.ts';
import { roleSchema } from './account.ts';
import { nameSchema, type Schema } from './schema.ts';

export const tokenSchema: Schema<PublicToken> = z
  .object({
    id: z.string(),
    name: z.string(),
    role: roleSchema,
    created_by: z.string(),
    created_at: z.string(),
    expires_at: z.string(),
    last_used_at: z.string().nullable(),
    revoked_at: z.string().nullable(),
    version: z.int(),
  })
  .openapi('Token');

export const newTokenSchema = z
  .strictObject({
    name: nameSchema,
    role: roleSchema,
    expires_at: z.iso.datetime({ offset: true }).openapi({ description: 'At most 366 days away.' }),
  })
  .openapi('NewToken');

export const madeTokenSchema = z
  .object({
    token: z
      .string()
      .openapi({ description: 'Send it as `Authorization: Bearer …`. It is shown only this once.' }),
    about: tokenSchema,
  })
  .openapi('MadeToken');
