/** Holds the limits of a condition at places that many people tell apart: see domain/preview/limits. */
import { FEWEST_SHOWN } from '../domain/preview/small-cells.ts';
import type { ReadWith } from '../domain/preview/limits/event-limits.ts';
import { type Held, heldLimit } from '../domain/preview/limits/held-limit.ts';
import { heldText, isPart } from '../domain/preview/limits/held-text.ts';
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
    if (leaf === undefined) continue;
    const whole = condition;
    const peopleWith: CountWith = async (other) => {
      const [people = 0] = await counts([replaceAt(whole, path, other)]);
      return people;
    };
    const held =
      (await partHeld(leaf, peopleWith, counts, own)) ??
      (await placesHeld(leaf, peopleWith, counts, read, own));
    moved += held.moved;
    margin += held.margin;
    if (held.condition !== leaf) condition = replaceAt(whole, path, held.condition);
  }
  return { condition, moved, margin };
}

/** How many people meet the whole with another condition in a place. */
type CountWith = (other: Condition) => Promise<number>;

/** A condition that compares with a part of texts, with a shorter one; null for others. */
async function partHeld(
  leaf: Condition,
  peopleWith: CountWith,
  counts: Counts,
  own: ReadonlySet<string>,
): Promise<LimitsHeld | null> {
  if (leaf.type !== 'attribute' || typeof leaf.value !== 'string' || !isPart(leaf.operator)) return null;
  const written = (value: string): Condition => ({ ...leaf, value });
  const value = await heldText(leaf.operator, leaf.value, (text) => peopleWith(written(text)));
  if (value === leaf.value) return { condition: leaf, moved: 0, margin: 0 };
  const condition = written(value);
  if (!own.has(leaf.attribute) && !(await areOthers(counts, leaf, condition)))
    return { condition, moved: 0, margin: 0 };
  const [asked, people] = [await peopleWith(leaf), await peopleWith(condition)];
  return { condition, moved: 1, margin: marginOf({ asked, people }) };
}

/** A condition with its limits where they are held. */
async function placesHeld(
  leaf: Condition,
  peopleWith: CountWith,
  counts: Counts,
  read: ReadWith,
  own: ReadonlySet<string>,
): Promise<LimitsHeld> {
  const limited = limitsOf(leaf, read);
  let [condition, moved, margin] = [leaf, 0, 0];
  if (limited === null) return { condition, moved, margin };
  const { limits, written } = limited;
  let places = limits.map(({ at }) => at);
  for (const [index, limit] of limits.entries()) {
    const before = condition;
    const around = places;
    const held = await heldLimit(limit, (at) => peopleWith(written(around.with(index, at))));
    if (held.at === limit.at) continue;
    places = around.with(index, held.at);
    condition = written(places);
    const tellsOfOne = limit.fine || (limit.attribute !== null && own.has(limit.attribute));
    if (!tellsOfOne && !(await areOthers(counts, before, condition))) continue;
    moved += 1;
    margin += marginOf(held);
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

function marginOf({ asked, people }: Pick<Held, 'asked' | 'people'>): number {
  const away = Math.abs(people - asked);
  return away < FEWEST_SHOWN ? FEWEST_SHOWN : Math.ceil(away / STEP) * STEP;
}
