import { z } from '@hono/zod-openapi';
import type { MatchedPeople } from '../../service/match-people.ts';
import type { AudienceCount } from '../../service/count-audience.ts';
import type { ConditionCount } from '../../service/count-conditions.ts';
import {
  askedFields,
  conditionBody,
  issueSchema,
  leftAside,
  pageFields,
  precisionSchema,
} from './condition.ts';
import { pageOf, type Schema } from './schema.ts';

export const countBody = z
  .strictObject({ condition: conditionBody, ...askedFields, precision: precisionSchema.optional() })
  .openapi('AudienceQuestion');

export const countSchema: Schema<AudienceCount> = z
  .object({
    count: z.int(),
    of: z.int(),
    precision: precisionSchema,
    margin: z.number().exactOptional(),
    left_aside: leftAside,
    as_of: z.string(),
  })
  .openapi('AudienceCount');

export const countConditionsBody = z
  .strictObject({ condition: conditionBody, ...askedFields })
  .openapi('AudienceConditionsQuestion');

const conditionCountSchema: Schema<ConditionCount> = z
  .object({ path: z.string(), match_alone: z.int().nullable(), match_if_removed: z.int().nullable() })
  .openapi('ConditionCount');
export const countConditionsSchema = z.object({
  items: z.array(conditionCountSchema).readonly(),
  as_of: z.string(),
});

export const membersBody = z
  .strictObject({ condition: conditionBody, ...askedFields, ...pageFields })
  .openapi('MembersQuestion');
export const membersSchema = pageOf(z.object({ customer_id: z.string() }));

export const checkBody = z.strictObject({ condition: conditionBody }).openapi('ConditionCheck');
export const checkSchema = z
  .object({ issues: z.array(issueSchema).readonly(), sentence: z.string() })
  .openapi('ConditionVerdict');

/** More than the 10,000 that are taken, so that the refusal can say how many there are. */
const MOST_GIVEN = 100_000;

export const matchBody = z
  .strictObject({ people: z.array(z.string().max(320)).max(MOST_GIVEN) })
  .openapi('PeopleToMatch', { example: { people: ['c-1001', 'ann@mail.example'] } });

export const matchSchema: Schema<MatchedPeople> = z
  .object({
    customer_ids: z.array(z.string()).readonly(),
    ids: z.object({ given: z.int(), not_found: z.array(z.string()).readonly() }),
    emails: z.object({ given: z.int(), people: z.int() }),
  })
  .openapi('MatchedPeople');
