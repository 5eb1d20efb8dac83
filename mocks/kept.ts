/** What was changed in the demo, kept in this browser. */
import type { Snapshot } from '../src/store/memory/store.ts';

const DATABASE = 'tact-demo';
const TABLE = 'kept';
/** Raised when the shop or what is kept changes: then the demo starts anew. */
const EDITION = 2;
const FRESH_FOR = 3 * 86_400_000;

export interface Kept {
  readonly edition: number;
  /** The instant the shop was made at: its data is the same for the same instant. */
  readonly born: number;
  readonly snapshot: Snapshot;
}

/** What is kept, if it is of this edition and not old: the shop's weeks move on. */
export async function readKept(now: number): Promise<Kept | null> {
  const kept = await inTable('readonly', (table) => table.get(DATABASE)).catch(() => null);
  return isKept(kept) && kept.edition === EDITION && now - kept.born < FRESH_FOR ? kept : null;
}

/** Keeps the state; a browser that refuses to keep anything still shows the demo. */
export async function keep(born: number, snapshot: Snapshot): Promise<void> {
  await inTable('readwrite', (table) => table.put({ edition: EDITION, born, snapshot }, DATABASE)).catch(
    () => null,
  );
}

function isKept(value: unknown): value is Kept {
  return (
    typeof value === 'object' &&
    value !== null &&
    'edition' in value &&
    'born' in value &&
    'snapshot' in value
  );
}

async function inTable(
  mode: IDBTransactionMode,
  ask: (table: IDBObjectStore) => IDBRequest,
): Promise<unknown> {
  const database = await settled(opening());
  try {
    return await settled(ask(database.transaction(TABLE, mode).objectStore(TABLE)));
  } finally {
    database.close();
  }
}

function opening(): IDBOpenDBRequest {
  const request = indexedDB.open(DATABASE, 1);
  request.addEventListener('upgradeneeded', () => request.result.createObjectStore(TABLE));
  return request;
}

function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('The browser keeps nothing.')));
  });
}
