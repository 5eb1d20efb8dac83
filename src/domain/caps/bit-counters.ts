/**
 * Counters of the 32 people of a word at once: the nth bit of everyone's count stands in the nth plane, so that adding
 * one to whoever is in a mask, or taking one away, is a few operations on words. The planes of the words of a block lie
 * side by side: the next plane of the same word is `WORDS_IN_BLOCK` further.
 */
import { WORDS_IN_BLOCK } from './traffic.ts';

/** Adds 1 for everyone in the mask. Counts must not outgrow their planes. */
export function addTo(planes: Int32Array, first: number, mask: number): void {
  let carry = mask;
  for (let at = first; carry !== 0; at += WORDS_IN_BLOCK) {
    const plane = planes[at] ?? 0;
    planes[at] = plane ^ carry;
    carry &= plane;
  }
}

/** The same to a count of so many planes: as long for every mask, so that the processor can tell what comes next. */
export function addWithin(planes: Int32Array, first: number, width: number, mask: number): void {
  let carry = mask;
  let at = first;
  for (let left = width; left > 0; left -= 1) {
    const plane = planes[at] ?? 0;
    planes[at] = plane ^ carry;
    carry &= plane;
    at += WORDS_IN_BLOCK;
  }
}

/** Takes 1 away for everyone in the mask. Counts must not fall under 0. */
export function takeWithin(planes: Int32Array, first: number, width: number, mask: number): void {
  let borrow = mask;
  let at = first;
  for (let left = width; left > 0; left -= 1) {
    const plane = planes[at] ?? 0;
    planes[at] = plane ^ borrow;
    borrow &= ~plane;
    at += WORDS_IN_BLOCK;
  }
}

/**
 * Adds 1 for everyone in each of the masks of a word that stand at these places: four at a time, as adders of hardware
 * do, which takes a quarter of the time of one after the other.
 */
export function addAll(
  planes: Int32Array,
  first: number,
  masks: Int32Array,
  places: Int32Array,
  word: number,
): void {
  let ones = 0;
  let twos = 0;
  let place = 0;
  for (; place + 3 < places.length; place += 4) {
    const a = masks[(places[place] ?? 0) + word] ?? 0;
    const b = masks[(places[place + 1] ?? 0) + word] ?? 0;
    const c = masks[(places[place + 2] ?? 0) + word] ?? 0;
    const d = masks[(places[place + 3] ?? 0) + word] ?? 0;
    const ab = ones ^ a;
    const two = (ones & a) | (ab & b);
    const abc = ab ^ b ^ c;
    const more = ((ab ^ b) & c) | (abc & d);
    ones = abc ^ d;
    const both = twos ^ two;
    const four = (twos & two) | (both & more);
    twos = both ^ more;
    if (four !== 0) addTo(planes, first + 2 * WORDS_IN_BLOCK, four);
  }
  for (; place < places.length; place += 1) addTo(planes, first, masks[(places[place] ?? 0) + word] ?? 0);
  addTo(planes, first, ones);
  addTo(planes, first + WORDS_IN_BLOCK, twos);
}

/** Sets the counts of everyone in a block to a number. */
export function setAll(planes: Int32Array, first: number, width: number, count: number): void {
  for (let plane = 0; plane < width; plane += 1) {
    const from = first + plane * WORDS_IN_BLOCK;
    planes.fill(-((count >>> plane) & 1), from, from + WORDS_IN_BLOCK);
  }
}

/** One person's count. */
export function countIn(planes: Int32Array, first: number, width: number, bit: number): number {
  let count = 0;
  for (let plane = 0; plane < width; plane += 1)
    count |= (((planes[first + plane * WORDS_IN_BLOCK] ?? 0) >>> bit) & 1) << plane;
  return count;
}

/** Adds the people of a word to a histogram of their counts; those of the last bar or more together. */
export function intoBars(
  planes: Int32Array,
  first: number,
  width: number,
  bars: Float64Array,
  from: number,
  last: number,
): void {
  let plane = width;
  while (plane > 0 && (planes[first + (plane - 1) * WORDS_IN_BLOCK] ?? 0) === 0) plane -= 1;
  splitBars(planes, first, plane - 1, EVERYONE, 0, bars, from, last);
}

const EVERYONE = -1;

function splitBars(
  planes: Int32Array,
  first: number,
  at: number,
  who: number,
  count: number,
  bars: Float64Array,
  from: number,
  last: number,
): void {
  if (who === 0) return;
  if (at < 0) {
    const bar = from + Math.min(count, last);
    bars[bar] = (bars[bar] ?? 0) + bitsIn(who);
    return;
  }
  const bits = planes[first + at * WORDS_IN_BLOCK] ?? 0;
  splitBars(planes, first, at - 1, who & ~bits, count, bars, from, last);
  splitBars(planes, first, at - 1, who & bits, count | (1 << at), bars, from, last);
}

/** How many bits a count up to `most` takes. */
export function planesFor(most: number): number {
  return Math.max(1, 32 - Math.clz32(most));
}

export function bitsIn(word: number): number {
  let bits = word - ((word >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** How many bits the words from one up to another have. */
export function bitsInAll(words: Uint32Array | Int32Array, from: number, upto: number): number {
  let bits = 0;
  for (let word = from; word < upto; word += 1) bits += bitsIn(words[word] ?? 0);
  return bits;
}
