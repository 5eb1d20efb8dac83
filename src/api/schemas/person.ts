import { z } from '@hono/zod-openapi';
import { OUTCOMES } from '../../domain/preview/outcome.ts';
import type { PersonExplanation } from '../../service/explain-person.ts';
import type { MaskedPerson } from '../../service/masked-person.ts';
import type { PeopleAnswer } from '../../service/preview-people.ts';
import type { KnownPerson } from '../../service/read-customer.ts';
import type { RevealedPerson } from '../../service/reveal-person.ts';
import type { Erasure } from '../../service/erase-person.ts';
import type { RuleOfPerson } from '../../service/rules-of-person.ts';
import { basisSchema, consentSchema, permissionSchema, suppressionSchema } from './permission.ts';
import { traceSchema } from './phrase.ts';
import { flagCountsSchema } from './rule.ts';
import type { Schema } from './schema.ts';

export const mask = {
  masked_id: z.string().openapi({ example: 'C-•••••-7F2A' }),
  masked_email: z.string().nullable(),
  region: z.string().nullable(),
  age_band: z.string().nullable(),
};

export const maskedPersonSchema: Schema<MaskedPerson> = z
  .object({
    handle: z.string(),
    ...mask,
    because: z.string(),
    outcome: z.enum(OUTCOMES),
    regime: z.string(),
  })
  .openapi('MaskedPerson');

export const peopleSchema: Schema<PeopleAnswer> = z
  .object({
    items: z.array(maskedPersonSchema),
    total: z.int().nullable(),
    next_cursor: z.string().nullable(),
  })
  .openapi('People');

const status = z.enum(['passed', 'failed', 'not_asked']);

export const explanationSchema: Schema<PersonExplanation> = z
  .object({
    as_of: z.string(),
    person: z.object(mask),
    outcome: z.enum(OUTCOMES),
    regime: z.string(),
    basis: basisSchema.nullable(),
    cap: z.string().nullable(),
    audience: z.object({ status, trace: traceSchema }),
    kept: z.object({
      status,
      exclusions: z.array(traceSchema),
      bucket: z.int(),
      cut_off: z.int(),
    }),
    free: z.object({ status, minor_age: z.number().nullable() }),
    consent: z.object({
      status,
      permission: permissionSchema,
      without_statement: z.string(),
      provision: z.string().nullable(),
    }),
    caps: z.object({
      status,
      counters: z.array(
        z.object({ cap: z.string(), name: z.string(), used: z.int(), limit: z.int(), rule: z.string() }),
      ),
      due: z.string().nullable(),
    }),
  })
  .openapi('Explanation');

export const revealBody = z.strictObject({ reason: z.string().max(2000) }).openapi('RevealRequest');

export const revealedSchema: Schema<RevealedPerson> = z
  .object({
    customer_id: z.string(),
    fields: z.array(z.object({ label: z.string(), value: z.string() })),
    until: z.string(),
  })
  .openapi('RevealedPerson');

const rows = z.int();

export const erasureSchema: Schema<Erasure> = z
  .object({
    handle: z.string().openapi({ description: 'What the log calls the person' }),
    erased_at: z.string(),
    rows: z.object({ customers: rows, events: rows, consents: rows, sends: rows, suppressions: rows }),
    mentions: z.int(),
  })
  .openapi('Erasure');

export const knownPersonSchema: Schema<KnownPerson> = z
  .object({
    ...mask,
    attributes: z.array(z.object({ id: z.string(), label: z.string(), value: z.string().nullable() })),
    events: z.array(z.object({ event: z.string(), count: z.int(), last: z.string() })),
    consents: z.array(consentSchema),
    suppressions: z.array(suppressionSchema),
    sends: z.int(),
  })
  .openapi('KnownPerson');

export const ruleOfPersonSchema: Schema<RuleOfPerson> = z
  .object({
    id: z.string(),
    name: z.string(),
    edition: z.int(),
    outcome: z.enum(OUTCOMES),
    flags: flagCountsSchema.nullable(),
  })
  .openapi('RuleOfPerson');
