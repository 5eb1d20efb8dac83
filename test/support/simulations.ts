/** Random messages under random caps, close enough in time to get into each other's way. */
import * as fc from 'fast-check';
import type { Cap, CapWindow, PlannedMessage, QuietHours, Simulation } from '../../src/domain/caps/cap.ts';
import { SEND_STATUSES, type SendRow } from '../../src/domain/data/rows.ts';
import { formatInstant } from '../../src/domain/time/instant.ts';

const HOUR = 3_600_000;
/** Two days before the clocks of Berlin change. */
const FROM = Date.parse('2026-03-27T00:00:00.000Z');
const ZONES = ['UTC', 'Europe/Berlin', 'Pacific/Auckland', 'America/New_York'] as const;
const CUSTOMERS = ['ann', 'bob', 'dia'] as const;

const kind = {
  customer_id: fc.constantFrom(...CUSTOMERS),
  rule_id: fc.constantFrom('r1', 'r2', 'r3'),
  channel: fc.constantFrom('email', 'sms'),
  purpose: fc.constantFrom('marketing', 'service'),
};
const moment = fc
  .tuple(fc.nat({ max: 96 }), fc.constantFrom(0, 0, 1, 30 * 60_000 + 7))
  .map(([hours, more]) => formatInstant(FROM + hours * HOUR + more));

export function aCap(changes: Partial<Cap> = {}): Cap {
  return {
    id: 'cap',
    name: 'Cap',
    scope: {},
    limit: 1,
    window: { kind: 'rolling', hours: 24 },
    counts: 'sent',
    exempt_purposes: [],
    ...changes,
  };
}

export function aMessage(changes: Partial<PlannedMessage> = {}): PlannedMessage {
  return {
    customer_id: 'ann',
    rule_id: 'r1',
    channel: 'email',
    purpose: 'marketing',
    at: '2026-03-15T12:00:00.000Z',
    priority: 0,
    ...changes,
  };
}

export function aSend(changes: Partial<SendRow> = {}): SendRow {
  return {
    customer_id: 'ann',
    rule_id: 'r1',
    channel: 'email',
    purpose: 'marketing',
    sent_at: '2026-03-15T09:00:00.000Z',
    status: 'delivered',
    ...changes,
  };
}

export function arbitraryWindow(): fc.Arbitrary<CapWindow> {
  const rolling = fc.constantFrom(1, 6, 24, 48).map((hours): CapWindow => ({ kind: 'rolling', hours }));
  const calendar = fc.record({
    kind: fc.constant('calendar' as const),
    unit: fc.constantFrom('day' as const, 'week' as const, 'month' as const),
    week_starts_on: fc.constantFrom('monday' as const, 'sunday' as const),
    time_zone: fc.constantFrom('customer' as const, 'workspace' as const),
  });
  return fc.oneof(rolling, calendar);
}

export function arbitraryCap(): fc.Arbitrary<Cap> {
  return fc
    .record({
      scope: fc.constantFrom<Cap['scope']>(
        {},
        {},
        { channels: ['sms'] },
        { purposes: ['marketing'] },
        { rules: ['r1', 'r2'] },
      ),
      limit: fc.nat({ max: 4 }),
      window: arbitraryWindow(),
      counts: fc.constantFrom('sent' as const, 'delivered' as const),
      exempt_purposes: fc.constantFrom([], ['service']),
    })
    .map(aCap);
}

function arbitraryQuiet(): fc.Arbitrary<QuietHours> {
  return fc.record({
    start: fc.constantFrom('21:00', '23:30', '12:00'),
    end: fc.constantFrom('08:00', '02:30', '13:00'),
    time_zone: fc.constantFrom('customer' as const, 'workspace' as const),
    action: fc.constantFrom('defer' as const, 'drop' as const),
  });
}

export function arbitrarySimulation(): fc.Arbitrary<Simulation> {
  return fc.record({
    caps: fc
      .array(arbitraryCap(), { maxLength: 3 })
      .map((caps) => caps.map((cap, index) => ({ ...cap, id: `cap_${index}` }))),
    quiet_hours: fc.array(arbitraryQuiet(), { maxLength: 2 }),
    history: fc.array(fc.record({ ...kind, sent_at: moment, status: fc.constantFrom(...SEND_STATUSES) }), {
      maxLength: 10,
    }),
    planned: fc.uniqueArray(fc.record({ ...kind, at: moment, priority: fc.nat({ max: 1 }) }), {
      maxLength: 20,
      comparator: (a, b) => JSON.stringify(a) === JSON.stringify(b),
    }),
    time_zone: fc.constantFrom(...ZONES),
    customer_time_zones: fc.record({ ann: fc.constantFrom(...ZONES), bob: fc.constantFrom(...ZONES) }),
  });
}
