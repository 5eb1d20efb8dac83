/**
 * When each of the most frequent events last happened to each customer, and the times before that: a narrow table per
 * event, whose rows stand in the order of the customers. "At least n times since t" is then one comparison: the nth
 * latest lies after t. Exact as long as nothing is dated after the question. What was appended since stands in a second
 * table of the same columns, for the customers whom it changed, until they are many.
 */
import type { EventProfile } from '../../../service/ports.ts';
import { quoted } from '../tables.ts';

/** How many of the latest times are kept for each event, the latest first. */
export const LATEST_KEPT = 5;
/** More events than this are looked up in the log; those with the most rows are kept. */
const EVENTS_KEPT = 12;

/** The table of an event's latest times, by the event's place in the kept ones: milliseconds since 1970, UTC. */
export function latestTable(place: number): string {
  return `tact_latest_${place}`;
}

/** The table of those that were changed since, with the customer's `place`. */
export function changedTable(place: number): string {
  return `tact_changed_${place}`;
}

/** The column with the nth latest time. */
export function latestColumn(nth: number): string {
  return `$latest_${nth}`;
}

/** SQL of what stands for the time of someone who never had the event, or not so often: earlier than any. */
export const NEVER = `'-infinity'::DOUBLE`;

/** The columns of the latest times, as SQL names. */
export const LATEST_COLUMNS: readonly string[] = Array.from({ length: LATEST_KEPT }, (_, index) =>
  quoted(latestColumn(index + 1)),
);

/** The events that are kept, by their place: those with most rows after those that are kept already. */
export function keptEvents(
  events: readonly EventProfile[],
  already: readonly string[] = [],
): readonly string[] {
  const more = events
    .filter(({ id }) => !already.includes(id))
    .toSorted((a, b) => b.count - a.count)
    .map(({ id }) => id);
  return [...already, ...more].slice(0, EVENTS_KEPT);
}
