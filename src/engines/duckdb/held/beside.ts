/** Reads into memory what is asked again and again, beside the questions: on a connection of its own, one after another. */
import type { DuckDBConnection } from '@duckdb/node-api';
import type { Reading } from '../asking.ts';
import { changesSeen, type DataState } from '../data-state.ts';

export interface Beside {
  /**
   * Reads in one transaction, unless it is under way by this key. Gives its end, which never fails: what could not be read
   * is looked up. What is `quick` doesn't wait in line. `read` begins when `state` is what its transaction sees.
   */
  start(key: string, quick: boolean, read: (reading: Reading) => Promise<void>): Promise<void>;
  /** Stops what is under way. */
  close(): Promise<void>;
}

interface Data {
  readonly connect: () => Promise<DuckDBConnection>;
  readonly disconnect: (connection: DuckDBConnection) => void;
  readonly state: () => DataState;
  /** Once the changes that are under way have ended. */
  readonly settled: () => Promise<void>;
}

/** A reading is not started again more often than this because of loads. */
const TRIES = 20;

export function openBeside({ connect, disconnect, state, settled }: Data): Beside {
  const coming = new Map<string, Promise<void>>();
  const stop = new AbortController();
  let line: Promise<void> = Promise.resolve();

  async function readOnce(read: (reading: Reading) => Promise<void>): Promise<void> {
    if (stop.signal.aborted) return;
    const connection = await connect();
    const interrupt = () => connection.interrupt();
    stop.signal.addEventListener('abort', interrupt);
    try {
      for (let tries = 0; tries < TRIES && !stop.signal.aborted; tries += 1) {
        await connection.run('BEGIN TRANSACTION READ ONLY');
        const changes = await changesSeen(connection);
        const seen = state();
        // Nothing is waited for in between.
        if (changes === seen.changes) return await read(readingOf(connection, seen));
        await connection.run('COMMIT');
        await settled();
      }
    } finally {
      stop.signal.removeEventListener('abort', interrupt);
      disconnect(connection);
    }
  }

  function readingOf(connection: DuckDBConnection, seen: DataState): Reading {
    return {
      state: seen,
      connection,
      schema: 'main',
      size: seen.datasets.customers.rows,
      signal: stop.signal,
      run: async ({ text, values, types }) => (await connection.runAndReadAll(text, values, types)).getRows(),
    };
  }

  function start(key: string, quick: boolean, read: (reading: Reading) => Promise<void>): Promise<void> {
    const known = coming.get(key);
    if (known !== undefined) return known;
    const turn = quick ? Promise.resolve() : line;
    const mine = turn
      .then(() => readOnce(read))
      .catch(() => {})
      .finally(() => coming.delete(key));
    coming.set(key, mine);
    if (!quick) line = mine;
    return mine;
  }

  async function close(): Promise<void> {
    stop.abort();
    await Promise.all(coming.values());
  }

  return { start, close };
}
