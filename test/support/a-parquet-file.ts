import { DuckDBInstance } from '@duckdb/node-api';
import { readFile, rm, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A Parquet file, written by another program than the one that reads it, with the rows of a query. */
export async function aParquetFile(query: string, name = 'file.parquet'): Promise<File> {
  const folder = await mkdtemp(join(tmpdir(), 'tact-parquet-'));
  const instance = await DuckDBInstance.create();
  try {
    const connection = await instance.connect();
    const path = join(folder, name);
    await connection.run(`copy (${query}) to '${path}' (format parquet, compression zstd)`);
    connection.closeSync();
    return new File([await readFile(path)], name);
  } finally {
    instance.closeSync();
    await rm(folder, { recursive: true });
  }
}
