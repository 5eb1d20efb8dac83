/** What may be shown of how people end under a rule whose audience private data decides (DESIGN-LANGUAGE §12). */
import type { Basis } from '../permission/permission.ts';
import type { FunnelStep } from './funnel.ts';
import { type Outcome, type OutcomeCounts, OUTCOMES } from './outcome.ts';
import { hiddenPlaces, isSafe, partsOf, type Shown, withoutSmall } from './small-cells.ts';

/** People per outcome; who matches and who is reached is always told, why the others drop out may be hidden. */
export type ShownOutcomes = {
  readonly [O in Outcome]: O extends 'not_matched' | 'reached' ? number : Shown;
};

export interface ShownStep {
  readonly id: FunnelStep['id'];
  readonly people: Shown;
  readonly left: readonly { readonly outcome: Outcome; readonly people: Shown }[];
}

/** How many people a regime's law covers, and why those who are reached may be. */
export interface RegimeReach<N = Shown> {
  readonly regime: string;
  readonly name: string;
  readonly matched: N;
  readonly reached: N;
  readonly by_basis: { readonly [B in Basis]: N };
}

export interface CapReach<N = Shown> {
  readonly cap: string;
  readonly name: string;
  readonly people: N;
}

interface Reach<O, S, N> {
  readonly outcomes: O;
  readonly funnel: readonly S[];
  readonly by_regime: readonly RegimeReach<N>[];
  readonly by_cap: readonly CapReach<N>[];
}

export type ReachCounted = Reach<OutcomeCounts, FunnelStep, number>;
export type ReachShown = Reach<ShownOutcomes, ShownStep, Shown>;

const DROPS = OUTCOMES.filter((outcome) => outcome !== 'not_matched' && outcome !== 'reached');

/** Without the counts of few people, and without those that would give them away. */
export function reachShown({ outcomes, funnel, by_regime, by_cap }: ReachCounted): ReachShown {
  const counts = DROPS.map((outcome) => outcomes[outcome]);
  const drops = new Map<Outcome, Shown>(zipped(DROPS, withoutSmall(counts)));
  const dropOf = (outcome: Outcome) => drops.get(outcome) ?? null;
  return {
    outcomes: { ...outcomes, ...Object.fromEntries(drops) },
    funnel: funnelShown(funnel, drops),
    by_regime: regimesShown(by_regime),
    by_cap: zipped(
      by_cap,
      partsOf(
        dropOf('capped'),
        by_cap.map(({ people }) => people),
      ),
    ).map(([cap, people]) => ({ ...cap, people })),
  };
}

/** A step's figure is told where what is hidden since the one before can't be worked out from both. */
function funnelShown(
  funnel: readonly FunnelStep[],
  drops: ReadonlyMap<Outcome, Shown>,
): readonly ShownStep[] {
  const last = funnel.length - 1;
  const told = new Set([0, last]);
  const hiddenIn = (from: number, to: number) =>
    funnel
      .slice(from + 1, to + 1)
      .flatMap(({ left }) => left)
      .filter(({ outcome }) => drops.get(outcome) === null)
      .map(({ people }) => people);
  let from = 0;
  for (let step = 1; step < last; step += 1) {
    if (!isKept(hiddenIn(from, step)) || !isKept(hiddenIn(step, last))) continue;
    told.add(step);
    from = step;
  }
  return funnel.map(({ id, people, left }, step) => ({
    id,
    people: told.has(step) ? people : null,
    left: left.map(({ outcome, people: count }) => ({
      outcome,
      people: outcome === 'not_matched' ? count : (drops.get(outcome) ?? null),
    })),
  }));
}

function isKept(hidden: readonly number[]): boolean {
  return isSafe(hidden, new Set(hidden.keys()));
}

/** A regime is told whole or not at all, so that its two figures don't give each other away. */
function regimesShown(regimes: readonly RegimeReach<number>[]): readonly RegimeReach[] {
  const hidden = hiddenPlaces([regimes.map(({ matched }) => matched), regimes.map(({ reached }) => reached)]);
  return regimes.map(({ regime, name, matched, reached, by_basis }, place) => {
    const bases = Object.keys(by_basis) as Basis[];
    const told = !hidden.has(place);
    const shown = partsOf(
      told ? reached : null,
      bases.map((basis) => by_basis[basis]),
    );
    return {
      regime,
      name,
      matched: told ? matched : null,
      reached: told ? reached : null,
      by_basis: Object.fromEntries(zipped(bases, shown)) as RegimeReach['by_basis'],
    };
  });
}

function zipped<A, B>(some: readonly A[], others: readonly B[]): readonly (readonly [A, B])[] {
  return some.map((one, place) => [one, others[place] as B]);
}
