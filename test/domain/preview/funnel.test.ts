import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { countsOf, funnelOf, totalOf } from '../../../src/domain/preview/funnel.ts';
import { OUTCOMES, type ReachRow } from '../../../src/domain/preview/outcome.ts';

const rows = fc.array(
  fc.record({
    outcome: fc.constantFrom(...OUTCOMES),
    regime: fc.constantFrom('eu', 'us'),
    basis: fc.constant(null),
    cap: fc.constantFrom(null, 'weekly'),
    people: fc.nat({ max: 1_000_000 }),
  } satisfies { readonly [K in keyof ReachRow]: unknown }),
);

test('§5 every step and those who left on the way to it are the step before, down to the reached', () => {
  fc.assert(
    fc.property(rows, (found) => {
      const counts = countsOf(found);
      const steps = funnelOf(counts);
      let before = totalOf(counts);
      for (const { people, left } of steps) {
        expect(people + left.reduce((sum, leaver) => sum + leaver.people, 0)).toBe(before);
        before = people;
      }
      expect(before).toBe(counts.reached);
      expect(totalOf(counts)).toBe(found.reduce((sum, row) => sum + row.people, 0));
    }),
    { seed: 8 },
  );
});

test('each outcome but reached leaves once, in the order of §5', () => {
  const left = funnelOf(countsOf([])).flatMap((step) => step.left.map(({ outcome }) => outcome));
  expect([...left, 'reached']).toEqual(OUTCOMES);
});
