import { DuckDBInstance } from '@duckdb/node-api';
import { expect, test } from 'vitest';
import { watched } from '../../src/engines/duckdb/watch.ts';

const ENDLESS = 'SELECT sum(hash(a.i + b.i)) FROM numbers AS a, numbers AS b';

test('a long statement tells how far it is within its part of the way, and is stopped by who watches', async () => {
  const database = await DuckDBInstance.create(':memory:');
  const connection = await database.connect();
  await connection.run('CREATE TABLE numbers AS SELECT i FROM range(3000000) AS r(i)');
  const enough = new Error('seen enough');
  const shares: number[] = [];
  const watch = async (share: number) => {
    shares.push(share);
    if (share > 0.5) throw enough;
  };
  const work = watched(connection, watch, async (step) => {
    await step(0.5, 1);
    await connection.run(ENDLESS);
  });
  await expect(work).rejects.toBe(enough);
  expect(shares.at(0)).toBe(0.5);
  expect(shares.at(-1)).toBeLessThan(1);
  connection.closeSync();
  database.closeSync();
});
