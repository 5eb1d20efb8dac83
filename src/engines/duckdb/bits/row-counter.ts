/**
 * What rows of bits have in common, and in how many of them each bit is. Of a row with few bits only the words that have
 * any are looked at.
 */
import {
  ADD,
  AGAIN_IF,
  againBelow,
  AND,
  BELOW,
  END,
  get,
  I32,
  I64,
  loadLong,
  loadVector,
  loadWord,
  LOOP,
  moveOn,
  routinesOf,
  set,
  SHIFTED,
  storeVector,
  storeWord,
  V128,
  VECTOR,
  whole,
  XOR,
} from './wasm.ts';
import type { Routine } from './wasm.ts';

export interface RowCounter {
  /** A row of so many words, to be written into. */
  readonly row: (index: number) => Uint32Array;
  /** Looks at a row that was written anew; whether it has any bits. */
  readonly look: (index: number) => boolean;
  /** How many bits two rows have in common. */
  readonly common: (a: number, b: number) => number;
  /** Adds a row to the counts. */
  readonly add: (index: number) => void;
  /** In how many of the added rows each bit is: first a row of ones, then of twos, of fours. To be emptied after use. */
  readonly counts: readonly Uint32Array[];
}

/** Words that are listed take four times as long to be counted as those that stand side by side. */
const FEW = 4;
/** The words of a list: where it stands in its row, and what. */
const LISTED = 2 * Uint32Array.BYTES_PER_ELEMENT;
/** Bytes that a turn of a loop looks at. */
const TURN = 64;
const LONG = 8;

/** A counter for so many rows of `words` words, a multiple of 16. */
export function rowCounter(rows: number, words: number): RowCounter {
  const bytes = words * Uint32Array.BYTES_PER_ELEMENT;
  const planes = 32 - Math.clz32(rows);
  const room = (words / FEW) * LISTED;
  const [counts, lists] = [rows * bytes, (rows + planes) * bytes];
  const { memory, run } = routinesOf(lists + rows * room, {
    list: listed(),
    both: inBoth(),
    few: inFew(),
    add: added(planes, bytes),
  });
  const lengths = new Uint32Array(rows);
  const wordsAt = (address: number) => new Uint32Array(memory, address, words);

  function look(index: number): boolean {
    const start = lists + index * room;
    const length = run.list(index * bytes, bytes, start, start + room) - start;
    lengths[index] = length;
    return length > 0;
  }

  function common(a: number, b: number): number {
    const [inA = 0, inB = 0] = [lengths[a], lengths[b]];
    const least = inA < inB ? a : b;
    const length = Math.min(inA, inB);
    if (length === room) return run.both(a * bytes, b * bytes, bytes);
    const start = lists + least * room;
    return run.few(start, start + length, (a + b - least) * bytes);
  }

  return {
    row: (index) => wordsAt(index * bytes),
    look,
    common,
    add: (index) => void run.add(index * bytes, counts, bytes),
    counts: Array.from({ length: planes }, (_, plane) => wordsAt(counts + plane * bytes)),
  };
}

/** `(row, bytes, from, room)` lists the words of a row that have bits, up to the end of the room; gives where the list ends. */
function listed(): Routine {
  const [ROW, BYTES, TO, ROOM, AT, WORD] = [0, 1, 2, 3, 4, 5];
  const code = [
    LOOP,
    [...get(ROW), ...get(AT), ...ADD, ...loadWord(0), ...set(WORD)],
    [...get(TO), ...get(AT), ...storeWord(0), ...get(TO), ...get(WORD), ...storeWord(4)],
    // A word without bits is written over by the next.
    [...get(TO), ...get(WORD), ...whole(0), ...NOT_SAME, ...whole(3), ...SHIFTED, ...ADD, ...set(TO)],
    moveOn(AT, 4),
    [...get(AT), ...get(BYTES), ...BELOW, ...get(TO), ...get(ROOM), ...BELOW, ...BOTH, ...AGAIN_IF],
    [END],
    get(TO),
  ];
  return { given: [I32, I32, I32, I32], kept: [I32, I32], gives: [I32], code: code.flat() };
}

/** `(a, b, bytes)`: how many bits are set at both addresses. */
function inBoth(): Routine {
  const [A, B, BYTES, STOP, SUM] = [0, 1, 2, 3, 4];
  const long = (index: number) => [
    [...get(SUM), ...get(A), ...loadLong(index * LONG), ...get(B), ...loadLong(index * LONG)],
    [...BOTH_LONG, ...BITS_LONG, ...ADD_LONG, ...set(SUM)],
  ];
  const code = [
    [...get(A), ...get(BYTES), ...ADD, ...set(STOP)],
    LOOP,
    ...Array.from({ length: TURN / LONG }, (_, index) => long(index)).flat(),
    [...moveOn(B, TURN), ...moveOn(A, TURN), ...againBelow(A, STOP)],
    [...get(SUM), ...SHORTENED],
  ];
  return { given: [I32, I32, I32], kept: [I32, I64], gives: [I32], code: code.flat() };
}

/** `(from, end, row)`: how many bits of a list, which is not empty, a row has too. */
function inFew(): Routine {
  const [AT, STOP, ROW, SUM] = [0, 1, 2, 3];
  const code = [
    LOOP,
    [
      ...get(SUM),
      ...get(AT),
      ...loadWord(4),
      ...get(ROW),
      ...get(AT),
      ...loadWord(0),
      ...ADD,
      ...loadWord(0),
    ],
    [...BOTH, ...BITS, ...ADD, ...set(SUM)],
    [...moveOn(AT, LISTED), ...againBelow(AT, STOP)],
    get(SUM),
  ];
  return { given: [I32, I32, I32], kept: [I32], gives: [I32], code: code.flat() };
}

/** `(row, counts, bytes)` adds a row to so many planes of counts, which lie `bytes` apart: as in long addition. */
function added(planes: number, bytes: number): Routine {
  const [ROW, COUNTS, BYTES, STOP, CARRIED, BEFORE] = [0, 1, 2, 3, 4, 5];
  const plane = (index: number) => [
    [...get(COUNTS), ...loadVector(index * bytes), ...set(BEFORE)],
    [...get(COUNTS), ...get(BEFORE), ...get(CARRIED), ...XOR, ...storeVector(index * bytes)],
    [...get(BEFORE), ...get(CARRIED), ...AND, ...set(CARRIED)],
  ];
  const code = [
    [...get(ROW), ...get(BYTES), ...ADD, ...set(STOP)],
    LOOP,
    [...get(ROW), ...loadVector(0), ...set(CARRIED)],
    ...Array.from({ length: planes }, (_, index) => plane(index)).flat(),
    [...moveOn(COUNTS, VECTOR), ...moveOn(ROW, VECTOR), ...againBelow(ROW, STOP)],
  ];
  return { given: [I32, I32, I32], kept: [I32, V128, V128], gives: [], code: code.flat() };
}

const BOTH = [0x71];
const NOT_SAME = [0x47];
const BITS = [0x69];
const BOTH_LONG = [0x83];
const BITS_LONG = [0x7b];
const ADD_LONG = [0x7c];
const SHORTENED = [0xa7];
