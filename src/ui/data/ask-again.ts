import type { QueryClient, QueryKey } from '@tanstack/react-query';

/**
 * Asks again what is shown and stands under a key; without one, everything. What is on its way for the first time is asked
 * again once it is here: it may be of before, and giving it up each time something changes might leave it out for ever.
 */
export async function askAgain(queries: QueryClient, queryKey?: QueryKey): Promise<void> {
  const under = queryKey === undefined ? {} : { queryKey };
  const first = queries
    .getQueryCache()
    .findAll(under)
    .filter(({ state }) => state.data === undefined && state.fetchStatus === 'fetching');
  const arrived = Promise.allSettled(first.map((query) => query.fetch()));
  void queries.invalidateQueries(under);
  if (first.length === 0) return;
  await arrived;
  await queries.invalidateQueries({ ...under, predicate: (query) => first.includes(query) });
}
