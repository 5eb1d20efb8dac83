/** Random traffic of whole towns: people of several zones, schedules and messages to single people. */
import * as fc from 'fast-check';
import { NO_ROWS, type Traffic, type TrafficRules } from '../../src/domain/caps/traffic.ts';
import { rulesOf } from './a-traffic.ts';
import { arbitrarySimulation } from './simulations.ts';

const DAY = 86_400_000;
/** Two weeks around the messages of random simulations. */
export const WEEKS = ['2026-03-23T00:00:00.000Z', '2026-03-30T00:00:00.000Z', '2026-04-06T00:00:00.000Z'].map(
  Date.parse,
);

export interface Town {
  readonly traffic: Traffic;
  readonly rules: TrafficRules;
}

/** People of several zones, with schedules for audiences beside messages to single people. */
export function arbitraryTown(people = 200): fc.Arbitrary<Town> {
  const words = Math.ceil(people / 32);
  const audience = fc.uint32Array({ minLength: words, maxLength: words }).map((bits) => {
    bits[words - 1] = (bits[words - 1] ?? 0) & ((1 << (people % 32)) - 1);
    return bits;
  });
  const moment = fc.integer({ min: WEEKS[0] ?? 0, max: (WEEKS[2] ?? 0) - 1 });
  const zones = ['UTC', 'Europe/Berlin', 'Pacific/Auckland'];
  return fc
    .record({
      simulation: arbitrarySimulation(),
      audiences: fc.array(
        fc.record({ audience, at: fc.array(moment, { maxLength: 4 }), lane: fc.nat({ max: 5 }) }),
        { minLength: 1, maxLength: 5 },
      ),
      single: fc.array(
        fc.record({ place: fc.nat({ max: people - 1 }), kind: fc.nat({ max: 5 }), at: moment }),
        {
          maxLength: 60,
        },
      ),
      past: fc.array(
        fc.record({
          place: fc.nat({ max: people - 1 }),
          kind: fc.nat({ max: 1 }),
          at: moment.map((ms) => ms - 5 * DAY),
        }),
        { maxLength: 60 },
      ),
      zone_of: fc.uint16Array({ minLength: people, maxLength: people, max: zones.length - 1 }),
    })
    .map(({ simulation, audiences, single, past, zone_of }) => ({
      rules: rulesOf(simulation),
      traffic: {
        people,
        lanes: ['r1', 'r2', 'r3'].flatMap((rule_id, index) =>
          ['email', 'sms'].map((channel) => ({
            rule_id,
            channel,
            purpose: 'marketing',
            priority: index % 2,
          })),
        ),
        scheduled: audiences,
        single: placed(single),
        past: placed(past),
        past_kinds: ['email', 'sms'].map((channel) => ({
          rule_id: 'r1',
          channel,
          purpose: 'marketing',
          status: 'delivered' as const,
        })),
        zones,
        zone_of,
        weeks: WEEKS,
      },
    }));
}

/** Rows of people at places. */
export function placed(
  rows: readonly { readonly place: number; readonly kind: number; readonly at: number }[],
) {
  if (rows.length === 0) return NO_ROWS;
  return {
    place: Uint32Array.from(rows, ({ place }) => place),
    kind: Uint16Array.from(rows, ({ kind }) => kind),
    at: Float64Array.from(rows, ({ at: ms }) => ms),
  };
}
