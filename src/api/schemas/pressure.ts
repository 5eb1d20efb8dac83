import { z } from '@hono/zod-openapi';
import type { ContactedPerson, PressureAnswer } from '../../service/decide-pressure.ts';
import { capSettingsBody } from './caps.ts';
import { newRuleBody } from './rule.ts';
import { idSchema, type Schema } from './schema.ts';

const tried = {
  ...capSettingsBody.shape,
  focus: z
    .string()
    .optional()
    .openapi({ description: 'The id of the cap by whose messages people are counted; left out: by all.' }),
};

export const replayBody = z
  .strictObject({
    ...tried,
    week: z.string().openapi({ example: '2026-11-16', description: 'A day of the week that is replayed.' }),
  })
  .openapi('ReplayQuestion');

export const rehearsalBody = z
  .strictObject({
    ...tried,
    draft: newRuleBody.optional(),
    priorities: z
      .record(idSchema, z.int().min(-1_000_000).max(1_000_000))
      .optional()
      .openapi({ description: 'Other priorities than the rules have.' }),
  })
  .openapi('RehearsalQuestion');

const messages = z.int();
const person: Schema<ContactedPerson> = z.object({
  handle: z.string(),
  masked_id: z.string(),
  region: z.string().nullable(),
  planned: messages,
  sent: messages,
  mostly: z.string().openapi({ description: 'The rule that most of them are from.' }),
});
const bars = z.array(z.int()).openapi({ description: 'People by number of messages, from none on.' });

export const pressureSchema: Schema<PressureAnswer> = z
  .object({
    as_of: z.string(),
    customers: z.int(),
    planned: messages,
    held: messages,
    held_by_cap: z.array(messages).openapi({ description: 'By cap, in the order they were given.' }),
    held_by_quiet_hours: messages,
    waited: z.array(messages).openapi({ description: 'By quiet hours, in the order they were given.' }),
    failing_twice: messages,
    by_rule: z.array(
      z.object({
        rule: z.string(),
        channel: z.string(),
        purpose: z.string(),
        planned: messages,
        held: messages,
      }),
    ),
    weeks: z.array(z.object({ from: z.string(), upto: z.string(), before: bars, after: bars })),
    rules: z.record(z.string(), z.string()),
    most: z.array(person),
    unplanned: z.array(
      z.object({ rule: z.string(), name: z.string(), reason: z.enum(['by_hand', 'gone', 'not_due']) }),
    ),
    triggered: z.array(
      z.object({
        rule: z.string(),
        name: z.string(),
        event: z.string(),
        times: z.int(),
        planned: messages,
      }),
    ),
  })
  .openapi('Pressure');
