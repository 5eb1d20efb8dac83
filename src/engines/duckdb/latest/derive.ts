/** Works the latest times out of the log, one event after the other. */
import type { DuckDBConnection } from '@duckdb/node-api';
import { DOUBLE, DuckDBDataChunk } from '@duckdb/node-api';
import { chunksOf, numbersOf, setNumbers, vectorsOf } from '../chunks.ts';
import { NUMBERS } from '../number-people.ts';
import { readPlaces } from '../places.ts';
import { LATEST_COLUMNS, LATEST_KEPT, changedTable, latestTable } from './tables.ts';

const CHUNK = 2_048;
const NEVER = Number.NEGATIVE_INFINITY;

/**
 * Makes the tables of these events (place → event) anew for `customers` customers; part of the transaction that changed
 * what they stand on. Gives how many people had each of the events, whether they are customers or not. In memory it
 * needs forty bytes for each customer. Grouping in SQL takes ten times as long.
 */
export async function deriveLatest(
  connection: DuckDBConnection,
  events: ReadonlyMap<number, string>,
  customers: number,
  told: (share: number) => Promise<void> = () => Promise.resolve(),
): Promise<ReadonlyMap<string, number>> {
  const people = new Map<string, number>();
  if (events.size === 0) return people;
  const places = await readPlaces(connection, 'main');
  const times = new Float64Array(customers * LATEST_KEPT);
  const seen = new Uint8Array((await highestNumber(connection)) + 1);
  for (const [place, event] of events) {
    await told(people.size / events.size);
    times.fill(NEVER);
    seen.fill(0);
    people.set(event, await gather(connection, event, places, times, seen));
    await write(connection, latestTable(place), times);
    await connection.run(
      `CREATE OR REPLACE TABLE ${changedTable(place)} AS SELECT 0::INTEGER AS place, * FROM ${latestTable(place)} LIMIT 0`,
    );
  }
  return people;
}

async function highestNumber(connection: DuckDBConnection): Promise<number> {
  const found = await connection.runAndReadAll(`SELECT max("$person") FROM ${NUMBERS}`);
  return Number(found.getRows()[0]?.[0] ?? 0);
}

/**
 * The latest times of everyone, the latest first; rows come in the order of time, but need not. Gives how many people
 * have any; `seen` marks them by their numbers.
 */
async function gather(
  connection: DuckDBConnection,
  event: string,
  places: Int32Array,
  times: Float64Array,
  seen: Uint8Array,
): Promise<number> {
  const log = 'SELECT "$person", epoch_ms(occurred_at)::DOUBLE FROM events WHERE event = $1';
  let people = 0;
  for await (const chunk of chunksOf({ connection }, log, [event])) {
    const [persons = [], instants = []] = vectorsOf(chunk).map(numbersOf);
    const { rowCount } = chunk;
    for (let row = 0; row < rowCount; row += 1) {
      const person = persons[row] ?? 0;
      if (seen[person] === 0) {
        seen[person] = 1;
        people += 1;
      }
      const place = places[person] ?? -1;
      if (place >= 0) insert(times, place * LATEST_KEPT, instants[row] ?? NEVER);
    }
  }
  return people;
}

/** Puts a time where it belongs among those of one customer, which start at `from`; the earliest falls out. */
function insert(times: Float64Array, from: number, time: number): void {
  let at = from + LATEST_KEPT - 1;
  if (time <= (times[at] ?? NEVER)) return;
  for (; at > from && (times[at - 1] ?? NEVER) < time; at -= 1) times[at] = times[at - 1] ?? NEVER;
  times[at] = time;
}

async function write(connection: DuckDBConnection, table: string, times: Float64Array): Promise<void> {
  const columns = LATEST_COLUMNS.map((name) => `${name} DOUBLE`).join(', ');
  await connection.run(`CREATE OR REPLACE TABLE ${table} (${columns})`);
  const appender = await connection.createAppender(table);
  const types = LATEST_COLUMNS.map(() => DOUBLE);
  const customers = times.length / LATEST_KEPT;
  const column = new Float64Array(CHUNK);
  for (let start = 0; start < customers; start += CHUNK) {
    const rows = Math.min(CHUNK, customers - start);
    const chunk = DuckDBDataChunk.create(types, rows);
    for (let nth = 0; nth < LATEST_KEPT; nth += 1) {
      for (let row = 0; row < rows; row += 1) column[row] = times[(start + row) * LATEST_KEPT + nth] ?? NEVER;
      setNumbers(chunk.getColumnVector(nth), column.subarray(0, rows));
    }
    appender.appendDataChunk(chunk);
    // Questions get their turn.
    if (start % (CHUNK * 64) === 0) await new Promise((resume) => setImmediate(resume));
  }
  appender.closeSync();
}
