import { z } from '@hono/zod-openapi';
import type { Cap, CapDecision, CapSettings, QuietHours, Simulation } from '../../domain/caps/cap.ts';
import { SEND_STATUSES, type SendRow } from '../../domain/data/rows.ts';
import type { CapInList } from '../../service/change-cap.ts';
import type { CapCheck } from '../../service/check-caps.ts';
import { readOnly, type Schema } from './schema.ts';

const names = z.array(z.string()).max(500);

const capFields = {
  id: z.string(),
  name: z.string().max(200),
  scope: z.strictObject({
    channels: names.exactOptional(),
    purposes: names.exactOptional(),
    rules: names.exactOptional(),
  }),
  limit: z.number(),
  window: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('rolling'), hours: z.number() }),
    z.strictObject({
      kind: z.literal('calendar'),
      unit: z.enum(['day', 'week', 'month']),
      week_starts_on: z.enum(['monday', 'sunday']).exactOptional(),
      time_zone: z.enum(['customer', 'workspace']),
    }),
  ]),
  counts: z.enum(['sent', 'delivered']),
  exempt_purposes: names,
};

export const capSchema: Schema<Cap> = z.strictObject(capFields).openapi('Cap');

const quietHoursSchema: Schema<QuietHours> = z
  .strictObject({
    channels: names.exactOptional(),
    start: z.string().openapi({ example: '21:00' }),
    end: z.string().openapi({ example: '08:00' }),
    time_zone: z.enum(['customer', 'workspace']),
    action: z.enum(['defer', 'drop']),
  })
  .openapi('QuietHours');

const lists = { caps: z.array(capSchema).max(100), quiet_hours: z.array(quietHoursSchema).max(20) };

/** The same without a version, for comparing. */
export const capListsSchema = z.object(lists).openapi('CapLists');

/** All caps in the order they are asked, and the quiet hours. */
export const capSettingsBody = z
  .strictObject({ ...lists, ...readOnly('version', 'items', 'next_cursor') })
  .openapi('CapSettingsBody');
export const capSettingsSchema: Schema<CapSettings> = z
  .object({ ...lists, version: z.int() })
  .openapi('CapSettings');

/** The same with the caps as lists come. */
export const capListSchema: Schema<
  CapSettings & { readonly items: readonly Cap[]; readonly next_cursor: null }
> = z.object({ ...lists, version: z.int(), items: lists.caps, next_cursor: z.null() }).openapi('CapList');

/** One cap; without an id it is made of the name. */
export const newCapBody = z
  .strictObject({ ...capFields, id: z.string().max(200).optional(), ...readOnly('version') })
  .openapi('NewCap');
export const capInListSchema: Schema<CapInList> = z
  .object({ ...capFields, version: z.int() })
  .openapi('CapInList');

/** A message that left. */
export const sendRowSchema: Schema<SendRow> = z
  .strictObject({
    customer_id: z.string().min(1).max(200),
    rule_id: z.string().min(1).max(200),
    channel: z.string().min(1).max(100),
    purpose: z.string().min(1).max(100),
    sent_at: z.string(),
    status: z.enum(SEND_STATUSES),
  })
  .openapi('SendRow');

export const simulationBody: Schema<Simulation> = z
  .strictObject({
    caps: z.array(capSchema),
    quiet_hours: z.array(quietHoursSchema).exactOptional(),
    history: z.array(sendRowSchema),
    planned: z.array(
      z.strictObject({
        customer_id: z.string(),
        rule_id: z.string(),
        channel: z.string(),
        purpose: z.string(),
        at: z.string(),
        priority: z.number(),
      }),
    ),
    time_zone: z.string(),
    customer_time_zones: z.record(z.string(), z.string()).exactOptional(),
  })
  .openapi('Simulation');

const decisionSchema: Schema<CapDecision> = z
  .object({
    customer_id: z.string(),
    rule_id: z.string(),
    planned_at: z.string(),
    decision: z.enum(['sent', 'suppressed']),
    by: z.string().exactOptional(),
    decided_at: z.string(),
  })
  .openapi('CapDecision');

export const simulationSchema = z
  .object({ decisions: z.array(decisionSchema).readonly() })
  .openapi('SimulationResult');

const overlapSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('matches_nothing'), cap: z.string() }),
  z.object({ kind: z.literal('never_binds'), cap: z.string(), because: z.string() }),
  z.object({ kind: z.literal('bind_together'), caps: z.tuple([z.string(), z.string()]) }),
]);

export const capCheckSchema: Schema<CapCheck> = z
  .object({
    overlaps: z.array(overlapSchema).readonly(),
    idle: z.array(z.string()).readonly(),
    rules: z
      .array(
        z.object({
          rule: z.string(),
          name: z.string(),
          asked: z.int().nullable(),
          held_back: z.int().nullable(),
          by_cap: z.array(z.object({ cap: z.string(), people: z.int() })).readonly(),
          fails_two: z
            .array(z.object({ caps: z.tuple([z.string(), z.string()]), people: z.int() }))
            .readonly(),
          lost_to: z.array(z.object({ rule: z.string(), share: z.number() })).readonly(),
          looked_at: z.int(),
        }),
      )
      .readonly(),
  })
  .openapi('CapCheck');
