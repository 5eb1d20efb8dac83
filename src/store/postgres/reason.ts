import { Client } from 'pg';
import { codeOf } from './errors.ts';

const CONNECT_TIME = 5_000;

/** What to say about each error, for someone who wrote the address. */
const WORDS: { readonly [code: string]: string } = {
  '28P01': 'refuses this user name and password',
  '28000': 'refuses this user name',
  '3D000': 'has no database of this name',
  '53300': 'has too many connections',
  ENOTFOUND: 'can’t be found under this name',
  ECONNREFUSED: 'doesn’t answer',
};

/** Why the server at this address can't be used, in words without the address; null when it can. */
export async function reasonAgainst(url: string): Promise<string | null> {
  try {
    const client = new Client({ connectionString: url, connectionTimeoutMillis: CONNECT_TIME });
    client.on('error', () => undefined);
    try {
      await client.connect();
      const { rows } = await client.query<{ may: boolean }>(
        "select has_schema_privilege(current_schema(), 'create') as may",
      );
      return rows[0]?.may === true ? null : 'doesn’t let this user make tables';
    } finally {
      await client.end().catch(() => undefined);
    }
  } catch (error) {
    const code = codeOf(error);
    return WORDS[code] ?? `doesn’t answer (${code === '' ? 'no connection' : code})`;
  }
}
