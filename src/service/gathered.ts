/** Messages of past weeks or weeks to come, gathered once and kept while someone tries other caps on them. */
import type { Arranged } from '../domain/caps/arrange.ts';
import type { Cap, CapWindow } from '../domain/caps/cap.ts';
import type { Planned } from '../domain/caps/planned.ts';
import type { AudienceEngine, Clock } from './ports.ts';

/** A live rule that plans nothing, and why. */
export interface Unplanned {
  readonly rule: string;
  readonly name: string;
  readonly reason: 'by_hand' | 'gone' | 'not_due';
}

/** How often an event that sets off a rule was seen in the weeks before. */
export interface Triggered {
  readonly rule: string;
  readonly name: string;
  readonly event: string;
  /** By anyone; of them those by people whom the rule reaches are planned. */
  readonly times: number;
  readonly planned: number;
}

export interface Gathered {
  readonly arranged: Arranged;
  readonly customers: number;
  readonly as_of: number;
  readonly names: ReadonlyMap<string, string>;
  readonly unplanned: readonly Unplanned[];
  readonly triggered: readonly Triggered[];
  readonly handleOf: (place: number) => string;
  /** What is planned, by the messages that were counted; worked out when first asked for. */
  readonly planned: Map<string, Planned>;
}

const DAY = 86_400_000;
const HOUR = 3_600_000;
/** A week and a month of the calendar are never longer, whatever clocks do. */
const WEEK = 8 * DAY;
const MONTH = 33 * DAY;
const STALE = 10 * 60_000;
const MOST_KEPT = 2;

interface Kept {
  readonly key: string;
  readonly at: number;
  readonly gathered: Gathered;
}

const kept = new WeakMap<AudienceEngine, readonly Kept[]>();

/** What was gathered under a key in the last ten minutes; else it is gathered now, and kept. */
export async function gatheredUnder(
  { engine, clock }: { readonly engine: AudienceEngine; readonly clock: Clock },
  key: string,
  gather: () => Promise<Gathered>,
): Promise<Gathered> {
  const fresh = (one: Kept) => one.key !== key && clock.now() - one.at < STALE;
  const known = kept.get(engine)?.find((one) => one.key === key && clock.now() - one.at < STALE);
  if (known !== undefined) return known.gathered;
  const at = clock.now();
  const gathered = await gather();
  const others = (kept.get(engine) ?? []).filter(fresh);
  kept.set(engine, [{ key, at, gathered }, ...others].slice(0, MOST_KEPT));
  return gathered;
}

/**
 * How far back sends can matter to these caps, in milliseconds; in steps, so that a changed window seldom needs anything
 * new, and where none is longer than a week not four times as much is read.
 */
export function lookBack(caps: readonly Cap[]): number {
  const longest = Math.max(0, ...caps.map(({ window }) => lengthOf(window)));
  return longest <= WEEK ? WEEK : Math.ceil(longest / MONTH) * MONTH;
}

function lengthOf(window: CapWindow): number {
  if (window.kind === 'rolling') return Math.round(window.hours * HOUR);
  return window.unit === 'month' ? MONTH : WEEK;
}
