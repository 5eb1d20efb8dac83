/** What becomes of traffic under caps and quiet hours, of all people or of a part of them. */
import type { Arranged } from './arrange.ts';
import type { Pressure } from './pressure.ts';
import { timetableOf } from './timetable.ts';
import type { TrafficRules } from './traffic.ts';
import { wordDecider } from './decide-words.ts';

/** Words of 32 people; parts that don't overlap add up (`together`) to all of them, whatever the parts are. */
export interface Part {
  readonly from: number;
  readonly upto: number;
}

/** Decides every message at once. */
export function decideTraffic(
  arranged: Arranged,
  rules: TrafficRules,
  part: Part = { from: 0, upto: arranged.words },
): Pressure {
  const { decide, pressure } = wordDecider(arranged, rules, timetableOf(arranged, rules));
  decide(part.from, part.upto);
  return pressure();
}

/** Words decided between two rests. */
const STRETCH = 512;

/** The same, letting other work through: `rest` is told the share that is done, and may throw to stop. */
export async function decideTrafficResting(
  arranged: Arranged,
  rules: TrafficRules,
  rest: (done: number) => Promise<void>,
): Promise<Pressure> {
  const { decide, pressure } = wordDecider(arranged, rules, timetableOf(arranged, rules));
  for (let from = 0; from < arranged.words; from += STRETCH) {
    await rest(from / arranged.words);
    decide(from, Math.min(arranged.words, from + STRETCH));
  }
  return pressure();
}
