import { fewTurnOn } from '../few-turn.ts';
import type { Limit } from './limit.ts';

/** Counts the people of the whole with the limit at a place. */
export type CountAt = (at: number) => Promise<number>;

/**
 * Where a limit is held, so that any two places are told apart by FEWEST_SHOWN people or more, and it is moved over fewer.
 * The way from the lowest to the highest place is parted at the roundest place that leaves so many on both sides, and so
 * again each part; a limit inside a part that can't be parted is held at that end to which few are. So the places depend
 * on everything but the limit itself, and what is asked between two of them tells nothing more.
 */
export async function heldLimit({ at, lowest, highest, between }: Limit, count: CountAt): Promise<number> {
  const asked = await count(at);
  let low = { at: lowest, people: await count(lowest) };
  let high = { at: highest, people: await count(highest) };
  if (fewTurnOn(low.people, high.people)) return low.at;
  // Few lie between the low end and `from`, and between `to` and the high one.
  let [from, to] = [low, high];
  while (at !== low.at && at !== high.at) {
    if (asked === from.people) return low.at;
    if (asked === to.people) return high.at;
    const place = between(from.at, to.at);
    if (place === null) return low.at;
    const next = { at: place, people: await count(place) };
    const [fewBelow, fewAbove] = [fewTurnOn(low.people, next.people), fewTurnOn(next.people, high.people)];
    const isBelow = at < place;
    if (fewBelow && isBelow) return low.at;
    if (fewAbove && !isBelow) return high.at;
    if (!fewBelow && !fewAbove) {
      if (isBelow) high = next;
      else low = next;
    }
    if (isBelow) to = next;
    else from = next;
  }
  return at;
}
