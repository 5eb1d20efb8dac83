/** How many of some sends everyone had since an instant, brought up to date as time goes by instead of counted anew. */
import type { PersonRows } from '../../person-rows.ts';
import { addPlace, copyOf, nobody, takePlace } from '../bits/bitset.ts';
import type { Bitset } from '../bits/bitset.ts';

export interface Tally {
  readonly rows: PersonRows;
  /** Everyone's place by their number. */
  readonly places: Int32Array;
  /** Whom so many are wanted for. */
  readonly least: number;
  /** By people's numbers. */
  readonly counts: Uint16Array | Uint32Array;
  /** Who has as many as are wanted; not to be changed. */
  readonly who: Bitset;
  /** Only later sends are counted, of the first so many rows. */
  readonly after: number;
  readonly length: number;
  /** The latest of those that are counted. */
  readonly latest: number;
  /** Whether none was left out for being later than the question, and nobody has more than there is room for. */
  readonly whole: boolean;
}

const MOST = 65_535;

/** Nothing counted yet. What another one counted in, which is not used again, may be taken over. */
export function startTally(
  rows: PersonRows,
  places: Int32Array,
  { after, least }: Pick<Tally, 'after' | 'least'>,
  size: number,
  another?: Tally,
): Tally {
  const people = places.length;
  const taken = another?.counts.length === people ? another.counts.fill(0) : null;
  const counts = taken ?? (least < MOST ? new Uint16Array(people) : new Uint32Array(people));
  const none = { length: 0, latest: Number.NEGATIVE_INFINITY, whole: true };
  return { rows, places, least, counts, who: nobody(size), after, ...none };
}

/** Whether a question of these instants can be answered by going on from what was counted. */
export function goesOn(
  { whole, after, latest }: Tally,
  asked: { readonly after: number; readonly upto: number },
): boolean {
  return whole && after <= asked.after && latest <= asked.upto;
}

/** The tally of sends after `after` and not after `upto`. Those of the tally are counted on, so that it must not be used again. */
export function movedTo(
  tally: Tally,
  { after, upto }: { readonly after: number; readonly upto: number },
  worth: Uint8Array,
): Tally {
  const { rows, places, least, counts } = tally;
  const { people, at, cells } = rows.columns();
  const [codes = []] = cells;
  const who = copyOf(tally.who);
  const bytes = new Uint8Array(who.words.buffer);
  for (let row = 0; row < tally.length; row += 1) {
    const time = at[row] ?? 0;
    if (time <= tally.after || time > after) continue;
    const person = people[row] ?? 0;
    const count = (counts[person] ?? 0) - (worth[codes[row] ?? 0] ?? 0);
    counts[person] = count;
    const place = count < least ? (places[person] ?? -1) : -1;
    if (place >= 0) takePlace(bytes, place);
  }
  let { latest, whole } = tally;
  const length = rows.length();
  for (let row = tally.length; row < length; row += 1) {
    const time = at[row] ?? 0;
    if (time > upto) whole = false;
    if (time <= after || time > upto) continue;
    latest = Math.max(latest, time);
    const person = people[row] ?? 0;
    // Nothing is asked of the kind, which would be guessed wrongly often: whoever is found twice is found.
    const count = (counts[person] ?? 0) + (worth[codes[row] ?? 0] ?? 0);
    counts[person] = count;
    if (count === MOST) whole = false;
    const place = count === least ? (places[person] ?? -1) : -1;
    if (place >= 0) addPlace(bytes, place);
  }
  return { ...tally, who, after, length, latest, whole };
}

/** How much memory it takes, in bytes. */
export function sizeOfTally({ counts, who }: Tally): number {
  return counts.byteLength + who.words.byteLength;
}
