/** Random plans over a world: audience, exclusions, holdout, caps of every window, quiet hours. */
import * as fc from 'fast-check';
import type { Cap, CapScope, CapWindow, QuietHours } from '../../src/domain/caps/cap.ts';
import type { ReachPlan } from '../../src/domain/preview/plan.ts';
import { arbitraryCondition } from './conditions.ts';
import { CHANNELS, PURPOSES } from './values.ts';
import type { World } from './world.ts';

const EVERYONE = { type: 'all', conditions: [] } as const;
const whose = fc.constantFrom('customer' as const, 'workspace' as const);
const clock = fc.constantFrom('00:00', '02:30', '08:00', '12:00', '21:00', '23:59');

/** A plan that can be asked of the world. */
export function arbitraryPlan(world: World): fc.Arbitrary<ReachPlan> {
  return fc.record({
    rule_id: fc.constantFrom('welcome', 'offers', 'draft'),
    audience: fc.oneof(
      fc.constant(EVERYONE),
      fc.constant(EVERYONE),
      arbitraryCondition(world),
      fc.array(arbitraryCondition(world), { minLength: 2, maxLength: 3 }).map((conditions) => ({
        type: 'all' as const,
        conditions,
      })),
    ),
    exclude: fc.array(arbitraryCondition(world), { maxLength: 2 }),
    purpose: fc.constantFrom(...PURPOSES),
    channel: fc.constantFrom(...CHANNELS),
    priority: fc.nat({ max: 10 }),
    holdout_percent: fc.constantFrom(0, 0, 0.01, 12.5, 50, 100),
    caps: fc.record({
      caps: fc.array(arbitraryCap(), { maxLength: 3 }).map(withOwnIds),
      quiet_hours: fc.array(arbitraryQuietHours(), { maxLength: 2 }),
    }),
  });
}

function arbitraryCap(): fc.Arbitrary<Omit<Cap, 'id' | 'name'>> {
  return fc.record({
    scope: arbitraryScope(),
    limit: fc.constantFrom(0, 1, 1, 2, 3),
    window: arbitraryWindow(),
    counts: fc.constantFrom('sent' as const, 'delivered' as const),
    exempt_purposes: fc.constantFrom([], [], ['service'], ['marketing', 'ads']),
  });
}

function arbitraryWindow(): fc.Arbitrary<CapWindow> {
  return fc.oneof(
    fc.constantFrom(1, 24, 48, 168, 24 * 365).map((hours): CapWindow => ({ kind: 'rolling', hours })),
    fc
      .tuple(
        fc.constantFrom('day' as const, 'week' as const, 'month' as const),
        fc.constantFrom('monday' as const, 'sunday' as const),
        whose,
      )
      .map(([unit, week_starts_on, time_zone]): CapWindow => ({
        kind: 'calendar',
        unit,
        week_starts_on,
        time_zone,
      })),
  );
}

function arbitraryScope(): fc.Arbitrary<CapScope> {
  return fc.constantFrom<CapScope>(
    {},
    {},
    { channels: ['email'] },
    { channels: ['email', 'sms', 'push'] },
    { purposes: ['marketing'] },
    { rules: ['offers'] },
    { channels: ['email', 'push'], purposes: ['marketing', 'ads'], rules: ['welcome', 'offers', 'draft'] },
  );
}

function arbitraryQuietHours(): fc.Arbitrary<QuietHours> {
  return fc
    .record({
      channels: fc.constantFrom(null, ['email'], ['sms', 'push']),
      start: clock,
      end: clock,
      time_zone: whose,
      action: fc.constantFrom('defer' as const, 'drop' as const),
    })
    .map(({ channels, ...quiet }) => (channels === null ? quiet : { ...quiet, channels }));
}

function withOwnIds(caps: readonly Omit<Cap, 'id' | 'name'>[]): readonly Cap[] {
  return caps.map((cap, index) => ({ ...cap, id: `cap_${index}`, name: `Cap ${index}` }));
}
