/** The sends of the last time as columns in memory: counting those of everyone is then one pass over numbers. */
import type { DuckDBValue } from '@duckdb/node-api';
import type { Asking } from '../asking.ts';
import { capacityFor, fromBytes } from '../bits/bitset.ts';
import type { Bitset } from '../bits/bitset.ts';
import { sameData } from '../bits/of-bits.ts';
import { chunksOf, numbersOf, vectorsOf } from '../chunks.ts';
import { CHANGES_NOW } from '../data-state.ts';
import type { Database } from '../database.ts';
import { PERSON } from '../numbers.ts';
import { quoted } from '../tables.ts';
import { placesOf } from '../kept-places.ts';
import { KIND_COLUMNS, type SendsTest } from './lookup.ts';
import type { SendColumns } from './send-columns.ts';

/** More rows than this are not held, and more kinds can't be. */
const MOST_ROWS = 16_000_000;
const MOST_KINDS = 65_536;
const DAY = 86_400_000;

/**
 * The customers whom a test of their sends holds for; null where the log must be read. It must be when something is asked
 * for the first time since sends were recorded: where that goes on all the time, reading them all would never pay.
 */
export async function findBySends(
  database: Database,
  asking: Asking,
  test: SendsTest,
): Promise<Bitset | null> {
  const { leaves: cache } = database;
  const { state, schema, size } = asking;
  if (schema !== 'main') return null;
  const loads = [state.datasets.customers, state.datasets.sends].map((loaded) => cache.numberOf(loaded));
  const key = JSON.stringify(['sends', loads]);
  if (cache.asked.get(key) === undefined) {
    cache.asked.put(key, true);
    return null;
  }
  const kept = cache.sends.get(key);
  const covered = kept !== undefined && kept.after <= test.after;
  const recent = covered ? kept : await read(database, asking, test.after);
  if (recent === null) return null;
  cache.sends.put(key, recent);
  return counted(recent, recent.known.map(test.counts), test, size);
}

function counted(
  { places, times, kinds }: SendColumns,
  wanted: readonly boolean[],
  { after, upto, least }: SendsTest,
  size: number,
): Bitset {
  const bytes = new Uint8Array(capacityFor(size) / 8);
  const counts = least < 256 ? new Uint8Array(size) : new Uint32Array(size);
  for (let row = 0; row < times.length; row += 1) {
    const time = times[row] ?? 0;
    if (time <= after || time > upto || wanted[kinds[row] ?? 0] !== true) continue;
    const place = places[row] ?? 0;
    const count = (counts[place] ?? 0) + 1;
    if (count > least) continue;
    counts[place] = count;
    if (count === least) bytes[place >>> 3] = (bytes[place >>> 3] ?? 0) | (0x80 >>> (place & 7));
  }
  return fromBytes(bytes, size);
}

/** The sends after an instant, and those of the day before, for questions of a little earlier. Throws DataMoved. */
async function read(database: Database, asking: Asking, since: number): Promise<SendColumns | null> {
  const after = Math.floor(since / DAY) * DAY;
  const from = `sends WHERE sent_at > make_timestamp(${after} * 1000)`;
  const names = KIND_COLUMNS.map(quoted).join(', ');
  const coded = `SELECT ${names}, row_number() OVER (ORDER BY ${names}) - 1 AS kind FROM (SELECT DISTINCT ${names} FROM ${from})`;
  const listed = `SELECT ${names} FROM (${coded}) ORDER BY kind LIMIT ${MOST_KINDS}`;
  const { connection } = asking;
  const [[rows] = []] = (await connection.runAndReadAll(`SELECT count(*) FROM ${from}`)).getRows();
  const kindRows = (await connection.runAndReadAll(listed)).getRows();
  if (Number(rows) > MOST_ROWS || kindRows.length === MOST_KINDS) return null;
  const placeOf = await placesOf(database, asking);
  const found = {
    after,
    places: new Int32Array(Number(rows)),
    times: new Float64Array(Number(rows)),
    kinds: new Uint16Array(Number(rows)),
  };
  const alike = KIND_COLUMNS.map((name) => `s.${quoted(name)} IS NOT DISTINCT FROM k.${quoted(name)}`);
  const sql = `SELECT ${quoted(PERSON)}, epoch_ms(sent_at)::DOUBLE, kind::INTEGER
    FROM (SELECT * FROM ${from}) AS s JOIN (${coded}) AS k ON ${alike.join(' AND ')}`;
  let at = 0;
  for await (const chunk of chunksOf(asking, sql)) {
    const [people = [], times = [], kinds = []] = vectorsOf(chunk).map(numbersOf);
    const { rowCount } = chunk;
    for (let row = 0; row < rowCount; row += 1) {
      const place = placeOf[people[row] ?? 0] ?? -1;
      if (place < 0) continue;
      found.places[at] = place;
      found.times[at] = times[row] ?? 0;
      found.kinds[at] = kinds[row] ?? 0;
      at += 1;
    }
  }
  await sameData(asking, { text: `SELECT ${CHANGES_NOW}`, values: [], types: [] });
  const { places, times, kinds } = found;
  const text = (cell: DuckDBValue = null) => (cell === null ? null : String(cell));
  const known = kindRows.map(([rule_id, channel, purpose, status]) => ({
    rule_id: text(rule_id),
    channel: text(channel),
    purpose: text(purpose),
    status: text(status),
  }));
  return {
    after,
    places: places.subarray(0, at),
    times: times.subarray(0, at),
    kinds: kinds.subarray(0, at),
    known,
  };
}
