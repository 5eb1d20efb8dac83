import { CompiledQuery, PostgresDialect, type PostgresPoolClient } from 'kysely';
import { Pool, type PoolClient } from 'pg';
import type { Dialect } from '../kysely/tables.ts';
import { translated } from './errors.ts';

/** Any number, as long as every Tact that uses the database takes the same. */
const WRITERS = 5_417_283;
const CONNECT_TIME = 5_000;

/** What PostgreSQL says differently from others. */
export const POSTGRES: Dialect = {
  begin: 'begin',
  takeTurn: `select pg_advisory_xact_lock(${WRITERS})`,
  appendOnly: (table) => [
    `create function ${table}_only_grows() returns trigger language plpgsql as $$ begin raise exception '${table} only grows'; end $$`,
    `create trigger ${table}_refuses_change before update or delete or truncate on ${table} for each statement execute function ${table}_only_grows()`,
  ],
};

/** What each connection is told first. A commit is on the disk before it is acknowledged, whatever the server's default. */
const SETTINGS = {
  read: 'set session characteristics as transaction isolation level read committed, read only',
  write: 'set synchronous_commit = on',
};

/** Connections to one server: one that writes, or some that can only read. */
export function createDialect(url: string, mode: 'read' | 'write'): PostgresDialect {
  const pool = new Pool({
    connectionString: url,
    max: mode === 'write' ? 1 : 8,
    connectionTimeoutMillis: CONNECT_TIME,
    keepAlive: true,
    application_name: 'tact',
  });
  // A connection that breaks fails the question that needs it, not the process.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  return new PostgresDialect({
    pool: {
      options: pool.options,
      connect: () => translated(async () => speaking(await pool.connect())),
      end: () => pool.end(),
    },
    onCreateConnection: async (connection) => {
      await connection.executeQuery(CompiledQuery.raw(SETTINGS[mode]));
    },
  });
}

const spoken = new WeakMap<PoolClient, PostgresPoolClient>();

/** The same object for the same connection: Kysely tells new ones from old by it. */
function speaking(client: PoolClient): PostgresPoolClient {
  const known = spoken.get(client);
  if (known !== undefined) return known;
  const speaker = {
    query: (text: string, values: readonly unknown[]) =>
      translated(() => client.query(text, values.map(withoutNul))),
    release: (destroy?: boolean) => client.release(destroy),
  };
  spoken.set(client, speaker as unknown as PostgresPoolClient);
  return speaker as unknown as PostgresPoolClient;
}

/** PostgreSQL keeps no NUL in a text; nothing that Tact keeps has one outside JSON, so what asks for it finds nothing. */
function withoutNul(value: unknown): unknown {
  return typeof value === 'string' ? value.replaceAll('\u0000', '\uFFFD') : value;
}
