/**
 * Tests of everyone's times against a limit that moves on with the clock. Few people change sides within an hour: they
 * are looked up once, so that a later minute need not look at everyone.
 */
import { addPlace, copyOf, placesApart, takePlace, withNumbers } from './bitset.ts';
import type { Bitset, NumberTest } from './bitset.ts';
import type { Comparison } from './column-scan.ts';
import type { Kept } from './keep.ts';

/** Who passes at a limit, and who will change sides up to an hour after the first limit that was asked of. */
export interface MovingLimit {
  readonly limit: number;
  readonly who: Bitset;
  readonly from: number;
  /** Null until it is asked of a second limit. */
  readonly near: Uint32Array | null;
}

/** Where they are kept, times being told by their number. */
export interface MovingLimits {
  readonly moving: Kept<MovingLimit>;
  numberOf(thing: object): number;
}

const HOUR = 3_600_000;
/** More than this part of everyone. */
const MANY = 16;

/** The customers whose time, in milliseconds, compares so to a limit; not to be changed. */
export function withTimes(cache: MovingLimits, times: Float64Array, test: NumberTest, limit: number): Bitset {
  if (test === 'set') return withNumbers(times, test, limit);
  const hour = Math.floor(limit / HOUR);
  const keys = [hour, hour - 1].map((each) => JSON.stringify([cache.numberOf(times), test, each]));
  for (const key of keys) {
    const before = cache.moving.get(key);
    if (before === undefined || limit < before.from || limit > before.from + HOUR) continue;
    const moved = movedTo(before, times, test, limit);
    cache.moving.put(key, moved);
    return moved.who;
  }
  const who = withNumbers(times, test, limit);
  cache.moving.put(keys[0] ?? '', { limit, who, from: limit, near: null });
  return who;
}

/** The same at another limit of the hour. */
function movedTo(before: MovingLimit, times: Float64Array, test: Comparison, limit: number): MovingLimit {
  if (limit === before.limit) return before;
  const near = before.near ?? nearTo(before, times, test);
  if (near === null) return { limit, who: withNumbers(times, test, limit), from: limit, near };
  const passes = PASSES[test];
  let who: Bitset | null = null;
  for (const place of near) {
    const time = times[place] ?? Number.NaN;
    const now = passes(time, limit);
    if (now === passes(time, before.limit)) continue;
    who ??= copyOf(before.who);
    (now ? addPlace : takePlace)(new Uint8Array(who.words.buffer), place);
  }
  return { ...before, limit, who: who ?? before.who, near };
}

/** Who changes sides within the hour; null where those are so many that it takes no longer to look at everyone. */
function nearTo({ who, from }: MovingLimit, times: Float64Array, test: Comparison): Uint32Array | null {
  return placesApart(who, withNumbers(times, test, from + HOUR), times.length / MANY);
}

const PASSES: { readonly [C in Comparison]: (time: number, limit: number) => boolean } = {
  gt: (time, limit) => time > limit,
  gte: (time, limit) => time >= limit,
  lt: (time, limit) => time < limit,
  lte: (time, limit) => time <= limit,
  eq: (time, limit) => time === limit,
};

/** How much memory it takes, in bytes. */
export function sizeOfMoving({ who, near }: MovingLimit): number {
  return who.words.byteLength + (near?.byteLength ?? 0);
}
