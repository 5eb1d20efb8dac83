/**
 * A bit per customer, by their place in the stored order, and what can be said of many at once. The first customer is the
 * highest bit of the first byte, as DuckDB writes its own rows of bits; bits beyond the last customer are 0.
 */
import { addCodes, countCodes, scanCodes, scanNumbers } from './column-scan.ts';
import type { Comparison } from './column-scan.ts';

export interface Bitset {
  readonly words: Uint32Array;
  /** How many customers there are. */
  readonly size: number;
}

const WORD = 32;
const BYTE = 8;

/** How many bits are held for so many customers: whole words, at least one. */
export function capacityFor(size: number): number {
  return Math.max(1, Math.ceil(size / WORD)) * WORD;
}

/** Nobody. */
export function nobody(size: number): Bitset {
  return { words: new Uint32Array(capacityFor(size) / WORD), size };
}

/** Everybody. */
export function everybody(size: number): Bitset {
  return complement(nobody(size));
}

/** The customers of `bytes`, which hold `capacityFor(size)` bits. */
export function fromBytes(bytes: Uint8Array, size: number): Bitset {
  return { words: new Uint32Array(new Uint8Array(bytes).buffer), size };
}

/** How a number is compared; `set`: there is one. Of those without a number, which is none, no test holds. */
export type NumberTest = Comparison | 'set';

/** The customers whose number passes a test. */
export function withNumbers(numbers: Float64Array, test: NumberTest, other: number): Bitset {
  const bytes = new Uint8Array(capacityFor(numbers.length) / BYTE);
  if (test === 'set') scanNumbers(numbers, 'gte', Number.NEGATIVE_INFINITY, bytes);
  else scanNumbers(numbers, test, other, bytes);
  return { words: new Uint32Array(bytes.buffer), size: numbers.length };
}

/** A small number for each customer; bytes as long as there are no more than 256 of them. */
export type CodeColumn = Uint8Array | Uint32Array;

/** The customers whose code is this one. */
export function withCode(codes: Uint8Array, code: number): Bitset {
  const bytes = new Uint8Array(capacityFor(codes.length) / BYTE);
  scanCodes(codes, code, bytes);
  return { words: new Uint32Array(bytes.buffer), size: codes.length };
}

/** A set of its own with the same customers, which may be changed. */
export function copyOf({ words, size }: Bitset): Bitset {
  return { words: words.slice(), size };
}

/** Takes whoever is in the other out of the first. Gives the first. */
export function takeOut(set: Bitset, { words: others }: Bitset): Bitset {
  const { words } = set;
  for (let index = 0; index < words.length; index += 1)
    words[index] = (words[index] ?? 0) & ~(others[index] ?? 0);
  return set;
}

/** Adds whoever is in the other to the first. Gives the first. */
export function putIn(set: Bitset, { words: others }: Bitset): Bitset {
  const { words } = set;
  for (let index = 0; index < words.length; index += 1)
    words[index] = (words[index] ?? 0) | (others[index] ?? 0);
  return set;
}

/** Whoever is in both. */
export function both({ words, size }: Bitset, other: Bitset): Bitset {
  const result = new Uint32Array(words.length);
  const others = other.words;
  for (let index = 0; index < result.length; index += 1)
    result[index] = (words[index] ?? 0) & (others[index] ?? 0);
  return { words: result, size };
}

/** Whoever is in one or both. */
export function either({ words, size }: Bitset, other: Bitset): Bitset {
  const result = new Uint32Array(words.length);
  const others = other.words;
  for (let index = 0; index < result.length; index += 1)
    result[index] = (words[index] ?? 0) | (others[index] ?? 0);
  return { words: result, size };
}

/** Whoever is in the first alone. */
export function without({ words, size }: Bitset, other: Bitset): Bitset {
  const result = new Uint32Array(words.length);
  const others = other.words;
  for (let index = 0; index < result.length; index += 1)
    result[index] = (words[index] ?? 0) & ~(others[index] ?? 0);
  return { words: result, size };
}

/** Everyone else. */
export function complement({ words, size }: Bitset): Bitset {
  const result = new Uint32Array(words.length);
  for (let index = 0; index < result.length; index += 1) result[index] = ~(words[index] ?? 0);
  return cutOff({ words: result, size });
}

/** Takes out whoever would be beyond the last customer. Gives the set. */
export function cutOff(set: Bitset): Bitset {
  const { words, size } = set;
  const bytes = new Uint8Array(words.buffer);
  const last = size >>> 3;
  if (last < bytes.length) {
    bytes[last] = (bytes[last] ?? 0) & ~(0xff >>> (size & 7));
    bytes.fill(0, last + 1);
  }
  return set;
}

