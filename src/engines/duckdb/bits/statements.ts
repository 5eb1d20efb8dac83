/**
 * What each customer said last of a purpose and channel, as columns in memory: right for every moment at which no
 * statement is dated later. What ends by itself is decided for the moment that is asked about.
 */
import { STRICTNESS } from '../../../domain/permission/decide.ts';
import type { Reading } from '../asking.ts';
import { chunksOf, numbersOf, vectorsOf } from '../chunks.ts';
import { PERSON } from '../numbers.ts';
import { CURRENT_CONSENTS, quoted } from '../tables.ts';
import { takePlace, withCode } from './bitset.ts';
import type { Bitset } from './bitset.ts';
import { withTimes } from './moving-limit.ts';
import type { MovingLimits } from './moving-limit.ts';

export interface Statements {
  /** How restrictive the latest statement is; NONE: nothing was said. */
  readonly strictness: Uint8Array;
  /** When it was made, in milliseconds since 1970, UTC; without one before all others. */
  readonly at: Float64Array;
  /** Who gave a yes that ends by itself, by place, and when. Of several at the same moment each is here: the first end counts (§3). */
  readonly ending: Uint32Array;
  readonly ends: Float64Array;
}

/** The strictness of those who said nothing. */
export const NONE = 255;
const NEVER_SAID = Number.NEGATIVE_INFINITY;
const NEVER_ENDS = Number.POSITIVE_INFINITY;

/**
 * Reads the latest statements of everyone. The current ones are compared here, row by row: DuckDB would group them by
 * person, which takes four times as long. `placeOf` has each person's place by their number, -1 for no customer.
 */
export async function readStatements(
  asking: Reading,
  purpose: string,
  channel: string,
  placeOf: Int32Array,
): Promise<Statements> {
  const { state, schema, size } = asking;
  const found = { strictness: new Uint8Array(size).fill(NONE), at: new Float64Array(size).fill(NEVER_SAID) };
  const places: number[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  if (state.datasets.consents.rows > 0) {
    for await (const chunk of chunksOf(asking, statementsOf(schema), [purpose, channel])) {
      const [people = [], instants = [], codes = [], until = []] = vectorsOf(chunk).map(numbersOf);
      const { rowCount } = chunk;
      for (let row = 0; row < rowCount; row += 1) {
        const place = placeOf[people[row] ?? 0] ?? -1;
        if (place < 0) continue;
        const at = instants[row] ?? 0;
        const code = codes[row] ?? NONE;
        const known = found.strictness[place] ?? NONE;
        const before = found.at[place] ?? 0;
        if (known === NONE || at > before || (at === before && code > known)) {
          found.at[place] = at;
          found.strictness[place] = code;
        }
        const end = until[row] ?? NEVER_ENDS;
        if (end === NEVER_ENDS) continue;
        places.push(place);
        starts.push(at);
        ends.push(end);
      }
    }
  }
  const decides = places.map(
    (place, index) => found.strictness[place] === STRICTNESS.granted && found.at[place] === starts[index],
  );
  const order = inOrder(places).filter((index) => decides[index]);
  return {
    ...found,
    ending: Uint32Array.from(order, (index) => places[index] ?? 0),
    ends: Float64Array.from(order, (index) => ends[index] ?? NEVER_ENDS),
  };
}

/** More than these are not read at once. */
const MOST_READ = 2 ** 26;

/** Where the places stand, the lowest first: as numbers they are sorted many times quicker than by a comparison. */
function inOrder(places: readonly number[]): Float64Array {
  return Float64Array.from(places, (place, index) => place * MOST_READ + index)
    .toSorted()
    .map((both) => both % MOST_READ);
}

function statementsOf(schema: string): string {
  const strictness = Object.entries(STRICTNESS).map(([status, code]) => `WHEN '${status}' THEN ${code}`);
  return `SELECT ${quoted(PERSON)}, epoch_ms(captured_at)::DOUBLE,
      coalesce(CASE status ${strictness.join(' ')} END, ${NONE})::INTEGER,
      coalesce(CASE WHEN status = 'granted' THEN epoch_ms(expires_at)::DOUBLE END, 'infinity'::DOUBLE)
    FROM ${schema}.${CURRENT_CONSENTS} WHERE purpose IN ($1, '*') AND channel IN ($2, '*')`;
}

/** Those whose latest statement is this restrictive, without the yes that has ended by `as_of`, where that is given. */
export function withStrictness(statements: Statements, wanted: number, as_of: number | null): Bitset {
  const { strictness, ending, ends } = statements;
  const held = withCode(strictness, wanted);
  if (as_of === null) return held;
  const bytes = new Uint8Array(held.words.buffer);
  for (let index = 0; index < ending.length; index += 1)
    if ((ends[index] ?? 0) <= as_of) takePlace(bytes, ending[index] ?? 0);
  return held;
}

/** Those whose latest statement was made at or after an instant; not to be changed. */
export function saidSince(cache: MovingLimits, { at }: Statements, since: number): Bitset {
  return withTimes(cache, at, 'gte', since);
}

/** When the yes of the customer at a place ends by itself, in milliseconds since 1970; infinite where it doesn't. */
export function endOf({ ending, ends }: Statements, place: number): number {
  let [low, high] = [0, ending.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ending[middle] ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  let first = NEVER_ENDS;
  for (let index = low; ending[index] === place; index += 1)
    first = Math.min(first, ends[index] ?? NEVER_ENDS);
  return first;
}

/** How much memory it takes, in bytes. */
export function sizeOfStatements({ strictness, at, ending, ends }: Statements): number {
  return strictness.byteLength + at.byteLength + ending.byteLength + ends.byteLength;
}
