import type { Reading } from './asking.ts';
import type { LeafCache } from './bits/leaf-cache.ts';
import { requireSameData } from './bits/of-bits.ts';
import { readPlaces } from './places.ts';

/** Each person's place among the customers, by their number, kept until customers are loaded again. Throws DataMoved. */
export async function placesOf(cache: LeafCache, asking: Reading): Promise<Int32Array> {
  const { state, schema, connection, signal } = asking;
  const key = JSON.stringify([schema, cache.numberOf(state.datasets.customers)]);
  const kept = cache.places.get(key);
  if (kept !== undefined) return kept;
  const places = await readPlaces(connection, schema, signal);
  await requireSameData(asking);
  cache.places.put(key, places);
  return places;
}
