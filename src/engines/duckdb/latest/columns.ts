/** Latest times as columns in memory: what is asked of everyone's is then one pass over numbers that lie side by side. */
import type { Asking } from '../ask.ts';
import { both, complement, either, everybody, nobody, withNumbersAbove } from '../bits/bitset.ts';
import type { Bitset } from '../bits/bitset.ts';
import { sameData } from '../bits/of-bits.ts';
import { chunksOf, numbersOf, vectorsOf } from '../chunks.ts';
import { CHANGES_NOW } from '../data-state.ts';
import type { Database } from '../database.ts';
import { quoted } from '../tables.ts';
import type { LatestTest } from './lookup.ts';
import { changedTable, latestColumn, latestTable } from './tables.ts';

/** The customers of whose latest times of the event at a place a test holds. Throws DataMoved. */
export async function findLatest(
  database: Database,
  asking: Asking,
  place: number,
  test: LatestTest,
): Promise<Bitset> {
  const columns = new Map<number, Float64Array>();
  for (const nth of timesIn(test))
    if (!columns.has(nth)) columns.set(nth, await columnOf(database, asking, place, nth));
  return passing(test, asking.size, columns);
}

function timesIn(test: LatestTest): readonly number[] {
  switch (test.kind) {
    case 'later':
      return [test.nth];
    case 'constant':
      return [];
    case 'not':
      return timesIn(test.item);
    case 'all':
    case 'any':
      return test.items.flatMap(timesIn);
  }
}

function passing(test: LatestTest, size: number, columns: ReadonlyMap<number, Float64Array>): Bitset {
  const inside = (item: LatestTest) => passing(item, size, columns);
  switch (test.kind) {
    case 'later':
      return withNumbersAbove(columns.get(test.nth) ?? new Float64Array(size), test.than);
    case 'constant':
      return test.value ? everybody(size) : nobody(size);
    case 'not':
      return complement(inside(test.item));
    case 'all':
      return test.items.map(inside).reduce(both, everybody(size));
    case 'any':
      return test.items.map(inside).reduce(either, nobody(size));
  }
}

/** Everyone's nth latest time, by place: kept until events or customers are loaded. */
async function columnOf(
  { leaves: cache }: Database,
  asking: Asking,
  place: number,
  nth: number,
): Promise<Float64Array> {
  const { state, schema, size } = asking;
  const loads = [state.datasets.customers, state.datasets.events].map((loaded) => cache.numberOf(loaded));
  const key = JSON.stringify([schema, loads, place, nth]);
  const kept = cache.times.get(key);
  if (kept !== undefined) return kept;
  const times = new Float64Array(size).fill(Number.NEGATIVE_INFINITY);
  const column = quoted(latestColumn(nth));
  await readInto(times, asking, `SELECT rowid::INTEGER, ${column} FROM ${schema}.${latestTable(place)}`);
  // Of those whom an append has changed, as it has changed them.
  if (schema === 'main') await readInto(times, asking, `SELECT place, ${column} FROM ${changedTable(place)}`);
  await sameData(asking, { text: `SELECT ${CHANGES_NOW}`, values: [], types: [] });
  cache.times.put(key, times);
  return times;
}

async function readInto(times: Float64Array, asking: Asking, sql: string): Promise<void> {
  for await (const chunk of chunksOf(asking, sql)) {
    const [places = [], values = []] = vectorsOf(chunk).map(numbersOf);
    const { rowCount } = chunk;
    for (let row = 0; row < rowCount; row += 1) times[places[row] ?? 0] = values[row] ?? 0;
  }
}
