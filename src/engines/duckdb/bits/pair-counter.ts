/** How many bits two rows have in common. Measured five times as quick as counting words in JavaScript. */
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

/** A counter for so many rows of `words` words, a multiple of 32. */
export function pairCounter(rows: number, words: number): PairCounter {
  const bytes = words * Uint32Array.BYTES_PER_ELEMENT;
  const { memory, run } = routinesOf(rows * bytes, { common: commonBits() });
  return {
    row: (index) => new Uint32Array(memory, index * bytes, words),
    common: (a, b) => run.common(a * bytes, b * bytes, bytes),
  };
}

const [A, B, BYTES, STOP, SUM] = [0, 1, 2, 3, 4];

/** Vectors that are counted together: a byte has room for the bits of 31. */
const VECTORS = 8;
const VECTOR = 16;

/** `common(a, b, bytes)` adds up, lane by lane, the bits that are set at both addresses. */
function commonBits(): Routine {
  const step = (address: number) => [...get(address), ...whole(VECTORS * VECTOR), ...ADD];
  const counted = Array.from({ length: VECTORS }, (_, index) => {
    const load = loadVector(index * VECTOR);
    const bytes = [...get(A), ...load, ...get(B), ...load, ...AND, ...COUNT_IN_BYTES];
    return index === 0 ? bytes : [...bytes, ...ADD_BYTES];
  });
  const code = [
    [...get(A), ...get(BYTES), ...ADD, ...set(STOP)],
    LOOP,
    [...get(SUM), ...counted.flat()],
    [...PAIRS_OF_BYTES, ...PAIRS_OF_SHORTS, ...ADD_LANES, ...set(SUM)],
    [...step(B), ...set(B)],
    [...step(A), ...set(A), ...get(A), ...get(STOP), ...BELOW, ...AGAIN_IF],
    [END],
    [...lane(0), ...lane(1), ...ADD, ...lane(2), ...ADD, ...lane(3), ...ADD],
  ];
  return { given: [I32, I32, I32], kept: [I32, V128], gives: [I32], code: code.flat() };
}

const AND = vector(0x4e);
const COUNT_IN_BYTES = vector(0x62);
const ADD_BYTES = vector(0x6e);
const PAIRS_OF_BYTES = vector(0x7d);
const PAIRS_OF_SHORTS = vector(0x7f);
const ADD_LANES = vector(0xae);

function lane(index: number): readonly number[] {
  return [...get(SUM), ...vector(0x1b), index];
}
