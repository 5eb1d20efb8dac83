/** The pressure of traffic as people read it: by rule, by cap, by week. */
import type { Arranged } from './arrange.ts';
import type { Cap } from './cap.ts';
import { BARS, type Planned } from './planned.ts';
import type { Pressure } from './pressure.ts';
import { PEOPLE_IN_BLOCK } from './traffic.ts';
import { matches } from './window.ts';

export interface RulePressure {
  readonly rule: string;
  readonly channel: string;
  readonly purpose: string;
  readonly planned: number;
  readonly held: number;
}

export interface WeekPressure {
  /** Instants, ISO; the end is left out. */
  readonly from: string;
  readonly upto: string;
  /** People by number of messages: the first is those with none. What is left out at the end is nobody. */
  readonly before: readonly number[];
  readonly after: readonly number[];
}

export interface PressureFigures {
  readonly planned: number;
  readonly held: number;
  /** By cap, in the listed order. */
  readonly held_by_cap: readonly number[];
  readonly held_by_quiet_hours: number;
  /** Messages that waited, by quiet hours in the listed order. */
  readonly waited: readonly number[];
  /** Messages that would fail two caps or more; they are counted under the first. */
  readonly failing_twice: number;
  /** Most held back first. */
  readonly by_rule: readonly RulePressure[];
  readonly weeks: readonly WeekPressure[];
}

export function figuresOf(
  arranged: Arranged,
  caps: readonly Cap[],
  customers: number,
  planned: Planned,
  pressure: Pressure,
): PressureFigures {
  const width = caps.length + 1;
  const heldAt = (cap: number) =>
    arranged.lanes.reduce((sum, _, lane) => sum + (pressure.held[lane * width + cap] ?? 0), 0);
  const by_rule = arranged.lanes
    .map(({ rule_id, channel, purpose }, lane) => ({
      rule: rule_id,
      channel,
      purpose,
      planned: pressure.planned[lane] ?? 0,
      held: total(pressure.held.subarray(lane * width, (lane + 1) * width)),
    }))
    .toSorted((a, b) => b.held - a.held || b.planned - a.planned || (a.rule < b.rule ? -1 : 1));
  return {
    planned: total(pressure.planned),
    held: total(pressure.held),
    held_by_cap: caps.map((_, cap) => heldAt(cap)),
    held_by_quiet_hours: heldAt(caps.length),
    waited: [...pressure.waited],
    failing_twice: pressure.failing_twice[0] ?? 0,
    by_rule,
    weeks: arranged.weeks.slice(1).map((upto, week) => ({
      from: new Date(arranged.weeks[week] ?? 0).toISOString(),
      upto: new Date(upto).toISOString(),
      before: barsOf(planned.before, week, customers),
      after: barsOf(pressure.after, week, customers),
    })),
  };
}

/** How many messages each lane plans for the person in a seat, of those that a cap counts; null: of all. */
export function lanesOfSeat(
  { scheduled, single, lanes }: Arranged,
  seat: number,
  focus: Cap | null,
): readonly number[] {
  const planned = lanes.map(() => 0);
  const add = (lane: number, messages: number) => {
    const one = lanes[lane];
    if (one === undefined || (focus !== null && !matches(focus, one))) return;
    planned[lane] = (planned[lane] ?? 0) + messages;
  };
  const word = seat >>> 5;
  const block = Math.floor(seat / PEOPLE_IN_BLOCK);
  for (const { lane, at, audience } of scheduled) {
    if ((((audience[word] ?? 0) >>> (seat & 31)) & 1) === 1) add(lane, at.length);
  }
  for (let row = single.start[block] ?? 0; row < (single.start[block + 1] ?? 0); row += 1) {
    if (single.seat[row] === seat % PEOPLE_IN_BLOCK) add(single.kind[row] ?? 0, 1);
  }
  return planned;
}

function barsOf(bars: Float64Array, week: number, customers: number): readonly number[] {
  const own = [...bars.subarray(week * BARS, (week + 1) * BARS)];
  while (own.length > 1 && own.at(-1) === 0) own.pop();
  // Seats may be empty: whoever has nothing is everyone else.
  return [customers - own.slice(1).reduce((sum, people) => sum + people, 0), ...own.slice(1)];
}

function total(figures: Float64Array): number {
  return figures.reduce((sum, figure) => sum + figure, 0);
}
