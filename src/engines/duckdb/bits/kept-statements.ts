import type { Reading } from '../asking.ts';
import type { DataState } from '../data-state.ts';
import { placesOf } from '../kept-places.ts';
import type { LeafCache } from './leaf-cache.ts';
import { requireSameData } from './of-bits.ts';
import { readStatements, type Statements } from './statements.ts';

/** What everyone said last of a purpose and channel, read once and kept until people or consents are loaded. Throws DataMoved. */
export async function statementsOf(
  cache: LeafCache,
  asking: Reading,
  purpose: string,
  channel: string,
): Promise<Statements> {
  const kept = keptStatements(cache, asking, purpose, channel);
  if (kept !== undefined) return kept;
  const statements = await readStatements(asking, purpose, channel, await placesOf(cache, asking));
  await requireSameData(asking);
  cache.statements.put(keyOf(cache, asking, purpose, channel), statements);
  return statements;
}

/** The same, if it is kept. */
export function keptStatements(
  cache: LeafCache,
  asking: Pick<Reading, 'state' | 'schema'>,
  purpose: string,
  channel: string,
): Statements | undefined {
  return cache.statements.get(keyOf(cache, asking, purpose, channel));
}

function keyOf(
  cache: LeafCache,
  { state, schema }: { readonly state: DataState; readonly schema: Reading['schema'] },
  purpose: string,
  channel: string,
): string {
  const loads = [state.datasets.customers, state.datasets.consents].map((loaded) => cache.numberOf(loaded));
  return JSON.stringify([schema, loads, purpose, channel]);
}
