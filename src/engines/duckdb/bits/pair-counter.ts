/**
 * How many bits two rows have in common. Sixteen vectors are added bit by bit first, as in long addition, so that only what
 * is carried out of them is counted (Harley and Seal).
 */
import {
  ADD,
  AGAIN_IF,
  BELOW,
  END,
  get,
  I32,
  loadVector,
  LOOP,
  routinesOf,
  set,
  V128,
  vector,
  whole,
} from './wasm.ts';
import type { Routine } from './wasm.ts';

export interface PairCounter {
  /** Rows of so many words each, to be written into. */
  readonly row: (index: number) => Uint32Array;
  /** How many bits two rows have in common. */
  readonly common: (a: number, b: number) => number;
}

/** A counter for so many rows of `words` words, a multiple of 64. */
export function pairCounter(rows: number, words: number): PairCounter {
  const bytes = words * Uint32Array.BYTES_PER_ELEMENT;
  const { memory, run } = routinesOf(rows * bytes, { common: commonBits() });
  return {
    row: (index) => new Uint32Array(memory, index * bytes, words),
    common: (a, b) => run.common(a * bytes, b * bytes, bytes),
  };
}

const VECTOR = 16;
const VECTORS = 16;

const [A, B, BYTES, STOP, SUM] = [0, 1, 2, 3, 4];
/** What is worth 1, 2, 4, 8 and 16 at each bit; the two of each kind that are carried into the next; and what a step needs. */
const [ONES, TWOS, FOURS, EIGHTS, SIXTEENS] = [5, 6, 7, 8, 9];
const [TWO_A, TWO_B, FOUR_A, FOUR_B, EIGHT_A, EIGHT_B] = [10, 11, 12, 13, 14, 15];
const [X, Y, U] = [16, 17, 18];
const VECTOR_LOCALS = 15;

/** `common(a, b, bytes)` adds up, lane by lane, the bits that are set at both addresses. */
function commonBits(): Routine {
  const step = (address: number) => [...get(address), ...whole(VECTORS * VECTOR), ...ADD];
  const code = [
    [...get(A), ...get(BYTES), ...ADD, ...set(STOP)],
    LOOP,
    [...fourths(0, EIGHT_A), ...fourths(8, EIGHT_B), ...carry(SIXTEENS, EIGHTS, get(EIGHT_A), get(EIGHT_B))],
    [...get(SUM), ...counted(SIXTEENS), ...ADD_LANES, ...set(SUM)],
    [...step(B), ...set(B)],
    [...step(A), ...set(A), ...get(A), ...get(STOP), ...BELOW, ...AGAIN_IF],
    [END],
    [...get(SUM), ...times(16)],
    [EIGHTS, FOURS, TWOS, ONES].flatMap((local, index) => [
      ...counted(local),
      ...times(8 >> index),
      ...ADD_LANES,
    ]),
    set(SUM),
    [...lane(0), ...lane(1), ...ADD, ...lane(2), ...ADD, ...lane(3), ...ADD],
  ];
  const kept = [I32, ...Array.from({ length: VECTOR_LOCALS }, () => V128)];
  return { given: [I32, I32, I32], kept, gives: [I32], code: code.flat() };
}

/** Adds eight vectors from one on; `high` is what is carried out of the fours. */
function fourths(first: number, high: number): readonly number[] {
  const four = (from: number, to: number) => [
    ...carry(TWO_A, ONES, both(from), both(from + 1)),
    ...carry(TWO_B, ONES, both(from + 2), both(from + 3)),
    ...carry(to, TWOS, get(TWO_A), get(TWO_B)),
  ];
  return [
    ...four(first, FOUR_A),
    ...four(first + 4, FOUR_B),
    ...carry(high, FOURS, get(FOUR_A), get(FOUR_B)),
  ];
}

/** Adds two vectors to `low`, bit by bit; what is carried is written into `high`. */
function carry(high: number, low: number, x: readonly number[], y: readonly number[]): readonly number[] {
  return [
    [...x, ...set(X), ...y, ...set(Y)],
    [...get(low), ...get(X), ...XOR, ...set(U)],
    [...get(low), ...get(X), ...AND, ...get(U), ...get(Y), ...AND, ...OR, ...set(high)],
    [...get(U), ...get(Y), ...XOR, ...set(low)],
  ].flat();
}

/** What the rows have in common in one of the vectors. */
function both(index: number): readonly number[] {
  const load = loadVector(index * VECTOR);
  return [...get(A), ...load, ...get(B), ...load, ...AND];
}

/** How many bits are set in each lane. */
function counted(local: number): readonly number[] {
  return [...get(local), ...COUNT_IN_BYTES, ...PAIRS_OF_BYTES, ...PAIRS_OF_SHORTS];
}

/** Each lane a power of two times. */
function times(power: number): readonly number[] {
  return [...whole(Math.log2(power)), ...vector(0xab)];
}

function lane(index: number): readonly number[] {
  return [...get(SUM), ...vector(0x1b), index];
}

const AND = vector(0x4e);
const OR = vector(0x50);
const XOR = vector(0x51);
const COUNT_IN_BYTES = vector(0x62);
const PAIRS_OF_BYTES = vector(0x7d);
const PAIRS_OF_SHORTS = vector(0x7f);
const ADD_LANES = vector(0xae);
