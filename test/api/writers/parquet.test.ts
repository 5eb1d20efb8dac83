import { DuckDBInstance } from '@duckdb/node-api';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parquetOfIds } from '../../../src/api/writers/parquet.ts';

describe('an audience as Parquet is read by another program', () => {
  test.each([
    ['of nobody', []],
    ['of one person', [['=1+1']]],
    ['in batches, with letters of any kind', [['a', 'ä'], [], ['人', '🙂']]],
    ['of more people than a row group holds', batches(2, 60_000)],
  ])('%s', async (_what, ids) => {
    expect(await readBack(ids)).toEqual(ids.flat());
  });
});

function batches(count: number, people: number): string[][] {
  return Array.from({ length: count }, (_, batch) =>
    Array.from({ length: people }, (_person, index) => `c${batch * people + index}`),
  );
}

async function readBack(ids: readonly (readonly string[])[]): Promise<readonly unknown[]> {
  const folder = await mkdtemp(join(tmpdir(), 'tact-parquet-'));
  const instance = await DuckDBInstance.create();
  try {
    const path = join(folder, 'audience.parquet');
    const pieces: Uint8Array[] = [];
    for await (const piece of parquetOfIds(each(ids))) pieces.push(piece);
    await writeFile(path, Buffer.concat(pieces));
    const connection = await instance.connect();
    const read = await connection.runAndReadAll(`select customer_id from '${path}'`);
    connection.closeSync();
    return read.getRows().map(([id]) => id);
  } finally {
    instance.closeSync();
    await rm(folder, { recursive: true });
  }
}

async function* each<T>(items: readonly T[]): AsyncGenerator<T> {
  yield* items;
}
