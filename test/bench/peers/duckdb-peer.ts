import { DuckDBInstance } from '@duckdb/node-api';
import type { Peer } from './peer.ts';
import { abandonedByNotExists, statements } from './statements.ts';

const instant = (milliseconds: number) =>
  `TIMESTAMP '${new Date(milliseconds).toISOString().replace('T', ' ').replace('Z', '')}'`;

/** SQL written by hand over the plain event log, on the engine that Tact itself uses. */
export async function duckdbPeer(plain: string, people: number): Promise<Peer> {
  const instance = await DuckDBInstance.create(plain, { access_mode: 'READ_ONLY' });
  const connection = await instance.connect();
  const sql = statements({
    instant,
    contains: (text, part) => `contains(lower(${text}), '${part}')`,
    hasAny: (list, words) => `list_has_any(${list}, ['${words.join("', '")}'])`,
    abandoned: abandonedByNotExists(instant, (cart) => `${cart} + INTERVAL 48 HOUR`),
  });
  return {
    title: 'DuckDB SQL',
    people,
    count: async ({ id }) => {
      const rows = await (await connection.run(sql[id] ?? '')).getRows();
      return Number(rows[0]?.[0]);
    },
    close: () => {
      connection.closeSync();
      instance.closeSync();
    },
  };
}
