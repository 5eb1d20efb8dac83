import { z } from '@hono/zod-openapi';
import type { BegunSecondFactor, OwnSecondFactor } from '../../service/change-second-factor.ts';
import type { PublicSession } from '../../service/list-sessions.ts';
import type { Schema } from './schema.ts';

export const sessionSchema: Schema<PublicSession> = z
  .object({
    id: z.string(),
    created_at: z.string(),
    last_used_at: z.string(),
    expires_at: z.string(),
    by: z.enum(['password', 'provider']),
    browser: z.string(),
    address: z.string(),
    current: z.boolean().openapi({ description: 'The one that asks' }),
  })
  .openapi('Session');

export const endedSchema = z
  .object({ ended: z.int().openapi({ description: 'How many sessions ended' }) })
  .openapi('EndedSessions');

export const secondFactorSchema: Schema<OwnSecondFactor> = z
  .object({ since: z.string().nullable(), recovery_codes_left: z.int() })
  .openapi('SecondFactor');

export const begunSecondFactorSchema: Schema<BegunSecondFactor> = z
  .object({ secret: z.string(), uri: z.string() })
  .openapi('BegunSecondFactor');

export const recoveryCodesSchema = z.object({ recovery_codes: z.array(z.string()) }).openapi('RecoveryCodes');
