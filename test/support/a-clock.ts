import type { Clock } from '../../src/service/ports.ts';

export interface SettableClock extends Clock {
  /** Moves it on by so many milliseconds. */
  pass(milliseconds: number): void;
}

/** A clock that stands at 23 November 2026, 09:00 UTC until it is moved. */
export function aClock(at = '2026-11-23T09:00:00.000Z'): SettableClock {
  let now = Date.parse(at);
  return {
    now: () => now,
    pass: (milliseconds) => {
      now += milliseconds;
    },
  };
}
