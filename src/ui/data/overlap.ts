import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { InferResponseType } from 'hono/client';
import { answer } from '../../api/client.ts';
import { client } from './client.ts';

export type Overlap = InferResponseType<typeof client.overlap.overlap.$get, 200>;

/** Whom rules reach alike: these, or all that are live when none is named. The last picture stays while it is counted. */
export const overlapQuery = (rules: readonly string[]) =>
  queryOptions({
    queryKey: ['preview', 'overlap', rules],
    queryFn: ({ signal }) =>
      answer(
        client.overlap.overlap.$get(
          { query: rules.length === 0 ? {} : { rules: rules.join(',') } },
          { init: { signal } },
        ),
      ),
    placeholderData: keepPreviousData,
    staleTime: 60_000,
    retry: false,
  });
