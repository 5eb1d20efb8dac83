import { z } from '@hono/zod-openapi';
import type { EndingConsents } from '../../service/ending-consents.ts';
import type { HeldByCaps, HeldCount } from '../../service/held-by-caps.ts';
import type { OverviewWeek } from '../../service/overview-week.ts';
import type { SentCount } from '../../service/ports.ts';
import type { Schema } from './schema.ts';

export const weekQuery = z.object({
  week: z.string().max(10).optional().openapi({
    description: 'A day of a week that is over, from Monday by the workspace’s clock; left out: the last.',
    example: '2026-11-16',
  }),
  rules: z.enum(['all', 'mine']).optional().openapi({ description: 'Of all rules, or of yours.' }),
});

const sentSchema: Schema<SentCount> = z.object({ messages: z.int(), people: z.int() });
const flagsSchema = z.object({ block: z.int(), review: z.int(), advice: z.int() });

export const overviewWeekSchema: Schema<OverviewWeek> = z
  .object({
    week: z.object({ monday: z.string(), sunday: z.string() }),
    latest: z.string(),
    customers: z.int(),
    sent: z.object({ now: sentSchema, before: sentSchema }),
    permitted: z
      .object({
        purpose: z.string(),
        label: z.string(),
        channel: z.string(),
        now: z.int(),
        before: z.int(),
      })
      .nullable(),
    flags: z.object({ now: flagsSchema.nullable(), before: flagsSchema.nullable() }),
  })
  .openapi('OverviewWeek');

const heldSchema: Schema<HeldCount> = z.object({ messages: z.int(), held: z.int() });

export const heldByCapsSchema: Schema<HeldByCaps> = z
  .object({ caps: z.int(), now: heldSchema, before: heldSchema })
  .openapi('HeldByCaps');

export const endingConsentsSchema: Schema<EndingConsents> = z
  .object({
    days: z.int(),
    channel: z.string(),
    ending: z.int(),
    rule: z.object({ id: z.string(), name: z.string(), loses: z.int() }).nullable(),
  })
  .openapi('EndingConsents');
