import { PostgresDialect, type PostgresPoolClient } from 'kysely';
import { Pool, type PoolClient } from 'pg';
import { TactError } from '../../service/errors.ts';
import type { Dialect } from '../kysely/tables.ts';
import { codeOf, translated } from './errors.ts';

/** Any numbers, as long as every Tact that uses the database takes the same. */
const WRITERS = 5_417_283;
const OWNER = 5_417_284;
/** Another Tact has the lock, and still has it after a moment in which one that was killed would be gone. */
const STILL_LOCKED = '55P03';
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

/** `own`: as `write`, and no other connection that owns these tables can be. */
export type Mode = 'read' | 'write' | 'own';

/** A commit is on the disk before it is acknowledged, whatever the server's default. */
const DURABLE = 'set synchronous_commit = on';
/** The lock ends with its connection. Of a machine that is gone the server learns by asking it every now and then. */
const OWNED = `set idle_session_timeout = 0; set tcp_keepalives_idle = 30; set tcp_keepalives_interval = 10; set tcp_keepalives_count = 3; set lock_timeout = '2s'; select pg_advisory_lock(${OWNER}, hashtext(current_schema())); reset lock_timeout`;

/** What each connection is told first. */
const SETTINGS: { readonly [M in Mode]: string } = {
  read: 'set session characteristics as transaction isolation level read committed, read only',
  write: DURABLE,
  own: `${DURABLE}; ${OWNED}`,
};

/** Connections to one server: one that writes, or some that can only read. */
export function createDialect(url: string, mode: Mode): PostgresDialect {
  const pool = new Pool({
    connectionString: url,
    max: mode === 'read' ? 8 : 1,
    ...(mode === 'own' ? { idleTimeoutMillis: 0 } : {}),
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
      connect: () => translated(async () => told(await pool.connect(), SETTINGS[mode])),
      end: () => pool.end(),
    },
  });
}

/** The same object for the same connection: Kysely tells new ones from old by it. */
const spoken = new WeakMap<PoolClient, PostgresPoolClient>();

/** Tells a new connection what it is told first. One that can't be told is closed, so that its place is free again. */
async function told(client: PoolClient, settings: string): Promise<PostgresPoolClient> {
  const known = spoken.get(client);
  if (known !== undefined) return known;
  try {
    await client.query(settings);
  } catch (error) {
    client.release(true);
    throw codeOf(error) === STILL_LOCKED ? inUse() : error;
  }
  return speaking(client);
}

function inUse(): TactError {
  return new TactError(
    'unavailable',
    'Another Tact is using this PostgreSQL database. Stop it, or give each a database of its own.',
  );
}

function speaking(client: PoolClient): PostgresPoolClient {
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
