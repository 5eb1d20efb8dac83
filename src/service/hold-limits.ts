/** Holds the limits of a condition at places that many people tell apart: see domain/preview/limits. */
import { FEWEST_SHOWN } from '../domain/preview/small-cells.ts';
import type { ReadWith } from '../domain/preview/limits/event-limits.ts';
import { type Held, heldLimit } from '../domain/preview/limits/held-limit.ts';
import { limitsOf } from '../domain/preview/limits/limits-of.ts';
import type { Condition } from '../domain/segments/condition.ts';
import { conditionAt, placesOf, replaceAt } from '../domain/segments/transform.ts';

/** How many people meet each condition. */
export type Counts = (asked: readonly Condition[]) => Promise<readonly number[]>;

export interface LimitsHeld {
  readonly condition: Condition;
  /** How many limits are held elsewhere, so that it may be told. */
  readonly moved: number;
  /** How far their figures may be from those that were asked for, in people. */
  readonly margin: number;
}

/** What doesn't grow with a limit may be farther from it than few people; how far is told in steps. */
const STEP = 100;

/** One limit after the other. `own` are the attributes that hardly two people share. */
export async function holdLimits(
  root: Condition,
  counts: Counts,
  read: ReadWith,
  own: ReadonlySet<string>,
): Promise<LimitsHeld> {
  let condition = root;
  let [moved, margin] = [0, 0];
  for (const { path } of placesOf(root)) {
    const leaf = conditionAt(condition, path);
    const limited = leaf === undefined ? null : limitsOf(leaf, read);
    if (limited === null) continue;
    const whole = condition;
    const { limits, written } = limited;
    let places = limits.map(({ at }) => at);
    for (const [index, limit] of limits.entries()) {
      const around = places;
      const held = await heldLimit(limit, async (at) => {
        const [people = 0] = await counts([replaceAt(whole, path, written(around.with(index, at)))]);
        return people;
      });
      places = places.with(index, held.at);
      const tellsOfOne = limit.fine || (limit.attribute !== null && own.has(limit.attribute));
      if (
        held.at === limit.at ||
        !(tellsOfOne || (await areOthers(counts, written(around), written(places))))
      )
        continue;
      moved += 1;
      margin += marginOf(held);
    }
    if (places.some((at, index) => at !== limits[index]?.at))
      condition = replaceAt(whole, path, written(places));
  }
  return { condition, moved, margin };
}

/**
 * Whether others meet a condition, of all customers: that nobody of those who are asked about lies between a limit and
 * where it is held would tell of them.
 */
async function areOthers(counts: Counts, one: Condition, other: Condition): Promise<boolean> {
  const [some, others] = await counts([one, other]);
  return some !== others;
}

function marginOf({ asked, people }: Held): number {
  const away = Math.abs(people - asked);
  return away < FEWEST_SHOWN ? FEWEST_SHOWN : Math.ceil(away / STEP) * STEP;
}