/** Whether the customer at a place is in the set. */
export function has({ words }: Bitset, place: number): boolean {
  const byte = new Uint8Array(words.buffer)[place >>> 3] ?? 0;
  return (byte & (0x80 >>> (place & 7))) !== 0;
}

/** Adds the customer at a place to the bytes of a set. */
export function addPlace(bytes: Uint8Array, place: number): void {
  bytes[place >>> 3] = (bytes[place >>> 3] ?? 0) | (0x80 >>> (place & 7));
}

/** Takes the customer at a place out of the bytes of a set. */
export function takePlace(bytes: Uint8Array, place: number): void {
  bytes[place >>> 3] = (bytes[place >>> 3] ?? 0) & ~(0x80 >>> (place & 7));
}

/** Whether there is nobody. */
export function isEmpty({ words }: Pick<Bitset, 'words'>): boolean {
  for (let index = 0; index < words.length; index += 1) if (words[index] !== 0) return false;
  return true;
}

/** Whether everyone of the first is in the other too. */
export function isWithin({ words }: Bitset, { words: others }: Bitset): boolean {
  for (let index = 0; index < words.length; index += 1)
    if (((words[index] ?? 0) & ~(others[index] ?? 0)) !== 0) return false;
  return true;
}

/** How many there are. */
export function countOf({ words }: Bitset): number {
  let count = 0;
  for (let index = 0; index < words.length; index += 1) count += bitsIn(words[index] ?? 0);
  return count;
}

/** How many are in both. */
export function countBoth({ words }: Bitset, other: Bitset): number {
  const others = other.words;
  let count = 0;
  for (let index = 0; index < words.length; index += 1)
    count += bitsIn((words[index] ?? 0) & (others[index] ?? 0));
  return count;
}

/** How many there are of each of so many codes; `codes` has one for each customer. */
export function countByCode({ words }: Bitset, codes: CodeColumn, most: number): Uint32Array {
  const counts = new Uint32Array(most);
  if (codes instanceof Uint8Array) {
    countCodes(words, codes, counts);
    return counts;
  }
  for (let index = 0; index < words.length; index += 1)
    for (let word = words[index] ?? 0; word !== 0; word &= word - 1) {
      const code = codes[index * WORD + placeOf(word)] ?? 0;
      counts[code] = (counts[code] ?? 0) + 1;
    }
  return counts;
}

/** Where the customer of a word's lowest bit stands among the 32: bytes from the lowest, in a byte the highest bit first. */
export function placeOf(word: number): number {
  return (31 - Math.clz32(word & -word)) ^ 7;
}

/** Adds to the codes of everyone in each of the sets what the set is worth. */
export function addToCodes(
  sets: readonly (readonly [set: Bitset, worth: number])[],
  codes: CodeColumn,
): void {
  if (codes instanceof Uint8Array)
    return addCodes(
      sets.map(([{ words }, worth]) => [words, worth]),
      codes,
    );
  for (const [{ words }, worth] of sets)
    for (let index = 0; index < words.length; index += 1)
      for (let word = words[index] ?? 0; word !== 0; word &= word - 1) {
        const place = index * WORD + placeOf(word);
        codes[place] = (codes[place] ?? 0) + worth;
      }
}

/** The places of all who are in the set, from `from` on, in the stored order. */
export function* placesIn({ words }: Pick<Bitset, 'words'>, from = 0): Generator<number> {
  const bytes = new Uint8Array(words.buffer);
  for (let index = from >>> 3; index < bytes.length; index += 1) {
    let byte = bytes[index] ?? 0;
    if (index === from >>> 3) byte &= 0xff >>> (from & 7);
    while (byte !== 0) {
      const lead = Math.clz32(byte) - 24;
      yield index * 8 + lead;
      byte &= ~(0x80 >>> lead);
    }
  }
}

/** The places of all who are in one of the sets alone; null where there are more than `most`. */
export function placesApart({ words }: Bitset, other: Bitset, most: number): Uint32Array | null {
  const others = other.words;
  let count = 0;
  for (let index = 0; index < words.length; index += 1)
    count += bitsIn((words[index] ?? 0) ^ (others[index] ?? 0));
  if (count > most) return null;
  const places = new Uint32Array(count);
  let found = 0;
  for (let index = 0; index < words.length; index += 1)
    for (let word = (words[index] ?? 0) ^ (others[index] ?? 0); word !== 0; word &= word - 1) {
      places[found] = index * WORD + placeOf(word);
      found += 1;
    }
  return places;
}

function bitsIn(word: number): number {
  let bits = word - ((word >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
