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
import type { Counted, Counting } from './count-once.ts';

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
    const countWith = (other: Condition) => counted(replaceAt(whole, path, other), precision);
    const place: Place = { leaf, countWith, counts, own };
    const held = (await partHeld(place)) ?? (await placesHeld(place, read));
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

/** How a condition in a place of the whole is looked at. */
interface Place {
  readonly leaf: Condition;
  /** How many people meet the whole with another condition in the place. */
  readonly countWith: (other: Condition) => Promise<Counted>;
  /** How many people meet each condition, of all customers. */
  readonly counts: Counting['counts'];
  readonly own: ReadonlySet<string>;
}

/** A condition that compares with a part of texts, with a shorter one; null for others. */
async function partHeld(place: Place): Promise<LimitsHeld | null> {
  const { leaf, countWith, own } = place;
  if (leaf.type !== 'attribute' || typeof leaf.value !== 'string' || !isPart(leaf.operator)) return null;
  const written = (value: string): Condition => ({ ...leaf, value });
  const value = await heldText(leaf.operator, leaf.value, async (text) => {
    const { hits } = await countWith(written(text));
    return hits;
  });
  if (value === leaf.value) return { condition: leaf, ...UNMOVED };
  const condition = written(value);
  return { condition, ...(await movedFrom(place, leaf, condition, own.has(leaf.attribute))) };
}

/** A condition with its limits where they are held. */
async function placesHeld(place: Place, read: ReadWith): Promise<LimitsHeld> {
  const { leaf, countWith, own } = place;
  const limited = limitsOf(leaf, read);
  let [condition, moved, margin] = [leaf, 0, 0];
  if (limited === null) return { condition, moved, margin };
  const { limits, written } = limited;
  let places = limits.map(({ at }) => at);
  for (const [index, limit] of limits.entries()) {
    const before = condition;
    const around = places;
    const at = await heldLimit(limit, async (other) => {
      const { hits } = await countWith(written(around.with(index, other)));
      return hits;
    });
    if (at === limit.at) continue;
    places = around.with(index, at);
    condition = written(places);
    const tellsOfOne = limit.fine || (limit.attribute !== null && own.has(limit.attribute));
    const by = await movedFrom(place, before, condition, tellsOfOne);
    moved += by.moved;
    margin += by.margin;
  }
  return { condition, moved, margin };
}

const UNMOVED = { moved: 0, margin: 0 } as const;

/**
 * What is told of a limit that is held elsewhere. Nothing where the same of all customers meet both conditions: that nobody
 * of those who are asked about lies between would tell of them. Where it `tellsOfOne` person it is always told.
 */
async function movedFrom(
  { countWith, counts }: Place,
  asked: Condition,
  held: Condition,
  tellsOfOne: boolean,
): Promise<Omit<LimitsHeld, 'condition'>> {
  if (!tellsOfOne) {
    const [some, others] = await counts([asked, held]);
    if (some === others) return UNMOVED;
  }
  return { moved: 1, margin: marginOf(await countWith(asked), await countWith(held)) };
}

function marginOf({ hits, sample }: Counted, held: Counted): number {
  const away = Math.abs(held.hits - hits);
  const people =
    sample === null
      ? away
      : (away / sample.looked_at) * sample.of + marginOfSample(away, sample.looked_at, sample.of);
  return people < FEWEST_SHOWN ? FEWEST_SHOWN : Math.ceil(people / STEP) * STEP;
}
