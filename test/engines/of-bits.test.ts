import { DuckDBInstance } from '@duckdb/node-api';
import { expect, test } from 'vitest';
import { inBits } from '../../src/engines/duckdb/bits/of-bits.ts';
import { startDraft } from '../../src/engines/duckdb/statement.ts';
import { withPlaces } from '../support/with-places.ts';

/** More than one row of bits tells apart. */
const PEOPLE = 2_200_003;

test('whoever is in a set is found in the database, few and many', async () => {
  const instance = await DuckDBInstance.create();
  const connection = await instance.connect();
  await connection.run(`CREATE TABLE customers AS SELECT range AS place FROM range(${PEOPLE})`);
  for (const every of [1, 2, 7, 1_000, 40_000, PEOPLE]) {
    const draft = startDraft();
    const who = inBits(
      withPlaces(PEOPLE, (place) => place % every === every - 1),
      draft,
    );
    const { text, values, types } = draft.statement(
      `SELECT count(*), count(*) FILTER (WHERE place % ${every} <> ${every - 1}) FROM customers WHERE ${who}`,
    );
    const rows = (await connection.runAndReadAll(text, values, types)).getRows();
    expect(rows).toEqual([[BigInt(Math.floor(PEOPLE / every)), 0n]]);
  }
  connection.closeSync();
  instance.closeSync();
});
