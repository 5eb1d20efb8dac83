import { instantsOf, offsetAt } from '../../time/zone.ts';
import type { ToInstant } from './cell.ts';

const DAY = 86_400_000;

/** Reads local times of a zone: the earlier of two in an overlap; a time that a gap skips is moved on by the gap. */
export function inZone(zone: string): ToInstant {
  if (zone === 'UTC') return (local_ms) => local_ms;
  return (local_ms) => instantsOf(local_ms, zone)[0] ?? local_ms - offsetAt(local_ms - DAY, zone);
}
