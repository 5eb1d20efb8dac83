/** Which of many numbers pass a test, as bits: sixteen are compared at a time. */
import {
  ADD,
  AGAIN_IF,
  againBelow,
  AND,
  END,
  F64,
  get,
  I32,
  I64,
  loadByte,
  loadLong,
  loadShorts,
  loadVector,
  loadWord,
  LOOP,
  moveOn,
  routinesOf,
  set,
  SHIFTED,
  storeShort,
  storeVector,
  storeWord,
  V128,
  VECTOR,
  vector,
  whole,
} from './wasm.ts';
import type { Routine } from './wasm.ts';

export type Comparison = 'gt' | 'gte' | 'lt' | 'lte' | 'eq';

/** What one turn of a loop looks at, and how many bytes of bits it makes. */
const TOGETHER = 16;
const MADE = TOGETHER / 8;
/** Numbers are looked at a part at a time, which lies near the processor. */
const ROOM = 32_768;
const NUMBERS = ROOM / Float64Array.BYTES_PER_ELEMENT;
const WORD = 32;
const CODES = 256;
const COUNTS = ROOM + ROOM / 8;

/** Writes into `bytes` a bit for each number that compares so to another; of no number it never does. */
export function scanNumbers(numbers: Float64Array, test: Comparison, other: number, bytes: Uint8Array): void {
  const { run, numbers: room, bits } = SCAN;
  for (let start = 0; start < numbers.length; start += NUMBERS) {
    const part = numbers.subarray(start, start + NUMBERS);
    const places = Math.ceil(part.length / TOGETHER) * TOGETHER;
    room.set(part);
    room.fill(Number.NaN, part.length, places);
    run[test](places * Float64Array.BYTES_PER_ELEMENT, other);
    bytes.set(bits.subarray(0, places / 8), start / 8);
  }
}

/** Writes into `codes` for everyone what the sets that they are in are worth together; it fits a byte. */
export function addCodes(
  sets: readonly (readonly [words: Uint32Array, worth: number])[],
  codes: Uint8Array,
): void {
  const { run, codes: room, bits } = SCAN;
  for (let start = 0; start < codes.length; start += ROOM) {
    const part = codes.subarray(start, start + ROOM);
    const places = Math.ceil(part.length / TOGETHER) * TOGETHER;
    room.fill(0, 0, places);
    for (const [words, worth] of sets) {
      bits.set(new Uint8Array(words.buffer, start / 8, places / 8));
      run.add(places, worth);
    }
    part.set(room.subarray(0, part.length));
  }
}

/** Writes into `counts` how many of the people in a set have each code. */
export function countCodes(words: Uint32Array, codes: Uint8Array, counts: Uint32Array): void {
  const { run, codes: room, bits, counts: found } = SCAN;
  found.fill(0);
  for (let start = 0; start < codes.length; start += ROOM) {
    const set = words.subarray(start / WORD, (start + ROOM) / WORD);
    if (!hasAny(set)) continue;
    bits.set(new Uint8Array(set.buffer, set.byteOffset, set.byteLength));
    bits.fill(0, set.byteLength);
    room.set(codes.subarray(start, start + ROOM));
    run.count(bits.length);
  }
  counts.set(found.subarray(0, counts.length));
}

function hasAny(words: Uint32Array): boolean {
  for (let index = 0; index < words.length; index += 1) if (words[index] !== 0) return true;
  return false;
}

/** Writes into `bytes` a bit for each code that is this one. */
export function scanCodes(codes: Uint8Array, code: number, bytes: Uint8Array): void {
  const { run, codes: room, bits } = SCAN;
  for (let start = 0; start < codes.length; start += ROOM) {
    const part = codes.subarray(start, start + ROOM);
    const places = Math.ceil(part.length / TOGETHER) * TOGETHER;
    room.set(part);
    room.fill(~code, part.length, places);
    run.same(places, code);
    bytes.set(bits.subarray(0, places / 8), start / 8);
  }
}

function scanner() {
  const { memory, run } = routinesOf(COUNTS + CODES * Uint32Array.BYTES_PER_ELEMENT, {
    gt: numbersThat(0x4a),
    gte: numbersThat(0x4c),
    lt: numbersThat(0x49),
    lte: numbersThat(0x4b),
    eq: numbersThat(0x47),
    same: sameCode(),
    add: added(),
    count: counted(),
  });
  return {
    run,
    numbers: new Float64Array(memory, 0, NUMBERS),
    codes: new Uint8Array(memory, 0, ROOM),
    bits: new Uint8Array(memory, ROOM, ROOM / 8),
    counts: new Uint32Array(memory, COUNTS, CODES),
  };
}

const [BYTES, OTHER, AT, TO, OTHERS] = [0, 1, 2, 3, 4];

