import type { DuckDBConnection, DuckDBInstance, DuckDBValue } from '@duckdb/node-api';
import type { Cancellation } from '../../service/ports.ts';
import { cancelled, engineError } from './errors.ts';
import type { Statement } from './statement.ts';

/** How long until an interrupt is repeated: one that arrives before the query has begun is lost. */
const INTERRUPT_AGAIN_MS = 20;

/** A few connections, one per question under way; more questions wait in line. */
export interface Connections {
  /** Gives `work` a connection; a cancelled signal interrupts it. Rejects with TactError only. */
  readonly use: <T>(
    signal: Cancellation | undefined,
    work: (connection: DuckDBConnection) => Promise<T>,
  ) => Promise<T>;
  /** The rows of a statement as they come, holding a connection until the last is taken or the taker stops. */
  readonly stream: (
    signal: Cancellation | undefined,
    statement: () => Statement,
  ) => AsyncIterable<readonly DuckDBValue[][]>;
  /** Interrupts all that runs and closes every connection. */
  readonly close: () => Promise<void>;
}

/** A pool of `size` connections to one database. */
export async function openConnections(instance: DuckDBInstance, size: number): Promise<Connections> {
  const all = await Promise.all(Array.from({ length: size }, () => instance.connect()));
  const free = [...all];
  const waiting: { readonly turn: (connection: DuckDBConnection) => void; readonly leave: () => void }[] = [];
  const running = new Set<Promise<unknown>>();
  let closed = false;

  function release(connection: DuckDBConnection): void {
    const next = waiting.shift();
    if (next) next.turn(connection);
    else free.push(connection);
  }

  function acquire(signal: Cancellation | undefined): Promise<DuckDBConnection> {
    if (closed || signal?.aborted) return Promise.reject(cancelled());
    const ready = free.pop();
    if (ready) return Promise.resolve(ready);
    return new Promise((resolve, reject) => {
      const turn = (connection: DuckDBConnection) => {
        signal?.removeEventListener('abort', leave);
        resolve(connection);
      };
      const leave = () => {
        waiting.splice(waiting.indexOf(place), 1);
        reject(cancelled());
      };
      const place = { turn, leave };
      waiting.push(place);
      signal?.addEventListener('abort', leave);
    });
  }

  async function use<T>(
    signal: Cancellation | undefined,
    work: (connection: DuckDBConnection) => Promise<T>,
  ): Promise<T> {
    const connection = await acquire(signal);
    const done = interruptible(connection, signal, work);
    running.add(done);
    try {
      return await done;
    } finally {
      running.delete(done);
      release(connection);
    }
  }

  async function* stream(signal: Cancellation | undefined, statement: () => Statement) {
    const connection = await acquire(signal);
    try {
      const { text, values, types } = statement();
      const result = await interruptible(connection, signal, () => connection.stream(text, values, types));
      for (;;) {
        const chunk = await interruptible(connection, signal, () => result.fetchChunk());
        if (chunk === null || chunk.rowCount === 0) return;
        yield chunk.getRows();
      }
    } finally {
      release(connection);
    }
  }

  async function close(): Promise<void> {
    closed = true;
    for (const { leave } of waiting.splice(0)) leave();
    for (const connection of all) connection.interrupt();
    await Promise.allSettled(running);
    for (const connection of all) connection.closeSync();
  }

  return { use, stream, close };
}

/** Runs `work`; an abort interrupts the connection, and what it was doing rejects with `cancelled`. */
async function interruptible<T>(
  connection: DuckDBConnection,
  signal: Cancellation | undefined,
  work: (connection: DuckDBConnection) => Promise<T>,
): Promise<T> {
  let timer: ReturnType<typeof setInterval> | undefined;
  const interrupt = () => {
    connection.interrupt();
    timer ??= setInterval(() => connection.interrupt(), INTERRUPT_AGAIN_MS);
  };
  signal?.addEventListener('abort', interrupt);
  try {
    if (signal?.aborted) throw cancelled();
    return await work(connection);
  } catch (error) {
    throw signal?.aborted ? cancelled() : engineError(error);
  } finally {
    signal?.removeEventListener('abort', interrupt);
    clearInterval(timer);
  }
}
