import {
  type InvalidateOptions,
  type InvalidateQueryFilters,
  QueryClient,
  type QueryKey,
} from '@tanstack/react-query';
import { ProblemError } from '../../api/client.ts';

/** Answers are kept and asked again when something changed; a refusal is not asked twice. */
export function createQueryClient(): QueryClient {
  return new AskingAgain({
    defaultOptions: {
      queries: {
        staleTime: 15_000,
        retry: (failures, error) =>
          failures < 2 && (!(error instanceof ProblemError) || error.problem.status >= 500),
        refetchOnWindowFocus: false,
      },
    },
  });
}

/**
 * What is on its way for the first time when it is invalidated is asked again once it is here: it may be of before, and
 * giving it up each time something changes might leave it out for ever.
 */
class AskingAgain extends QueryClient {
  override async invalidateQueries<Key extends QueryKey = QueryKey>(
    filters?: InvalidateQueryFilters<Key>,
    options?: InvalidateOptions,
  ): Promise<void> {
    const first = this.getQueryCache()
      .findAll(filters)
      .filter(({ state }) => state.data === undefined && state.fetchStatus === 'fetching');
    const arrived = Promise.allSettled(first.map((query) => query.fetch()));
    await super.invalidateQueries(filters, options);
    if (first.length === 0) return;
    await arrived;
    await super.invalidateQueries({ ...filters, predicate: (query) => first.includes(query) }, options);
  }
}

/** What went wrong, for a person. */
export function problemText(error: unknown): string {
  return error instanceof Error ? error.message : 'Something went wrong. Try again.';
}

/** The reference of a failed call. */
export function referenceOf(error: unknown): string | undefined {
  return error instanceof ProblemError && error.problem.request_id !== ''
    ? error.problem.request_id
    : undefined;
}

/** Whether someone else changed the thing in the meantime. */
export function isStale(error: unknown): error is ProblemError {
  return error instanceof ProblemError && error.problem.status === 409;
}

/** With a 409: the thing as it is now, where the answer holds it; `mine` is what it was asked over. */
export function currentIn<T>(error: unknown, _mine: T): T | null {
  return isStale(error) && error.problem.current !== undefined ? (error.problem.current as T) : null;
}

/** What a call refused, by field: `{password: 'Use at least 12 characters.'}`. */
export function fieldErrors(error: unknown): { readonly [path: string]: string } {
  if (!(error instanceof ProblemError)) return {};
  return Object.fromEntries((error.problem.errors ?? []).map(({ path, message }) => [path, message]));
}
