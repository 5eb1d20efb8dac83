/**
 * Holds the limits of a condition at places that many people tell apart: see domain/preview/limits. Where each place
 * would be asked of the log, or of everyone's texts, they are looked for in the sample: its people are people, so no
 * fewer of all tell two places apart.
 */
import { marginOf as marginOfSample } from '../domain/preview/margin.ts';
import { FEWEST_SHOWN } from '../domain/preview/small-cells.ts';
import type { ReadWith } from '../domain/preview/limits/event-limits.ts';
import { heldLimit } from '../domain/preview/limits/held-limit.ts';
import { heldText, isPart } from '../domain/preview/limits/held-text.ts';
import { limitsOf } from '../domain/preview/limits/limits-of.ts';
import type { Condition } from '../domain/segments/condition.ts';
import { conditionAt, placesOf, replaceAt } from '../domain/segments/transform.ts';
import type { Precision } from './ports.ts';

/** How many people meet each condition. */
export type Counts = (asked: readonly Condition[]) => Promise<readonly number[]>;

export interface Counting {
  readonly counts: Counts;
  /** How many do of everyone, or in the sample where there is one. */
  readonly counted: (asked: Condition, precision: Precision) => Promise<Counted>;
}

export interface Counted {
  readonly hits: number;
  readonly looked_at: number;
  readonly of: number;
}

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
  { counts, counted }: Counting,
  read: ReadWith,
  own: ReadonlySet<string>,
): Promise<LimitsHeld> {
  let condition = root;
  let [moved, margin] = [0, 0];
  for (const { path } of placesOf(root)) {
    const leaf = conditionAt(condition, path);
    if (leaf === undefined) continue;
    const whole = condition;
    const precision = isDear(leaf) ? 'estimate' : 'exact';
    const countedWith: CountWith = (other) => counted(replaceAt(whole, path, other), precision);
    const held =
      (await partHeld(leaf, countedWith, counts, own)) ??
      (await placesHeld(leaf, countedWith, counts, read, own));
    moved += held.moved;
    margin += held.margin;
    if (held.condition !== leaf) condition = replaceAt(whole, path, held.condition);
  }
  return { condition, moved, margin };
}

/** Whether no column of what is known by person answers it, wherever its limits are. */
function isDear(leaf: Condition): boolean {
  switch (leaf.type) {
    case 'sequence':
    case 'regular':
      return true;
    case 'event':
      return leaf.measure.kind !== 'count' || (leaf.where ?? []).length > 0;
    case 'attribute':
      return isPart(leaf.operator);
    default:
      return false;
  }
}

/** How many people meet the whole with another condition in a place. */
type CountWith = (other: Condition) => Promise<Counted>;

/** A condition that compares with a part of texts, with a shorter one; null for others. */
async function partHeld(
  leaf: Condition,
  countedWith: CountWith,
  counts: Counts,
  own: ReadonlySet<string>,
): Promise<LimitsHeld | null> {
  if (leaf.type !== 'attribute' || typeof leaf.value !== 'string' || !isPart(leaf.operator)) return null;
  const written = (value: string): Condition => ({ ...leaf, value });
  const value = await heldText(leaf.operator, leaf.value, async (text) => {
    const { hits } = await countedWith(written(text));
    return hits;
  });
  if (value === leaf.value) return { condition: leaf, moved: 0, margin: 0 };
  const condition = written(value);
  if (!own.has(leaf.attribute) && !(await areOthers(counts, leaf, condition)))
    return { condition, moved: 0, margin: 0 };
  return { condition, moved: 1, margin: marginOf(await countedWith(leaf), await countedWith(condition)) };
}

/** A condition with its limits where they are held. */
async function placesHeld(
  leaf: Condition,
  countedWith: CountWith,
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
    const at = await heldLimit(limit, async (place) => {
      const { hits } = await countedWith(written(around.with(index, place)));
      return hits;
    });
    if (at === limit.at) continue;
    places = around.with(index, at);
    condition = written(places);
    const tellsOfOne = limit.fine || (limit.attribute !== null && own.has(limit.attribute));
    if (!tellsOfOne && !(await areOthers(counts, before, condition))) continue;
    moved += 1;
    margin += marginOf(await countedWith(before), await countedWith(condition));
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

function marginOf(asked: Counted, held: Counted): number {
  const { looked_at, of } = asked;
  const away = Math.abs(held.hits - asked.hits);
  const people = looked_at === of ? away : (away / looked_at) * of + marginOfSample(away, looked_at, of);
  return people < FEWEST_SHOWN ? FEWEST_SHOWN : Math.ceil(people / STEP) * STEP;
}
