/** Texts of everyone in memory, one after another in one stretch of bytes. */
import type { Reading } from '../asking.ts';
import { chunksOf, numbersOf, vectorsOf } from '../chunks.ts';
import { quoted } from '../tables.ts';

export interface PackedTexts {
  readonly bytes: Uint8Array;
  /** Where the text of each place ends. */
  readonly ends: Uint32Array;
  /** 1 where there is a text. */
  readonly set: Uint8Array;
}

/** Reads a column of customers; null where it has more than so many bytes. */
export async function readTexts(
  reading: Reading,
  name: string,
  most_bytes: number,
): Promise<PackedTexts | null> {
  const column = quoted(name);
  const [[length] = []] = await reading.run({
    text: `SELECT coalesce(sum(strlen(${column})), 0)::DOUBLE FROM customers`,
    values: [],
    types: [],
  });
  if (Number(length) > most_bytes) return null;
  const bytes = new Uint8Array(Number(length));
  const ends = new Uint32Array(reading.size);
  const set = new Uint8Array(reading.size);
  const encoder = new TextEncoder();
  let [next, end] = [0, 0];
  for await (const chunk of chunksOf(reading, `SELECT rowid::INTEGER, ${column} FROM customers`)) {
    const [at, texts] = vectorsOf(chunk);
    if (at === undefined) return null;
    const places = numbersOf(at);
    for (let row = 0; row < chunk.rowCount; row += 1) {
      // They come in the order in which they stand.
      if (places[row] !== next) return null;
      const text = texts?.getItem(row) ?? null;
      if (text !== null) {
        end += encoder.encodeInto(String(text), bytes.subarray(end)).written;
        set[next] = 1;
      }
      ends[next] = end;
      next += 1;
    }
  }
  return { bytes, ends, set };
}

const decoder = new TextDecoder();

/** The text of a place; null where there is none. */
export function textAt({ bytes, ends, set }: PackedTexts, place: number): string | null {
  if (set[place] !== 1) return null;
  return decoder.decode(bytes.subarray(place === 0 ? 0 : ends[place - 1], ends[place]));
}

/** How much memory they take, in bytes. */
export function sizeOfTexts({ bytes, ends, set }: PackedTexts): number {
  return bytes.byteLength + ends.byteLength + set.byteLength;
}
