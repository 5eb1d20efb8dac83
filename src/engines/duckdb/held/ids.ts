/** The ids of all customers in memory, in their order: finding someone's place is a search in a sorted list. */
import type { Reading } from '../asking.ts';
import { chunksOf, numbersOf, vectorsOf } from '../chunks.ts';
import { PERSON } from '../numbers.ts';
import { quoted } from '../tables.ts';
import { type PackedTexts, readTexts } from './packed-texts.ts';

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

/** Reads the ids; null where they are too long together. */
export async function readIds(reading: Reading): Promise<Ids | null> {
  const texts = await readTexts(reading, 'customer_id', MOST_BYTES);
  if (texts === null) return null;
  const people = new Int32Array(reading.size);
  const numbers = `SELECT rowid::INTEGER, ${quoted(PERSON)} FROM customers`;
  for await (const chunk of chunksOf(reading, numbers)) {
    const [places = [], found = []] = vectorsOf(chunk).map(numbersOf);
    const { rowCount } = chunk;
    for (let row = 0; row < rowCount; row += 1) people[places[row] ?? 0] = found[row] ?? -1;
  }
  return idsOf(texts, people);
}

function idsOf({ bytes, ends }: PackedTexts, people: Int32Array): Ids {
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
