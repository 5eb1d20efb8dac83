import { meantBy } from '../../time/zone.ts';
import type { ToInstant } from './cell.ts';

/** How many local times the clock of a zone showed twice, and how many it skipped, where it was put back or forward. */
export interface ClockChangesMet {
  readonly twice: number;
  readonly skipped: number;
}

export const NONE_MET: ClockChangesMet = { twice: 0, skipped: 0 };

/** Local times of a zone, and what was met of changes of its clock while they were read. */
export interface LocalTimes {
  readonly toInstant: ToInstant;
  /** What was met since it was asked last. */
  readonly met: () => ClockChangesMet;
}

/** Reads local times of a zone: the earlier of two in an overlap; a time that a gap skips is moved on by the gap. */
export function localTimes(zone: string): LocalTimes {
  if (zone === 'UTC') return { toInstant: (local_ms) => local_ms, met: () => NONE_MET };
  let met = NONE_MET;
  return {
    toInstant: (local_ms) => {
      const { meant, later, skipped } = meantBy(local_ms, zone);
      if (skipped) met = { ...met, skipped: met.skipped + 1 };
      if (later !== null) met = { ...met, twice: met.twice + 1 };
      return meant;
    },
    met: () => {
      const now = met;
      met = NONE_MET;
      return now;
    },
  };
}

/** Both together. */
export function bothMet(one: ClockChangesMet, other: ClockChangesMet): ClockChangesMet {
  return other === NONE_MET ? one : { twice: one.twice + other.twice, skipped: one.skipped + other.skipped };
}

/** Only reads them. */
export function inZone(zone: string): ToInstant {
  return localTimes(zone).toInstant;
}

/** What was met, for whoever imports; nothing where nothing was. */
export function clockChangeWords({ twice, skipped }: ClockChangesMet, zone: string): readonly string[] {
  const times = (count: number) =>
    count === 1 ? '1 time falls' : `${count.toLocaleString('en')} times fall`;
  return [
    ...(twice === 0
      ? []
      : [`${times(twice)} into an hour that the clock showed twice in ${zone}; read as the earlier.`]),
    ...(skipped === 0
      ? []
      : [`${times(skipped)} into an hour that the clock skipped in ${zone}; moved on by as much.`]),
  ];
}