/** `(bytes, other)`: compares each number of so many bytes, from address 0 on, by the instruction of this number. */
function numbersThat(compare: number): Routine {
  const each = (index: number) => [
    ...get(AT),
    ...loadVector(index * VECTOR),
    ...get(OTHERS),
    ...vector(compare),
  ];
  const four = (first: number) => [...each(first), ...each(first + 1), ...HALVES];
  const eight = (first: number) => [...four(first), ...four(first + 2), ...SHORTS];
  return scan(F64, vector(0x14), [...eight(0), ...eight(4), ...BYTES_OF_SHORTS], TOGETHER * 8);
}

/** `(bytes, code)`: the same for codes of one byte. */
function sameCode(): Routine {
  const each = [...get(AT), ...loadVector(0), ...get(OTHERS), ...vector(0x23)];
  return scan(I32, vector(0x0f), each, TOGETHER);
}

/** A loop that makes sixteen bits a turn, `step` bytes further each time. `truths` are sixteen bytes, all ones or all zeros. */
function scan(other: number, splat: readonly number[], truths: readonly number[], step: number): Routine {
  const code = [
    [...get(OTHER), ...splat, ...set(OTHERS)],
    LOOP,
    [...get(TO), ...truths, ...TURNED, ...vector(0x64), ...storeShort(ROOM)],
    [...moveOn(TO, MADE), ...moveOn(AT, step), ...againBelow(AT, BYTES)],
  ];
  return { given: [I32, other], kept: [I32, I32, V128], gives: [], code: code.flat() };
}

/** `(bytes, worth)`: adds it to each of so many bytes, from address 0 on, whose bit is set. */
function added(): Routine {
  const code = [
    [...get(OTHER), ...vector(0x0f), ...set(OTHERS)],
    LOOP,
    [...get(AT), ...get(AT), ...loadVector(0)],
    [...get(TO), ...loadShorts(ROOM), ...EACH_EIGHT, ...vector(0x0e)],
    [...PLACES, ...AND, ...PLACES, ...vector(0x23), ...get(OTHERS), ...AND],
    [...vector(0x6e), ...storeVector(0)],
    [...moveOn(TO, MADE), ...moveOn(AT, TOGETHER), ...againBelow(AT, BYTES)],
  ];
  return { given: [I32, I32], kept: [I32, I32, V128], gives: [], code: code.flat() };
}

/** `(bytes)`: counts the code of each place whose bit is set, in so many bytes of bits. */
function counted(): Routine {
  const [LENGTH, BIT, LEFT, COUNT] = [0, 1, 2, 3];
  const place = [
    ...get(BIT),
    ...whole(3),
    ...SHIFTED,
    ...get(LEFT),
    ...LOWEST,
    ...whole(7),
    ...DIFFERING,
    ...ADD,
  ];
  const code = [
    LOOP,
    [...get(BIT), ...loadLong(ROOM), ...set(LEFT), ...get(LEFT), ...IS_SET, ...IF],
    LOOP,
    [...place, ...loadByte(0), ...whole(2), ...SHIFTED, ...set(COUNT)],
    [...get(COUNT), ...get(COUNT), ...loadWord(COUNTS), ...whole(1), ...ADD, ...storeWord(COUNTS)],
    [...get(LEFT), ...get(LEFT), ...ONE_LESS, ...BOTH, ...set(LEFT), ...get(LEFT), ...IS_SET, ...AGAIN_IF],
    [END, END],
    [...moveOn(BIT, 8), ...againBelow(BIT, LENGTH)],
  ];
  return { given: [I32], kept: [I32, I64, I32], gives: [], code: code.flat() };
}

const IF = [0x04, 0x40];
const DIFFERING = [0x73];
/** Of eight bytes: whether any bit is set, where the lowest is, and what is left without it. */
const IS_SET = [0x42, 0, 0x52];
const LOWEST = [0x7a, 0xa7];
const ONE_LESS = [0x42, 1, 0x7d];
const BOTH = [0x83];

/** The first of two bytes eight times, then the second. */
const EACH_EIGHT = [...vector(0x0c), 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1];
/** The bit of each place within its byte. */
const PLACES = [...vector(0x0c), 128, 64, 32, 16, 8, 4, 2, 1, 128, 64, 32, 16, 8, 4, 2, 1];
/** Of the truths of two vectors the lower half of each: four in place of two and two. */
const HALVES = [...vector(0x0d), 0, 1, 2, 3, 8, 9, 10, 11, 16, 17, 18, 19, 24, 25, 26, 27];
const SHORTS = vector(0x85);
const BYTES_OF_SHORTS = vector(0x65);
/** The first of eight becomes the highest bit of its byte. */
const TURNED = [...vector(0x0c), 7, 6, 5, 4, 3, 2, 1, 0, 15, 14, 13, 12, 11, 10, 9, 8, ...vector(0x0e)];

const SCAN = scanner();
