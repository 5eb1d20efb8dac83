/**
 * Counters of 32 people at once: the nth bit of everyone's count stands in the nth plane, so that adding one to whoever
 * is in a mask, or taking one away, is a few operations on words.
 */

/** Adds 1 for everyone in the mask. Counts must not outgrow their planes. */
export function addTo(planes: Int32Array, first: number, mask: number): void {
  let carry = mask;
  for (let at = first; carry !== 0; at += 1) {
    const plane = planes[at] ?? 0;
    planes[at] = plane ^ carry;
    carry &= plane;
  }
}

/** Takes 1 away for everyone in the mask. Counts must not fall under 0. */
export function takeFrom(planes: Int32Array, first: number, mask: number): void {
  let borrow = mask;
  for (let at = first; borrow !== 0; at += 1) {
    const plane = planes[at] ?? 0;
    planes[at] = plane ^ borrow;
    borrow &= ~plane;
  }
}

/** Sets everyone's count to a number. */
export function setAll(planes: Int32Array, first: number, width: number, count: number): void {
  for (let plane = 0; plane < width; plane += 1) planes[first + plane] = -((count >>> plane) & 1);
}

/** One person's count. */
export function countIn(planes: Int32Array, first: number, width: number, bit: number): number {
  let count = 0;
  for (let plane = 0; plane < width; plane += 1)
    count |= (((planes[first + plane] ?? 0) >>> bit) & 1) << plane;
  return count;
}

/** Adds the people of 32 to a histogram of their counts; those of the last bar or more together. */
export function intoBars(
  planes: Int32Array,
  first: number,
  width: number,
  who: number,
  bars: Float64Array,
  from: number,
  last: number,
): void {
  if (who === 0) return;
  let plane = width;
  let empty = true;
  while (empty && plane > 0) {
    plane -= 1;
    empty = ((planes[first + plane] ?? 0) & who) === 0;
  }
  if (empty) {
    bars[from] = (bars[from] ?? 0) + bitsIn(who);
    return;
  }
  splitBars(planes, first, plane, who, 0, bars, from, last);
}

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
  const bits = planes[first + at] ?? 0;
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
export function bitsInAll(words: Uint32Array, from: number, upto: number): number {
  let bits = 0;
  for (let word = from; word < upto; word += 1) bits += bitsIn(words[word] ?? 0);
  return bits;
}
