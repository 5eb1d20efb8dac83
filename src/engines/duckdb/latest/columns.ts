/** Latest times as columns in memory: what is asked of everyone's is then one pass over numbers that lie side by side. */
import type { Asking } from '../asking.ts';
import type { Bitset } from '../bits/bitset.ts';
import { columnsIn, meeting } from '../bits/column-test.ts';
import type { ColumnTest } from '../bits/column-test.ts';
import { withTimes } from '../bits/moving-limit.ts';
import { requireSameData } from '../bits/of-bits.ts';
import { chunksOf, numbersOf, vectorsOf } from '../chunks.ts';
import type { Database } from '../database.ts';
import { quoted } from '../tables.ts';
import { changedTable, latestTable } from './tables.ts';

/** The customers of whose latest times of the event at a place a test holds. Throws DataMoved. */
export async function findLatest(
  database: Database,
  asking: Asking,
  place: number,
  test: ColumnTest,
): Promise<Bitset> {
  const columns = new Map<string, Float64Array>();
  for (const name of new Set(columnsIn(test)))
    columns.set(name, await columnOf(database, asking, place, name));
  return meeting(test, asking.size, columns, (times, operator, limit) =>
    withTimes(database.leaves, times, operator, limit),
  );
}

/** One of everyone's latest times, by place: kept until events or customers are loaded. */
async function columnOf(
  { leaves: cache }: Database,
  asking: Asking,
  place: number,
  name: string,
): Promise<Float64Array> {
  const { state, schema, size } = asking;
  const loads = [state.datasets.customers, state.datasets.events].map((loaded) => cache.numberOf(loaded));
  const key = JSON.stringify([schema, loads, place, name]);
  const kept = cache.columns.get(key);
  if (kept !== undefined) return kept;
  const times = new Float64Array(size).fill(Number.NEGATIVE_INFINITY);
  const column = quoted(name);
  await readInto(times, asking, `SELECT rowid::INTEGER, ${column} FROM ${schema}.${latestTable(place)}`);
  // Of those whom an append has changed, as it has changed them.
  if (schema === 'main') await readInto(times, asking, `SELECT place, ${column} FROM ${changedTable(place)}`);
  await requireSameData(asking);
  cache.columns.put(key, times);
  return times;
}

async function readInto(times: Float64Array, asking: Asking, sql: string): Promise<void> {
  for await (const chunk of chunksOf(asking, sql)) {
    const [places = [], values = []] = vectorsOf(chunk).map(numbersOf);
    const { rowCount } = chunk;
    for (let row = 0; row < rowCount; row += 1) times[places[row] ?? 0] = values[row] ?? 0;
  }
}
