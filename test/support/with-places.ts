import type { Bitset } from '../../src/engines/duckdb/bits/bitset.ts';
import { nobody } from '../../src/engines/duckdb/bits/bitset.ts';

/** The customers at whose places `holds`. */
export function withPlaces(size: number, holds: (place: number) => boolean): Bitset {
  const set = nobody(size);
  const bytes = new Uint8Array(set.words.buffer);
  for (let place = 0; place < size; place += 1)
    if (holds(place)) bytes[place >>> 3] = (bytes[place >>> 3] ?? 0) | (0x80 >>> (place & 7));
  return set;
}
