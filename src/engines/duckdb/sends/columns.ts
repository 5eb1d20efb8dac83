/** Counts the sends of everyone in memory: one pass over numbers. */
import type { Asking } from '../asking.ts';
import { capacityFor, fromBytes } from '../bits/bitset.ts';
import type { Bitset } from '../bits/bitset.ts';
import type { LeafCache } from '../bits/leaf-cache.ts';
import type { Database } from '../database.ts';
import type { RowsInMemory } from '../held/held-rows.ts';
import { sendsWanted } from '../held/rows-wanted.ts';
import { placesOf } from '../kept-places.ts';
import type { SendsTest } from './lookup.ts';

/** The customers whom a test of their sends holds for; null where the log must be read. Throws DataMoved. */
export async function findBySends(
  database: Database,
  asking: Asking,
  test: SendsTest,
): Promise<Bitset | null> {
  const { state, schema, size } = asking;
  if (schema !== 'main') return null;
  const wanted = sendsWanted(test.after);
  await database.rows.bring(state, [wanted]);
  if (database.rows.find(state, wanted) === null) return null;
  const places = await placesOf(database.leaves, asking);
  // Others may have been added while the places were read.
  const sends = database.rows.find(state, wanted);
  return sends === null ? null : counted(sends, places, test, { size, room: database.leaves.room });
}

function counted(
  { rows, lists }: RowsInMemory,
  placeOf: Int32Array,
  { after, upto, least, counts: isCounted }: SendsTest,
  { size, room }: { readonly size: number; readonly room: LeafCache['room'] },
): Bitset {
  const bytes = new Uint8Array(capacityFor(size) / 8);
  const counts = least < 256 ? room(placeOf.length) : new Uint32Array(placeOf.length);
  const [kinds] = lists;
  const worth = Uint8Array.from(kinds?.entries ?? [], (kind) => Number(isCounted(kind)));
  const { people, at, cells } = rows.columns();
  const [codes = []] = cells;
  const length = rows.length();
  for (let row = 0; row < length; row += 1) {
    const time = at[row] ?? 0;
    if (time <= after || time > upto) continue;
    const person = people[row] ?? 0;
    // Nothing is asked of the kind, which would be guessed wrongly often: whoever is found twice is found.
    const count = (counts[person] ?? 0) + (worth[codes[row] ?? 0] ?? 0);
    counts[person] = count;
    const place = count === least ? (placeOf[person] ?? -1) : -1;
    if (place >= 0) bytes[place >>> 3] = (bytes[place >>> 3] ?? 0) | (0x80 >>> (place & 7));
  }
  return fromBytes(bytes, size);
}
