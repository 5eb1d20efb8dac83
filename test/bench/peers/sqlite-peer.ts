import { DuckDBInstance } from '@duckdb/node-api';
import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { DatabaseSync } from 'node:sqlite';
import type { Peer } from './peer.ts';
import { rowsOf } from './plain-world.ts';
import { abandonedByNotExists, statements } from './statements.ts';

const TABLES = {
  people: `SELECT person, email, first_name, country, tier, marital_status, orders, lifetime_value, income,
    CAST(newsletter AS INTEGER) AS newsletter, CAST(gpc AS INTEGER) AS gpc, CAST(birth_date AS VARCHAR) AS birth_date,
    CAST(signup_date AS VARCHAR) AS signup_date, CAST(epoch_ms(last_seen_at) AS DOUBLE) AS last_seen_at,
    ',' || array_to_string(interests, ',') || ',' AS interests, CAST(may_email AS INTEGER) AS may_email FROM people`,
  log: `SELECT person, event, CAST(epoch_ms(occurred_at) AS DOUBLE) AS occurred_at, amount, category FROM log`,
};

/** SQL in SQLite, with the events indexed by person and by type. */
export async function sqlitePeer(plain: string, people: number): Promise<Peer> {
  const path = plain.replace(/duckdb$/, 'sqlite');
  if (!existsSync(path)) await fill(plain, path);
  const database = new DatabaseSync(path, { readOnly: true });
  database.exec('PRAGMA cache_size = -1000000; PRAGMA mmap_size = 8000000000; PRAGMA temp_store = MEMORY');
  const sql = statements({
    instant: String,
    contains: (text, part) => `instr(lower(${text}), '${part}') > 0`,
    hasAny: (list, words) => `(${words.map((word) => `instr(${list}, ',${word},') > 0`).join(' OR ')})`,
    abandoned: abandonedByNotExists(String, (cart) => `${cart} + 172800000`),
  });
  return {
    title: 'SQLite',
    people,
    count: ({ id }) => Number(Object.values(database.prepare(sql[id] ?? '').get() ?? {})[0]),
    close: () => database.close(),
  };
}

async function fill(plain: string, path: string): Promise<void> {
  const making = `${path}.making`;
  await rm(making, { force: true });
  const instance = await DuckDBInstance.create(plain, { access_mode: 'READ_ONLY' });
  const connection = await instance.connect();
  const database = new DatabaseSync(making);
  database.exec('PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF');
  for (const [table, select] of Object.entries(TABLES)) {
    const names = (await connection.run(`${select} LIMIT 0`)).columnNames();
    database.exec(`CREATE TABLE ${table} (${names.join(', ')})`);
    const insert = database.prepare(`INSERT INTO ${table} VALUES (${names.map(() => '?').join(', ')})`);
    database.exec('BEGIN');
    for await (const rows of rowsOf(connection, select)) {
      for (const row of rows) insert.run(...row.map(asCell));
    }
    database.exec('COMMIT');
  }
  database.exec(`CREATE INDEX by_type ON log (event, occurred_at, person);
    CREATE INDEX by_person ON log (person, event, occurred_at, category); ANALYZE`);
  database.close();
  connection.closeSync();
  instance.closeSync();
  await rename(making, path);
}

function asCell(value: unknown): string | number | null {
  return typeof value === 'string' || typeof value === 'number' ? value : null;
}
