/**
 * A bit per customer, by their place in the stored order, and what can be said of many at once. The first customer is the
 * highest bit of the first byte, as DuckDB writes its own rows of bits; bits beyond the last customer are 0.
 */
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

/** The customers at whose places `holds`. */
export function withPlaces(size: number, holds: (place: number) => boolean): Bitset {
  const bytes = new Uint8Array(capacityFor(size) / BYTE);
  for (let place = 0; place < size; place += 1) {
    if (holds(place)) addPlace(bytes, place);
  }
  return { words: new Uint32Array(bytes.buffer), size };
}

/** How a number is compared; `set`: there is one. Of those without a number, which is none, no test holds. */
export type NumberTest = 'gt' | 'gte' | 'lt' | 'lte' | 'eq' | 'set';

/** The customers whose number, finite or minus infinity, passes a test. */
export function withNumbers(numbers: Float64Array, test: NumberTest, other: number): Bitset {
  const above = (than: number) => withNumbersAbove(numbers, than);
  switch (test) {
    case 'gt':
      return above(other);
    case 'gte':
      return above(nextBelow(other));
    case 'lt':
      return takeOut(withNumbers(numbers, 'set', 0), above(nextBelow(other)));
    case 'lte':
      return takeOut(withNumbers(numbers, 'set', 0), above(other));
    case 'eq':
      return takeOut(above(nextBelow(other)), above(other));
    case 'set':
      return above(Number.NEGATIVE_INFINITY);
  }
}

/** One plain loop for all tests, without branches that would be guessed wrongly half of the time. */
function withNumbersAbove(numbers: Float64Array, than: number): Bitset {
  const size = numbers.length;
  const bytes = new Uint8Array(capacityFor(size) / BYTE);
  let place = 0;
  for (let index = 0; index < size >>> 3; index += 1) {
    let byte = 0;
    for (const end = place + BYTE; place < end; place += 1)
      byte = (byte << 1) | Number((numbers[place] ?? Number.NaN) > than);
    bytes[index] = byte;
  }
  for (; place < size; place += 1) if ((numbers[place] ?? Number.NaN) > than) addPlace(bytes, place);
  return { words: new Uint32Array(bytes.buffer), size };
}

/** The greatest number below a finite one. */
function nextBelow(number: number): number {
  if (number === 0) return -Number.MIN_VALUE;
  const [floats, bits] = [new Float64Array([number]), new BigInt64Array(1)];
  bits[0] = new BigInt64Array(floats.buffer)[0] ?? 0n;
  bits[0] += number > 0 ? -1n : 1n;
  return new Float64Array(bits.buffer)[0] ?? number;
}

/** The customers whose code is this one. */
export function withCode(codes: Uint8Array, code: number): Bitset {
  const size = codes.length;
  const bytes = new Uint8Array(capacityFor(size) / BYTE);
  let place = 0;
  for (let index = 0; index < size >>> 3; index += 1) {
    let byte = 0;
    for (const end = place + BYTE; place < end; place += 1)
      byte = (byte << 1) | Number(codes[place] === code);
    bytes[index] = byte;
  }
  for (; place < size; place += 1) if (codes[place] === code) addPlace(bytes, place);
  return { words: new Uint32Array(bytes.buffer), size };
}

function addPlace(bytes: Uint8Array, place: number): void {
  bytes[place >>> 3] = (bytes[place >>> 3] ?? 0) | (0x80 >>> (place & 7));
}

/** A set of its own with the same customers, which may be changed. */
export function copyOf({ words, size }: Bitset): Bitset {
  return { words: words.slice(), size };
}

/** Leaves in the first only whoever is in the other too. Gives the first. */
export function keepIn(set: Bitset, { words: others }: Bitset): Bitset {
  const { words } = set;
  for (let index = 0; index < words.length; index += 1)
    words[index] = (words[index] ?? 0) & (others[index] ?? 0);
  return set;
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
  const bytes = new Uint8Array(result.buffer);
  const last = size >>> 3;
  if (last < bytes.length) {
    bytes[last] = (bytes[last] ?? 0) & ~(0xff >>> (size & 7));
    bytes.fill(0, last + 1);
  }
  return { words: result, size };
}

/** Whether the customer at a place is in the set. */
export function has({ words }: Bitset, place: number): boolean {
  const byte = new Uint8Array(words.buffer)[place >>> 3] ?? 0;
  return (byte & (0x80 >>> (place & 7))) !== 0;
}

/** Whether there is nobody. */
export function isEmpty({ words }: Bitset): boolean {
  for (let index = 0; index < words.length; index += 1) if (words[index] !== 0) return false;
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
export function countByCode({ words }: Bitset, codes: Uint8Array, most: number): Uint32Array {
  const counts = new Uint32Array(most);
  const bytes = new Uint8Array(words.buffer);
  for (let index = 0; index < bytes.length; index += 1) {
    let byte = bytes[index] ?? 0;
    while (byte !== 0) {
      const lead = Math.clz32(byte) - 24;
      const code = codes[index * BYTE + lead] ?? 0;
      counts[code] = (counts[code] ?? 0) + 1;
      byte &= ~(0x80 >>> lead);
    }
  }
  return counts;
}

interface Coded {
  readonly values: { readonly length: number };
  readonly codes: Uint8Array;
}

/** How many there are of each three codes together; the last code counts up first. */
export function countTogether({ words }: Bitset, a: Coded, b: Coded, c: Coded): Uint32Array {
  const [width, depth] = [b.values.length * c.values.length, c.values.length];
  const counts = new Uint32Array(a.values.length * width);
  const bytes = new Uint8Array(words.buffer);
  const [first, second, third] = [a.codes, b.codes, c.codes];
  for (let index = 0; index < bytes.length; index += 1) {
    let byte = bytes[index] ?? 0;
    while (byte !== 0) {
      const lead = Math.clz32(byte) - 24;
      const place = index * BYTE + lead;
      const cell = (first[place] ?? 0) * width + (second[place] ?? 0) * depth + (third[place] ?? 0);
      counts[cell] = (counts[cell] ?? 0) + 1;
      byte &= ~(0x80 >>> lead);
    }
  }
  return counts;
}

/** Gives everyone in the set this code. */
export function setCode({ words }: Bitset, codes: Uint8Array, code: number): void {
  const bytes = new Uint8Array(words.buffer);
  for (let index = 0; index < bytes.length; index += 1) {
    let byte = bytes[index] ?? 0;
    while (byte !== 0) {
      const lead = Math.clz32(byte) - 24;
      codes[index * BYTE + lead] = code;
      byte &= ~(0x80 >>> lead);
    }
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

function bitsIn(word: number): number {
  let bits = word - ((word >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
