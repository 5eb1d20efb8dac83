/** In which words sets differ from what they were a while ago. From one minute to the next that is in few of them. */
import type { Bitset } from './bitset.ts';

/** More than this part of the words is no longer few. */
const MANY = 16;
/** How many people a word tells of. */
export const WORD = 32;

/** Where a word of any of the sets has changed; null where that is of too many, or sets have come or gone. */
export function changedWords(before: readonly Bitset[], now: readonly Bitset[]): Uint32Array | null {
  if (before.length !== now.length) return null;
  const length = now[0]?.words.length ?? 0;
  const changed = new Uint8Array(length);
  for (const [index, { words }] of now.entries()) {
    const old = before[index]?.words ?? words;
    if (old === words) continue;
    for (let word = 0; word < length; word += 1) if (words[word] !== old[word]) changed[word] = 1;
  }
  return placesOfOnes(changed, Math.floor(length / MANY));
}

function placesOfOnes(marks: Uint8Array, most: number): Uint32Array | null {
  const places: number[] = [];
  for (let place = marks.indexOf(1); place >= 0; place = marks.indexOf(1, place + 1)) {
    if (places.length === most) return null;
    places.push(place);
  }
  return Uint32Array.from(places);
}

/** These words side by side, as a set of its own. */
export function wordsOf({ words }: Bitset, places: Uint32Array): Bitset {
  const some = places.map((place) => words[place] ?? 0);
  return { words: some, size: some.length * WORD };
}

/** A set with other words at these places; without others there is nobody. */
export function withWords({ words, size }: Bitset, places: Uint32Array, others: Bitset | undefined): Bitset {
  const copy = words.slice();
  for (const [index, place] of places.entries()) copy[place] = others?.words[index] ?? 0;
  return { words: copy, size };
}
