/** How sets of customers overlap, counted 32 customers at a time. */
import type { Bitset } from './bitset.ts';

const WORD = 32;
/** Words between two rests, in which other questions are answered. */
const STRETCH = 8_192;
/** Going through the sets of each person costs this much more than counting the bits of a pair of words. */
const BY_PERSON = 1.5;

export interface OverlapCounts {
  /** Row after row: how many customers are in both. */
  readonly pairs: Float64Array;
  /** In how many of the sets each customer is, by place. */
  readonly times: Uint16Array;
}

/** Counts each pair of sets. `rest` lets other work through, and throws when the counts are no longer wanted. */
export async function countOverlap(
  sets: readonly Bitset[],
  size: number,
  rest: () => Promise<void>,
): Promise<OverlapCounts> {
  const counts = startCounts(sets, size);
  const words = sets[0]?.words.length ?? 0;
  for (let start = 0; start < words; start += STRETCH) {
    if (start > 0) await rest();
    for (let at = start; at < Math.min(words, start + STRETCH); at += 1) counts.addWord(at);
  }
  counts.mirror();
  return counts;
}

function startCounts(sets: readonly Bitset[], size: number) {
  const many = sets.length;
  const pairs = new Float64Array(many * many);
  const times = new Uint16Array(size);
  const ids = new Uint16Array(many);
  const found = new Uint32Array(many);
  const lists = Array.from({ length: WORD }, () => new Uint16Array(many));
  const lengths = new Uint16Array(WORD);

  /** The sets that have anyone among these 32, and how many they have. */
  function gather(at: number): { readonly present: number; readonly bits: number } {
    let present = 0;
    let bits = 0;
    for (let set = 0; set < many; set += 1) {
      const word = sets[set]?.words[at] ?? 0;
      if (word === 0) continue;
      ids[present] = set;
      found[present] = word;
      present += 1;
      bits += bitsIn(word);
    }
    return { present, bits };
  }

  /** Each of the 32 with the sets they are in. */
  function turn(present: number): void {
    lengths.fill(0);
    for (let index = 0; index < present; index += 1) {
      const id = ids[index] ?? 0;
      let word = found[index] ?? 0;
      while (word !== 0) {
        const bit = 31 - Math.clz32(word);
        word &= ~(1 << bit);
        const length = lengths[bit] ?? 0;
        const list = lists[bit];
        if (list) list[length] = id;
        lengths[bit] = length + 1;
      }
    }
  }

  function countPersons(): void {
    for (let bit = 0; bit < WORD; bit += 1) {
      const list = lists[bit];
      const length = lengths[bit] ?? 0;
      if (!list) continue;
      for (let a = 0; a < length; a += 1) {
        const row = (list[a] ?? 0) * many;
        for (let b = 0; b <= a; b += 1) {
          const pair = row + (list[b] ?? 0);
          pairs[pair] = (pairs[pair] ?? 0) + 1;
        }
      }
    }
  }

  function countPairs(present: number): void {
    for (let a = 0; a < present; a += 1) {
      const word = found[a] ?? 0;
      const row = (ids[a] ?? 0) * many;
      for (let b = 0; b <= a; b += 1) {
        const pair = row + (ids[b] ?? 0);
        pairs[pair] = (pairs[pair] ?? 0) + bitsIn(word & (found[b] ?? 0));
      }
    }
  }

  function addWord(at: number): void {
    const { present, bits } = gather(at);
    if (present === 0) return;
    turn(present);
    for (let bit = 0; bit < WORD; bit += 1) {
      const length = lengths[bit] ?? 0;
      if (length > 0) times[at * WORD + placeOf(bit)] = length;
    }
    const each = bits / WORD;
    if (each * each * WORD * BY_PERSON < present * present) countPersons();
    else countPairs(present);
  }

  /** A pair is counted once, on the lower side. */
  function mirror(): void {
    for (let a = 0; a < many; a += 1)
      for (let b = 0; b < a; b += 1) pairs[b * many + a] = pairs[a * many + b] ?? 0;
  }

  return { pairs, times, addWord, mirror };
}

/** Where the customer of a bit stands among the 32: bytes from the lowest, in a byte the highest bit first. */
function placeOf(bit: number): number {
  return (bit & ~7) + (7 - (bit & 7));
}

function bitsIn(word: number): number {
  let bits = word - ((word >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
