import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countsOf, funnelOf } from '../../../src/domain/preview/funnel.ts';
import { OUTCOMES, type Outcome, type ReachRow } from '../../../src/domain/preview/outcome.ts';
import { reachShown, type ReachCounted, type ReachShown } from '../../../src/domain/preview/reach-shown.ts';
import { FEWEST_SHOWN, withoutSmall } from '../../../src/domain/preview/small-cells.ts';

const REGIMES = ['eu', 'uk', 'us-ca', 'ch'] as const;
const BASES = ['consent', 'existing_customer', 'no_objection', 'service'] as const;
const CAPS = ['weekly', 'daily', 'email'] as const;

/** Every way in which someone may end. */
type End = Omit<ReachRow, 'people'>;
const ENDS: readonly End[] = REGIMES.flatMap((regime) =>
  OUTCOMES.flatMap((outcome): readonly End[] => {
    const end = { outcome, regime, basis: null, cap: null };
    if (outcome === 'reached') return BASES.map((basis) => ({ ...end, basis }));
    return outcome === 'capped' ? CAPS.map((cap) => ({ ...end, cap })) : [end];
  }),
);

function counted(people: readonly number[]): ReachCounted {
  const rows = ENDS.map((end, place) => ({ ...end, people: people[place] ?? 0 }));
  const outcomes = countsOf(rows);
  const sum = (of: (row: ReachRow) => boolean) =>
    rows.reduce((total, row) => (of(row) ? total + row.people : total), 0);
  return {
    outcomes,
    funnel: funnelOf(outcomes),
    by_regime: REGIMES.map((regime) => ({
      regime,
      name: regime,
      matched: sum((row) => row.regime === regime && row.outcome !== 'not_matched'),
      reached: sum((row) => row.regime === regime && row.outcome === 'reached'),
      by_basis: {
        consent: sum((row) => row.regime === regime && row.basis === 'consent'),
        existing_customer: sum((row) => row.regime === regime && row.basis === 'existing_customer'),
        no_objection: sum((row) => row.regime === regime && row.basis === 'no_objection'),
        service: sum((row) => row.regime === regime && row.basis === 'service'),
      },
    })).filter(({ matched }) => matched > 0),
    by_cap: CAPS.map((cap) => ({ cap, name: cap, people: sum((row) => row.cap === cap) })),
  };
}

/** Every figure of an answer by its name; a regime without anyone has none. */
function figures({ outcomes, funnel, by_regime, by_cap }: ReachShown | ReachCounted) {
  return new Map<string, number | null>([
    ...Object.entries(outcomes),
    ...funnel.map(({ id, people }) => [`step ${id}`, people] as const),
    ...by_regime.flatMap(({ regime, matched, reached, by_basis }) => [
      [`${regime} matched`, matched] as const,
      [`${regime} reached`, reached] as const,
      ...Object.entries(by_basis).map(([basis, people]) => [`${regime} ${basis}`, people] as const),
    ]),
    ...by_cap.map(({ cap, people }) => [`cap ${cap}`, people] as const),
  ]);
}

/** The worlds in which one person ended otherwise. */
function* others(people: readonly number[]): Generator<readonly number[]> {
  for (const [from, count] of people.entries()) {
    if (count === 0) continue;
    for (const to of people.keys())
      if (to !== from) yield people.map((before, at) => before - (at === from ? 1 : 0) + (at === to ? 1 : 0));
  }
}

const someone = fc.oneof(
  { weight: 6, arbitrary: fc.constant(0) },
  { weight: 3, arbitrary: fc.integer({ min: 1, max: 25 }) },
  { weight: 1, arbitrary: fc.integer({ min: 20, max: 90 }) },
);
const world = fc.array(someone, { minLength: ENDS.length, maxLength: ENDS.length });

describe('what is shown of whom private data picks', () => {
  test('gives no hidden figure away: for each, one person elsewhere gives the same answer and another figure', () => {
    let hidden = 0;
    fc.assert(
      fc.property(world, (people) => {
        const truth = figures(counted(people));
        const shown = figures(reachShown(counted(people)));
        const secrets = new Set([...shown].flatMap(([name, figure]) => (figure === null ? [name] : [])));
        hidden += secrets.size;
        for (const other of others(people)) {
          if (secrets.size === 0) break;
          const instead = figures(counted(other));
          const same =
            instead.size === truth.size &&
            [...shown].every(([name, figure]) => figure === null || instead.get(name) === figure);
          if (!same) continue;
          for (const name of secrets) if (instead.get(name) !== truth.get(name)) secrets.delete(name);
        }
        expect([...secrets]).toEqual([]);
      }),
      { seed: 20_261_126, numRuns: 25 },
    );
    expect(hidden).toBeGreaterThan(200);
  }, 120_000);

  test('is every figure where none is of few people, and otherwise none of few', () => {
    fc.assert(
      fc.property(world, (people) => {
        const truth = counted(people);
        const shown = reachShown(truth);
        const parts = (of: ReachShown | ReachCounted) => {
          const { not_matched: _out, reached: _in, ...drops } = of.outcomes;
          return Object.values(drops).concat(of.by_cap.map((cap) => cap.people));
        };
        const few = parts(truth).some((count) => count !== null && count > 0 && count < FEWEST_SHOWN);
        if (!few) expect(parts(shown)).toEqual(parts(truth));
        for (const count of parts(shown)) expect(count === null || count === 0 || count >= 20).toBe(true);
      }),
      { seed: 20_261_127, numRuns: 200 },
    );
  });

  test('always tells who matches, who is reached, and nothing that is not so', () => {
    fc.assert(
      fc.property(world, (people) => {
        const truth = counted(people);
        const shown = reachShown(truth);
        for (const outcome of ['reached', 'not_matched'] as const satisfies readonly Outcome[])
          expect(shown.outcomes[outcome]).toBe(truth.outcomes[outcome]);
        expect(shown.funnel[0]?.people).toBe(truth.funnel[0]?.people);
        const figuresOf = figures(truth);
        for (const [name, figure] of figures(shown)) expect([figuresOf.get(name), null]).toContain(figure);
      }),
      { seed: 20_261_128, numRuns: 200 },
    );
  });
});

test.each([
  [
    [40, 30],
    [40, 30],
  ],
  [
    [40, 5, 30, 90],
    [40, null, null, 90],
  ],
  [
    [12, 9, 90],
    [null, null, 90],
  ],
  [
    [90, 0, 5],
    [null, 0, null],
  ],
  [
    [5, 0, 0],
    [null, null, null],
  ],
  [
    [0, 0],
    [0, 0],
  ],
  [[7], [7]],
])('of the parts %j there stand %j', (parts, shown) => {
  expect(withoutSmall(parts)).toEqual(shown);
});
