/** What becomes of traffic under caps and quiet hours, of all people or of a part of them. */
import type { Arranged } from './arrange.ts';
import { blockDecider } from './decide-blocks.ts';
import { type Planned, planner } from './planned.ts';
import type { Pressure } from './pressure.ts';
import type { TrafficRules } from './traffic.ts';

/** Blocks of people; what comes of parts that don't overlap adds up to what comes of all, whatever the parts are. */
export interface Part {
  readonly from: number;
  readonly upto: number;
}

/** What is planned, counted by the messages that a cap counts; null: by all. */
export function planTraffic(
  arranged: Arranged,
  focus: TrafficRules['focus'],
  part: Part = everyone(arranged),
): Planned {
  const { add, planned } = planner(arranged, focus);
  add(part.from, part.upto);
  return planned();
}

/** Decides every message at once. What is sent to the people in `seats` is told one by one. */
export function decideTraffic(
  arranged: Arranged,
  rules: TrafficRules,
  seats: readonly number[] = [],
  part: Part = everyone(arranged),
): Pressure {
  const { decide, pressure } = blockDecider(arranged, rules, seats);
  decide(part.from, part.upto);
  return pressure();
}

function everyone({ blocks }: Arranged): Part {
  return { from: 0, upto: blocks };
}

/** Lets other work through between two parts of the people; told the share that is done, may throw to stop. */
export type Rest = (done: number) => Promise<void>;

/** As `planTraffic`, with rests. */
export async function planTrafficResting(
  arranged: Arranged,
  focus: TrafficRules['focus'],
  rest: Rest,
): Promise<Planned> {
  const { add, planned } = planner(arranged, focus);
  await inStretches(arranged, add, rest);
  return planned();
}

/** As `decideTraffic`, with rests. */
export async function decideTrafficResting(
  arranged: Arranged,
  rules: TrafficRules,
  seats: readonly number[],
  rest: Rest,
): Promise<Pressure> {
  const { decide, pressure } = blockDecider(arranged, rules, seats);
  await inStretches(arranged, decide, rest);
  return pressure();
}

/** Blocks between two rests: some thirty milliseconds of work for fifty rules. */
const STRETCH = 48;

async function inStretches(
  { blocks }: Arranged,
  work: (from: number, upto: number) => void,
  rest: Rest,
): Promise<void> {
  for (let from = 0; from < blocks; from += STRETCH) {
    await rest(from / blocks);
    work(from, Math.min(blocks, from + STRETCH));
  }
}
