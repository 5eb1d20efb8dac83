/** The ids of all customers in memory, in their order: finding someone's place is a search in a sorted list. */
import type { Reading } from '../asking.ts';
import { chunksOf, numbersOf, vectorsOf } from '../chunks.ts';
import { PERSON } from '../numbers.ts';
import { quoted } from '../tables.ts';

export interface Ids {
  /** Where the customer stands among the customers; -1 for nobody's id. */
  placeOf(customer_id: string): number;
  /** The number of the customer at a place. */
  personAt(place: number): number;
}

/** More text than this is not held: the ids of some ten million customers. */
const MOST_BYTES = 384 * 1_048_576;
/** How many bytes a unit of text takes at most. */
const WIDEST = 3;

/** Reads the ids; null where they are too long together, or don't stand in order. */
export async function readIds(reading: Reading): Promise<Ids | null> {
  const { size } = reading;
  const [[length] = []] = await reading.run({
    text: 'SELECT coalesce(sum(strlen(customer_id)), 0)::DOUBLE FROM customers',
    values: [],
    types: [],
  });
  if (Number(length) > MOST_BYTES) return null;
  const bytes = new Uint8Array(Number(length));
  const ends = new Uint32Array(size);
  const people = new Int32Array(size);
  const encoder = new TextEncoder();
  let [place, end] = [0, 0];
  const rows = `SELECT rowid::INTEGER, ${quoted(PERSON)}, customer_id FROM customers`;
  for await (const chunk of chunksOf(reading, rows)) {
    const [at, persons, texts] = vectorsOf(chunk);
    if (at === undefined || persons === undefined) return null;
    const [places, numbers] = [numbersOf(at), numbersOf(persons)];
    for (let row = 0; row < chunk.rowCount; row += 1) {
      if (places[row] !== place) return null;
      end += encoder.encodeInto(String(texts?.getItem(row)), bytes.subarray(end)).written;
      ends[place] = end;
      people[place] = numbers[row] ?? 0;
      place += 1;
    }
  }
  return place === size ? idsOf(bytes, ends, people) : null;
}

function idsOf(bytes: Uint8Array, ends: Uint32Array, people: Int32Array): Ids {
  const encoder = new TextEncoder();
  let wanted = new Uint8Array(256);

  /** Below 0 where the id at a place comes before what is wanted, above where it comes after. */
  function compare(place: number, length: number): number {
    const start = place === 0 ? 0 : (ends[place - 1] ?? 0);
    const own = (ends[place] ?? 0) - start;
    const common = Math.min(own, length);
    for (let index = 0; index < common; index += 1) {
      const difference = (bytes[start + index] ?? 0) - (wanted[index] ?? 0);
      if (difference !== 0) return difference;
    }
    return own - length;
  }

  function placeOf(customer_id: string): number {
    if (customer_id.length * WIDEST > wanted.length) wanted = new Uint8Array(customer_id.length * WIDEST);
    const { written } = encoder.encodeInto(customer_id, wanted);
    let low = 0;
    let high = ends.length - 1;
    while (low <= high) {
      const middle = (low + high) >>> 1;
      const order = compare(middle, written);
      if (order === 0) return middle;
      if (order < 0) low = middle + 1;
      else high = middle - 1;
    }
    return -1;
  }

  return { placeOf, personAt: (place) => people[place] ?? -1 };
}
