import { FEWEST_SHOWN } from '../small-cells.ts';
import type { Limit } from './limit.ts';

/** Counts the people of the whole with the limit at a place. */
export type CountAt = (at: number) => Promise<number>;

export interface Held {
  readonly at: number;
  /** People of the whole with the limit where it was, and where it is held. */
  readonly asked: number;
  readonly people: number;
}

/**
 * Where a limit is held, so that any two places are told apart by FEWEST_SHOWN people or more, and it is moved over fewer.
 * The way from the lowest to the highest place is parted at the roundest place that leaves so many on both sides, and so
 * again each part; a limit inside a part that can't be parted is held at that end to which few are. So the places depend
 * on everything but the limit itself, and what is asked between two of them tells nothing more.
 */
export async function heldLimit(limit: Limit, count: CountAt): Promise<Held> {
  const { at, between } = limit;
  const asked = await count(at);
  let low = { at: limit.lowest, people: await count(limit.lowest) };
  let high = { at: limit.highest, people: await count(limit.highest) };
  if (areFew(low.people, high.people)) return { ...low, asked };
  // Few lie between the low end and `from`, and between `to` and the high one.
  let [from, to] = [low, high];
  while (at !== low.at && at !== high.at) {
    if (asked === from.people) return { ...low, asked };
    if (asked === to.people) return { ...high, asked };
    const place = between(from.at, to.at);
    if (place === null) return { ...low, asked };
    const next = { at: place, people: await count(place) };
    const [fewBelow, fewAbove] = [areFew(low.people, next.people), areFew(next.people, high.people)];
    const isBelow = at < place;
    if (fewBelow && isBelow) return { ...low, asked };
    if (fewAbove && !isBelow) return { ...high, asked };
    if (!fewBelow && !fewAbove) {
      if (isBelow) high = next;
      else low = next;
    }
    if (isBelow) to = next;
    else from = next;
  }
  return { at, asked, people: asked };
}

function areFew(one: number, other: number): boolean {
  return Math.abs(one - other) < FEWEST_SHOWN;
}
