/** Room beside one another for stretches of sets, and what is made of them there: sixteen bytes at a time. */
import {
  againBelow,
  AND,
  get,
  I32,
  loadVector,
  LOOP,
  moveOn,
  OR,
  routinesOf,
  set,
  storeVector,
  V128,
  VECTOR,
  vector,
  XOR,
} from './wasm.ts';
import type { Routine } from './wasm.ts';

/** Words of a stretch. */
export const STRETCH = 2_048;

/** What is made of two rooms stands in the first of them. */
export interface Rooms {
  readonly many: number;
  /** The words of a room. */
  readonly words: (room: number) => Uint32Array;
  readonly and: (room: number, other: number) => void;
  readonly or: (room: number, other: number) => void;
  readonly andNot: (room: number, other: number) => void;
  readonly orNot: (room: number, other: number) => void;
  readonly not: (room: number) => void;
  /** Of the first leaves those who are in the other too, who are taken out of that; whether there are any. */
  readonly takeOver: (room: number, other: number) => boolean;
  readonly isEmpty: (room: number) => boolean;
}

const BYTES = STRETCH * Uint32Array.BYTES_PER_ELEMENT;
/** Vectors of one turn of a loop. */
const TURN = 4;

/** So many rooms, all empty. */
export function openRooms(many: number): Rooms {
  const { memory, run } = routinesOf(many * BYTES, {
    and: made((at) => [...AT_ROOM(at), ...AT_OTHER(at), ...AND]),
    or: made((at) => [...AT_ROOM(at), ...AT_OTHER(at), ...OR]),
    andNot: made((at) => [...AT_ROOM(at), ...AT_OTHER(at), ...AND_NOT]),
    orNot: made((at) => [...AT_ROOM(at), ...AT_OTHER(at), ...NOT, ...OR]),
    not: made((at) => [...AT_ROOM(at), ...NOT]),
    takeOver: takenOver(),
    any: anyIn(),
  });
  const rooms = Array.from({ length: many }, (_, room) => new Uint32Array(memory, room * BYTES, STRETCH));
  const both = (routine: (...numbers: readonly number[]) => number) => (room: number, other: number) =>
    void routine(room * BYTES, other * BYTES, (room + 1) * BYTES);
  return {
    many,
    words: (room) => rooms[room] ?? outside(room),
    and: both(run.and),
    or: both(run.or),
    andNot: both(run.andNot),
    orNot: both(run.orNot),
    not: (room) => void run.not(room * BYTES, 0, (room + 1) * BYTES),
    takeOver: (room, other) => run.takeOver(room * BYTES, other * BYTES, (room + 1) * BYTES) !== 0,
    isEmpty: (room) => run.any(room * BYTES, 0, (room + 1) * BYTES) === 0,
  };
}

function outside(room: number): never {
  throw new RangeError(`there is no room ${room}`);
}

const [ROOM, OTHER, STOP, MINE, ANY] = [0, 1, 2, 3, 4];
const NOT = vector(0x4d);
const AND_NOT = vector(0x4f);
const IS_ANY = vector(0x53);
const AT_ROOM = (at: number) => [...get(ROOM), ...loadVector(at)];
const AT_OTHER = (at: number) => [...get(OTHER), ...loadVector(at)];

/** `(room, other, stop)` writes what `make` makes of the vectors that lie so many bytes further. */
function made(make: (at: number) => readonly number[]): Routine {
  const code = over((at) => [...get(ROOM), ...make(at), ...storeVector(at)]);
  return { given: [I32, I32, I32], kept: [], gives: [], code };
}

/** `(room, other, stop)`: what both have stays in the room and leaves the other; gives 1 where it is anything. */
function takenOver(): Routine {
  return gathered((at) =>
    [
      [...AT_ROOM(at), ...AT_OTHER(at), ...AND, ...set(MINE)],
      [...get(ROOM), ...get(MINE), ...storeVector(at)],
      [...get(OTHER), ...AT_OTHER(at), ...get(MINE), ...XOR, ...storeVector(at)],
      [...get(ANY), ...get(MINE), ...OR, ...set(ANY)],
    ].flat(),
  );
}

/** `(room, other, stop)` gives 1 where anything is in the room. */
function anyIn(): Routine {
  return gathered((at) => [...get(ANY), ...AT_ROOM(at), ...OR, ...set(ANY)]);
}

/** Gives 1 where `each`, which gathers it in `ANY`, finds anything. */
function gathered(each: (at: number) => readonly number[]): Routine {
  const code = [...over(each), ...get(ANY), ...IS_ANY];
  return { given: [I32, I32, I32], kept: [V128, V128], gives: [I32], code };
}

/** A loop over both rooms up to where the first ends. */
function over(each: (at: number) => readonly number[]): readonly number[] {
  const turn = Array.from({ length: TURN }, (_, index) => each(index * VECTOR)).flat();
  const step = TURN * VECTOR;
  return [...LOOP, ...turn, ...moveOn(OTHER, step), ...moveOn(ROOM, step), ...againBelow(ROOM, STOP)];
}
