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
  /** Which of those rows leave up to an instant; null: any may. */
  readonly leaving: { readonly upto: number; readonly rows: Uint32Array } | null;
  /** The latest of those that are counted. */
  readonly latest: number;
  /** Whether none was left out for being later than the question, and nobody has more than there is room for. */
  readonly whole: boolean;
}

const MOST = 65_535;
const HOUR = 3_600_000;
/** More rows than these are not listed. */
const MANY = 1_000_000;

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
  const none = { length: 0, leaving: null, latest: Number.NEGATIVE_INFINITY, whole: true };
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
  let { who, latest, whole } = tally;
  let bytes: Uint8Array | null = null;
  let leaving = leavingBy(tally, after, at);

  function change(person: number, how: typeof addPlace): void {
    const place = places[person] ?? -1;
    if (place < 0) return;
    if (bytes === null) {
      who = copyOf(who);
      bytes = new Uint8Array(who.words.buffer);
    }
    how(bytes, place);
  }

  function leave(row: number): void {
    const time = at[row] ?? 0;
    if (time <= tally.after || time > after || worth[codes[row] ?? 0] !== 1) return;
    const person = people[row] ?? 0;
    const count = (counts[person] ?? 0) - 1;
    counts[person] = count;
    if (count === least - 1) change(person, takePlace);
  }

  if (leaving !== null) for (const row of leaving.rows) leave(row);
  else if (after > tally.after) for (let row = 0; row < tally.length; row += 1) leave(row);
  const length = rows.length();
  for (let row = tally.length; row < length; row += 1) {
    const time = at[row] ?? 0;
    if (time > upto) whole = false;
    if (time <= after || time > upto) continue;
    if (leaving !== null && time <= leaving.upto) leaving = null;
    latest = Math.max(latest, time);
    const person = people[row] ?? 0;
    // Nothing is asked of the kind, which would be guessed wrongly often: whoever is found twice is found.
    const count = (counts[person] ?? 0) + (worth[codes[row] ?? 0] ?? 0);
    counts[person] = count;
    if (count === MOST) whole = false;
    if (count === least) change(person, addPlace);
  }
  return { ...tally, who, after, length, leaving, latest, whole };
}

/** The counted rows that leave up to a moment or within the hour after it; null where everything must be looked at. */
function leavingBy(tally: Tally, after: number, at: Float64Array): Tally['leaving'] {
  const { leaving, length, after: since } = tally;
  if (after === since || (leaving !== null && after <= leaving.upto)) return leaving;
  if (length === 0 || after - since > HOUR) return null;
  const upto = after + HOUR;
  const rows: number[] = [];
  for (let row = 0; row < length; row += 1) {
    const time = at[row] ?? 0;
    if (time <= since || time > upto) continue;
    rows.push(row);
    if (rows.length > MANY) return null;
  }
  return { upto, rows: Uint32Array.from(rows) };
}

/** How much memory it takes, in bytes. */
export function sizeOfTally({ counts, who, leaving }: Tally): number {
  return counts.byteLength + who.words.byteLength + (leaving?.rows.byteLength ?? 0);
}
