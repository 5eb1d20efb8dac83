import { DuckDBInstance } from '@duckdb/node-api';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Peer } from './peer.ts';
import { abandonedByArrays, statements } from './statements.ts';

/** ClickHouse in-process. Its platform packages are not complete in the registry, so it is no dependency. */
const PACKAGE = 'chdb@3.4.0';
const CACHE = fileURLToPath(new URL('../../../node_modules/.cache/chdb', import.meta.url));

/** What is used of chdb. */
interface Session {
  query(sql: string, format?: string): string;
  cleanup(): void;
}

const instant = (milliseconds: number) => `fromUnixTimestamp64Milli(${milliseconds}, 'UTC')`;

/** ClickHouse over the same tables, or the reason why it can't be had here. */
export async function clickhousePeer(plain: string, people: number): Promise<Peer | string> {
  const found = sessionOf();
  if (typeof found === 'string') return found;
  await load(plain, found);
  const sql = statements({
    instant,
    contains: (text, part) => `position(lowerUTF8(assumeNotNull(${text})), '${part}') > 0`,
    hasAny: (list, words) => `hasAny(${list}, ['${words.join("', '")}'])`,
    abandoned: abandonedByArrays(instant, (cart) => `${cart} + INTERVAL 48 HOUR`),
  });
  return {
    title: 'ClickHouse',
    people,
    count: ({ id }) => Number(found.query(sql[id] ?? '', 'TSV').trim()),
    close: () => found.cleanup(),
  };
}

function sessionOf(): Session | string {
  const required = join(CACHE, 'node_modules', 'chdb');
  if (!existsSync(required)) {
    mkdirSync(CACHE, { recursive: true });
    console.log(`Installing ${PACKAGE} into node_modules/.cache (once) …`);
    const made = spawnSync(
      'npm',
      ['install', '--no-save', '--no-package-lock', '--no-audit', '--no-fund', '--prefix', CACHE, PACKAGE],
      { stdio: 'pipe', encoding: 'utf8' },
    );
    if (made.status !== 0)
      return `${PACKAGE} can’t be installed: ${made.stderr?.trim().split('\n').at(-1) ?? ''}`;
  }
  try {
    const module: unknown = createRequire(join(CACHE, 'package.json'))('chdb');
    const { Session: Made } = module as { readonly Session: new () => Session };
    return new Made();
  } catch (error) {
    return `${PACKAGE} doesn’t start here: ${error instanceof Error ? error.message.split('\n')[0] : ''}`;
  }
}

async function load(plain: string, session: Session): Promise<void> {
  const instance = await DuckDBInstance.create(plain, { access_mode: 'READ_ONLY' });
  const connection = await instance.connect();
  session.query('CREATE DATABASE peers');
  session.query('USE peers');
  for (const [table, order] of [
    ['people', 'person'],
    ['log', '(event, occurred_at)'],
  ] as const) {
    const path = join(dirname(plain), `${table}.parquet`);
    if (!existsSync(path)) await connection.run(`COPY ${table} TO '${path}' (FORMAT parquet)`);
    session.query(
      `CREATE TABLE ${table} ENGINE = MergeTree ORDER BY ${order}
         AS SELECT * REPLACE (assumeNotNull(person) AS person${table === 'log' ? ', assumeNotNull(event) AS event, assumeNotNull(occurred_at) AS occurred_at' : ''})
         FROM file('${path}', Parquet)`,
    );
  }
  connection.closeSync();
  instance.closeSync();
}
