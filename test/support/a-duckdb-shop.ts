import { onTestFinished } from 'vitest';
import type { Dataset } from '../../src/domain/data/rows.ts';
import type { Field } from '../../src/domain/data/schema.ts';
import { openDataFile, type Database } from '../../src/engines/duckdb/database.ts';
import { startLoad } from '../../src/engines/duckdb/load.ts';
import type { DatasetRows } from '../../src/service/ports.ts';
import { aClock } from './a-clock.ts';
import { aFolder } from './a-folder.ts';

/** A database file from within, for what the engine's own answers don't show. */
export interface DuckDbShop {
  readonly database: Database;
  load<D extends Dataset>(
    dataset: D,
    mode: 'replace' | 'append',
    rows: readonly DatasetRows[D][],
    fields?: readonly Field[],
  ): Promise<void>;
}

/** An empty one; it is closed and removed when the test ends. */
export async function aDuckDbShop(): Promise<DuckDbShop> {
  const folder = aFolder();
  const database = await openDataFile({
    path: `${folder}/customers.duckdb`,
    temp_folder: `${folder}/temp`,
    memory_limit_mb: 512,
    clock: aClock(),
  });
  onTestFinished(() => database.close());
  return {
    database,
    load: async (dataset, mode, rows, fields = []) => {
      const started = await startLoad(database, dataset, mode, fields);
      await started.write(rows);
      await started.commit();
    },
  };
}
