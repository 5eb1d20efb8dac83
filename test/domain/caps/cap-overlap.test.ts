import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Cap, Simulation } from '../../../src/domain/caps/cap.ts';
import { capOverlaps } from '../../../src/domain/caps/cap-overlap.ts';
import { simulate } from '../../../src/domain/caps/simulate.ts';
import { aCap, arbitrarySimulation } from '../../support/simulations.ts';

const week = { kind: 'rolling', hours: 168 } as const;
const found = (...caps: readonly Partial<Cap>[]) =>
  capOverlaps(caps.map((cap, index) => aCap({ id: 'abc'[index] ?? 'z', ...cap })));

test('a cap beside one that asks about no less and allows no more never binds, wherever it stands', () => {
  const weaker = { scope: { channels: ['email'] }, limit: 3 };
  const stronger = { limit: 2, window: week };
  expect(found(weaker, stronger)).toEqual([{ kind: 'never_binds', cap: 'a', because: 'b' }]);
  expect(found(stronger, weaker)).toEqual([{ kind: 'never_binds', cap: 'b', because: 'a' }]);
});

test('a cap that asks about more, allows more, counts less or forgets sooner leaves the other its use', () => {
  const email = { scope: { channels: ['email'] }, limit: 2, window: week };
  expect(found(email, { limit: 2, window: week, scope: { channels: ['sms'] } })).toEqual([]);
  expect(found(email, { limit: 3, window: week })).toEqual([]);
  expect(found(email, { limit: 2 })).toEqual([]);
  expect(found(email, { limit: 2, window: week, counts: 'delivered' })).toEqual([]);
  expect(found(email, { limit: 2, window: week, exempt_purposes: ['service'] })).toEqual([]);
});

test('two caps that say the same in other words always bind together', () => {
  const one = { scope: { purposes: ['marketing'] } };
  const other = { scope: { purposes: ['marketing', 'service'] }, exempt_purposes: ['service'] };
  expect(found(one, other)).toEqual([{ kind: 'bind_together', caps: ['a', 'b'] }]);
});

test('a cap about nothing is found, and stands in nobody’s way', () => {
  expect(found({ scope: { channels: [] }, limit: 0, window: week }, {})).toEqual([
    { kind: 'matches_nothing', cap: 'a' },
  ]);
  expect(found({ scope: { purposes: ['service'] }, exempt_purposes: ['service'] })).toEqual([
    { kind: 'matches_nothing', cap: 'a' },
  ]);
});

test('a calendar day lies within its week and month, a week not within a month, and no calendar holds a rolling window', () => {
  const calendar = (unit: 'day' | 'week' | 'month', time_zone: 'customer' | 'workspace' = 'workspace') =>
    ({ window: { kind: 'calendar', unit, time_zone } }) as const;
  expect(found(calendar('day'), calendar('week'))).toMatchObject([{ kind: 'never_binds', cap: 'a' }]);
  expect(found(calendar('day'), calendar('month'))).toMatchObject([{ kind: 'never_binds', cap: 'a' }]);
  expect(found(calendar('week'), calendar('month'))).toEqual([]);
  expect(found(calendar('day'), calendar('week', 'customer'))).toEqual([]);
  expect(found({}, calendar('month'))).toEqual([]);
  expect(found(calendar('day'), { window: { kind: 'rolling', hours: 25 } })).toMatchObject([{ cap: 'a' }]);
  expect(found(calendar('day'), { window: { kind: 'rolling', hours: 24 } })).toEqual([]);
});

test('taking out a cap that never binds, or one of two that bind together, changes no decision', () => {
  const sent = (simulation: Simulation) => simulate(simulation).map(({ decision }) => decision);
  let seen = 0;
  fc.assert(
    fc.property(arbitrarySimulation(), (simulation) => {
      for (const overlap of capOverlaps(simulation.caps)) {
        const gone = overlap.kind === 'bind_together' ? overlap.caps[1] : overlap.cap;
        const without = simulation.caps.filter(({ id }) => id !== gone);
        expect(sent({ ...simulation, caps: without })).toEqual(sent(simulation));
        seen += 1;
      }
    }),
    { seed: 20_261_126, numRuns: 1_500 },
  );
  expect(seen).toBeGreaterThan(50);
});
