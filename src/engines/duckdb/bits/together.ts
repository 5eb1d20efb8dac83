/**
 * Sets put together by and, or and not, a stretch of people at a time: what lies in between stays near the processor, and
 * takes no memory of its own.
 */
import { cutOff, everybody, isEmpty, nobody } from './bitset.ts';
import type { Bitset } from './bitset.ts';
import type { ChoiceBy, Combined } from './combined.ts';

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

/** Words of a stretch. */
const STRETCH = 2_048;

/** Whoever is in a combination of sets; of one set alone, that very set. */
export function together(sets: Sets, size: number): Bitset {
  if (sets.kind === 'people') return sets.who;
  const found = nobody(size);
  if (sets.kind === 'constant' && !sets.value) return found;
  for (const stretch of stretchesOf(size))
    work(sets, stretch, 0, found.words.subarray(stretch.start, stretch.end));
  return cutOff(found);
}

/** Everyone by their value of a choice; values that nobody has are left out. */
export function apart(choice: SetsChoice, size: number): ReadonlyMap<string | null, Bitset> {
  const found = new Map<string | null, Bitset>();
  const everyone = everybody(size).words;

  /** Deals out `among`, which may be changed. */
  function deal(part: SetsChoice, among: Uint32Array, stretch: Stretch, depth: number): void {
    if (part.kind === 'value') {
      const who = found.get(part.value) ?? nobody(size);
      found.set(part.value, who);
      orInto(who.words.subarray(stretch.start, stretch.end), among, 0);
      return;
    }
    for (const { when, then } of part.branches) {
      const held = work(when, stretch, depth + 1, stretch.room(depth));
      if (takeOver(held, among)) deal(then, held, stretch, depth + 1);
      if (isEmpty({ words: among })) return;
    }
    deal(part.otherwise, among, stretch, depth);
  }

  for (const stretch of stretchesOf(size)) {
    const among = everyone.slice(stretch.start, stretch.end);
    if (!isEmpty({ words: among })) deal(choice, among, stretch, 0);
  }
  return found;
}

interface Stretch {
  readonly start: number;
  readonly end: number;
  /** Room for the words of the stretch, at each depth. */
  readonly room: (depth: number) => Uint32Array;
}

function* stretchesOf(size: number): Iterable<Stretch> {
  const { length } = nobody(size).words;
  const rooms: Uint32Array[] = [];
  for (let start = 0; start < length; start += STRETCH) {
    const end = Math.min(length, start + STRETCH);
    const room = (depth: number) => {
      const kept = (rooms[depth] ??= new Uint32Array(STRETCH));
      return kept.subarray(0, end - start);
    };
    yield { start, end, room };
  }
}

/** Writes a stretch of a combination into `into`, which it gives. Rooms from `depth` on are free. */
function work(sets: Sets, stretch: Stretch, depth: number, into: Uint32Array): Uint32Array {
  switch (sets.kind) {
    case 'people':
      into.set(sets.who.words.subarray(stretch.start, stretch.end));
      return into;
    case 'constant':
      return into.fill(sets.value ? 0xffffffff : 0);
    case 'not':
      work(sets.item, stretch, depth, into);
      for (let index = 0; index < into.length; index += 1) into[index] = ~(into[index] ?? 0);
      return into;
    case 'all':
    case 'any': {
      const [first, ...rest] = sets.items;
      if (first === undefined) return into.fill(sets.kind === 'all' ? 0xffffffff : 0);
      work(first, stretch, depth, into);
      for (const item of rest) {
        const inside = item.kind === 'not' ? item.item : item;
        const isSet = inside.kind === 'people';
        const words = isSet ? inside.who.words : work(inside, stretch, depth + 1, stretch.room(depth));
        COMBINED[sets.kind][item.kind === 'not' ? 'not' : 'is'](into, words, isSet ? stretch.start : 0);
      }
      return into;
    }
  }
}

type Combine = (into: Uint32Array, words: Uint32Array, from: number) => void;

const COMBINED: { readonly [K in 'all' | 'any']: { readonly is: Combine; readonly not: Combine } } = {
  all: {
    is: (into, words, from) => {
      for (let index = 0; index < into.length; index += 1)
        into[index] = (into[index] ?? 0) & (words[from + index] ?? 0);
    },
    not: (into, words, from) => {
      for (let index = 0; index < into.length; index += 1)
        into[index] = (into[index] ?? 0) & ~(words[from + index] ?? 0);
    },
  },
  any: {
    is: orInto,
    not: (into, words, from) => {
      for (let index = 0; index < into.length; index += 1)
        into[index] = (into[index] ?? 0) | ~(words[from + index] ?? 0);
    },
  },
};

function orInto(into: Uint32Array, words: Uint32Array, from: number): void {
  for (let index = 0; index < into.length; index += 1)
    into[index] = (into[index] ?? 0) | (words[from + index] ?? 0);
}

/** Of `held` leaves those of `among`, who are taken out of it; whether there are any. */
function takeOver(held: Uint32Array, among: Uint32Array): boolean {
  let any = 0;
  for (let index = 0; index < held.length; index += 1) {
    const mine = (held[index] ?? 0) & (among[index] ?? 0);
    any |= mine;
    held[index] = mine;
    among[index] = (among[index] ?? 0) ^ mine;
  }
  return any !== 0;
}
