/**
 * Sets put together by and, or and not, a stretch of people at a time: what lies in between stays near the processor, and
 * takes no memory of its own.
 */
import { cutOff, nobody } from './bitset.ts';
import type { Bitset } from './bitset.ts';
import type { ChoiceBy, Combined } from './combined.ts';
import { openRooms, STRETCH } from './rooms.ts';
import type { Rooms } from './rooms.ts';

export type Sets = Combined<{ readonly kind: 'people'; readonly who: Bitset }>;

/** A choice, and whom each of its branches is for. */
export type SetsChoice = ChoiceBy<Sets>;

export const people = (who: Bitset): Sets => ({ kind: 'people', who });
export const not = (item: Sets): Sets => ({ kind: 'not', item });

/** All of them hold; what holds for everyone is left out. */
export function all(...items: readonly Sets[]): Sets {
  const open = items.filter((item) => item.kind !== 'constant' || !item.value);
  return { kind: 'all', items: open.flatMap((item) => (item.kind === 'all' ? item.items : [item])) };
}

/** Whoever is in a combination of sets; of one set alone, that very set. */
export function together(sets: Sets, size: number): Bitset {
  if (sets.kind === 'people') return sets.who;
  const found = nobody(size);
  if (sets.kind === 'constant' && !sets.value) return found;
  for (const stretch of stretchesOf(size, depthOf(sets))) {
    work(sets, stretch, 0);
    keep(found, stretch, 0);
  }
  return cutOff(found);
}

/** Everyone of a set by their value of a choice; values that nobody has are left out. */
export function apart(choice: SetsChoice, everyone: Bitset): ReadonlyMap<string | null, Bitset> {
  const found = new Map<string | null, Bitset>();
  const { size } = everyone;

  /** Deals out who is in a room, which is changed. Rooms after it are free. */
  function deal(part: SetsChoice, stretch: Stretch, room: number): void {
    const { rooms } = stretch;
    if (part.kind === 'value') {
      const who = found.get(part.value) ?? nobody(size);
      found.set(part.value, who);
      take(who, stretch, room + 1);
      rooms.or(room, room + 1);
      keep(who, stretch, room);
      return;
    }
    for (const { when, then } of part.branches) {
      work(when, stretch, room + 1);
      if (rooms.takeOver(room + 1, room)) deal(then, stretch, room + 1);
      if (rooms.isEmpty(room)) return;
    }
    deal(part.otherwise, stretch, room);
  }

  for (const stretch of stretchesOf(size, choiceDepth(choice))) {
    take(everyone, stretch, 0);
    if (!stretch.rooms.isEmpty(0)) deal(choice, stretch, 0);
  }
  return found;
}

interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly rooms: Rooms;
}

let kept = openRooms(16);

function* stretchesOf(size: number, depth: number): Iterable<Stretch> {
  if (kept.many < depth) kept = openRooms(depth);
  const rooms = kept;
  const { length } = nobody(size).words;
  for (let start = 0; start < length; start += STRETCH)
    yield { start, end: Math.min(length, start + STRETCH), rooms };
}

/** How many rooms are needed. */
function depthOf(sets: Sets): number {
  switch (sets.kind) {
    case 'people':
    case 'constant':
      return 1;
    case 'not':
      return depthOf(sets.item);
    case 'all':
    case 'any':
      return 1 + Math.max(0, ...sets.items.map(depthOf));
  }
}

function choiceDepth(choice: SetsChoice): number {
  if (choice.kind === 'value') return 2;
  const inside = choice.branches.flatMap(({ when, then }) => [depthOf(when), choiceDepth(then)]);
  return Math.max(1 + Math.max(0, ...inside), choiceDepth(choice.otherwise));
}

/** Copies a stretch of a set into a room; what a last stretch lacks is nobody. */
function take({ words }: Bitset, { start, end, rooms }: Stretch, room: number): void {
  const into = rooms.words(room);
  into.set(words.subarray(start, end));
  into.fill(0, end - start);
}

/** Copies a room into a stretch of a set. */
function keep({ words }: Bitset, { start, end, rooms }: Stretch, room: number): void {
  words.set(rooms.words(room).subarray(0, end - start), start);
}

/** Writes a stretch of a combination into a room. Rooms after it are free. */
function work(sets: Sets, stretch: Stretch, room: number): void {
  const { rooms } = stretch;
  switch (sets.kind) {
    case 'people':
      return take(sets.who, stretch, room);
    case 'constant':
      return void rooms.words(room).fill(sets.value ? 0xffffffff : 0);
    case 'not':
      work(sets.item, stretch, room);
      return rooms.not(room);
    case 'all':
    case 'any': {
      const [first, ...rest] = sets.items;
      work(first ?? { kind: 'constant', value: sets.kind === 'all' }, stretch, room);
      for (const item of rest) {
        work(item.kind === 'not' ? item.item : item, stretch, room + 1);
        rooms[COMBINED[sets.kind][item.kind === 'not' ? 'not' : 'is']](room, room + 1);
      }
    }
  }
}

const COMBINED = {
  all: { is: 'and', not: 'andNot' },
  any: { is: 'or', not: 'orNot' },
} as const;
