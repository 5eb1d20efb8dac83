/** Counts the sends of everyone in memory: one pass over numbers, and as time goes by over those that leave a window. */
import type { Asking } from '../asking.ts';
import type { Bitset } from '../bits/bitset.ts';
import type { Database } from '../database.ts';
import type { RowsInMemory } from '../held/held-rows.ts';
import { sendsWanted } from '../held/rows-wanted.ts';
import { placesOf } from '../kept-places.ts';
import type { SendsTest } from './lookup.ts';
import { goesOn, movedTo, startTally } from './tally.ts';

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
  return sends === null ? null : counted(database, sends, places, test, size);
}

function counted(
  { leaves: { tallies } }: Database,
  { rows, lists }: RowsInMemory,
  places: Int32Array,
  { counts: isCounted, ...asked }: SendsTest,
  size: number,
): Bitset {
  const [kinds] = lists;
  const worth = Uint8Array.from(kinds?.entries ?? [], (kind) => Number(isCounted(kind)));
  const key = `${asked.least} ${worth.join('')}`;
  const kept = tallies.get(key);
  const same = kept !== undefined && kept.rows === rows && kept.places === places;
  const before = same && goesOn(kept, asked) ? kept : startTally(rows, places, asked, size, kept);
  const tally = movedTo(before, asked, worth);
  tallies.put(key, tally);
  return tally.who;
}
