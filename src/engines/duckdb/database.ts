import type { DuckDBConnection } from '@duckdb/node-api';
import type { Clock, Watch } from '../../service/ports.ts';
import { openLeafCache } from './bits/leaf-cache.ts';
import type { LeafCache } from './bits/leaf-cache.ts';
import { openConnections } from './connections.ts';
import type { Connections } from './connections.ts';
import type { DataState } from './data-state.ts';
import { guarded } from './errors.ts';
import { foldFor } from './fold.ts';
import type { Fold } from './fold.ts';
import { openBeside } from './held/beside.ts';
import { holdCustomers, type HeldCustomers } from './held/held-customers.ts';
import { holdRows, type HeldRows } from './held/held-rows.ts';
import { openDatabase } from './open.ts';
import { openState } from './open-state.ts';
import type { DatabaseOptions } from './open.ts';
import { watched } from './watch.ts';
import { rememberZones } from './zones.ts';
import type { ZoneMemory } from './zones.ts';

/** Questions under way at once; more wait. Two cores gain nothing from more. */
const QUESTIONS_AT_ONCE = 4;
const ESTIMATES_AT_ONCE = 2;
const ROWS_AT_ONCE = 2_500_000;

/** The open database with what is known of its data. */
export interface Database {
  readonly clock: Clock;
  /** So many rows are joined at once. */
  readonly rows_at_once: number;
  readonly fold: Fold;
  readonly zones: ZoneMemory;
  /** Whom conditions were found to hold for. */
  readonly leaves: LeafCache;
  /** What people did and were sent, and what stops them, at hand for each of them. */
  readonly rows: HeldRows;
  /** The customers themselves. */
  readonly customers: HeldCustomers;
  /** What is known of the data now. */
  readonly state: () => DataState;
  readonly use: Connections['use'];
  /** For estimates: they never wait behind exact questions. */
  readonly useQuick: Connections['use'];
  readonly stream: Connections['stream'];
  /** A connection for a load; `disconnect` gives it back and forgets its staged rows. */
  readonly connect: () => Promise<DuckDBConnection>;
  readonly disconnect: (connection: DuckDBConnection) => void;
  /** Like `use`, telling how far it is. */
  readonly watch: <T>(
    watch: Watch | undefined,
    work: (connection: DuckDBConnection) => Promise<T>,
  ) => Promise<T>;
  /**
   * Changes the data: one change after another, each from the state that the one before left. `changed` is called in the
   * moment in which what was made is the state.
   */
  readonly change: (work: (before: DataState) => Promise<DataState>, changed?: () => void) => Promise<void>;
  /** Once the changes that are under way have ended. */
  readonly settled: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** From here on nothing is set but what lets a statement tell how far it is. */
async function lockSettings(connection: DuckDBConnection): Promise<void> {
  await connection.run(
    "SET GLOBAL allowed_configs = ['enable_progress_bar', 'enable_progress_bar_print']; SET GLOBAL lock_configuration = true",
  );
}

/** Opens the database file. Rejects with TactError `unavailable` when it is locked, damaged or newer. */
export async function openDataFile(options: DatabaseOptions & { readonly clock: Clock }): Promise<Database> {
  const instance = await openDatabase(options);
  const connections = await openConnections(instance, QUESTIONS_AT_ONCE);
  const quick = await openConnections(instance, ESTIMATES_AT_ONCE);
  const loading = new Set<DuckDBConnection>();
  let state = await connections.use(undefined, openState);
  const fold = await connections.use(undefined, foldFor);
  await connections.use(undefined, (connection) => lockSettings(connection));
  let lastChange: Promise<void> = Promise.resolve();

  async function connect(): Promise<DuckDBConnection> {
    const connection = await guarded(() => instance.connect());
    loading.add(connection);
    return connection;
  }

  function disconnect(connection: DuckDBConnection): void {
    if (loading.delete(connection)) connection.closeSync();
  }

  const leaves = openLeafCache();
  const beside = openBeside({ connect, disconnect, state: () => state, settled: () => lastChange });
  const rows = holdRows(beside, () => state);
  const customers = holdCustomers(beside, leaves, () => state);

  function change(
    work: (before: DataState) => Promise<DataState>,
    changed: () => void = () => {},
  ): Promise<void> {
    const mine = lastChange.then(async () => {
      state = await guarded(() => work(state));
      changed();
      rows.settle();
      customers.settle();
    });
    lastChange = mine.catch(() => {});
    return mine;
  }

  async function close(): Promise<void> {
    await lastChange;
    await Promise.all([connections.close(), quick.close(), beside.close()]);
    for (const connection of loading) disconnect(connection);
    instance.closeSync();
  }

  return {
    clock: options.clock,
    rows_at_once: options.rows_at_once ?? ROWS_AT_ONCE,
    fold,
    zones: rememberZones(),
    leaves,
    rows,
    customers,
    state: () => state,
    use: connections.use,
    useQuick: quick.use,
    stream: connections.stream,
    connect,
    disconnect,
    watch: (watch, work) =>
      connections.use(undefined, (connection) => watched(connection, watch, () => work(connection))),
    change,
    settled: () => lastChange,
    close,
  };
}
