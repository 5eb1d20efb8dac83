import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { InferResponseType } from 'hono/client';
import { answer } from '../../api/client.ts';
import type { FlagFilter } from '../../domain/flags/flag-filters.ts';
import { client } from './client.ts';
import { rulesQuery } from './rules.ts';

const { flags, rules } = client.flags;

export type FlagList = InferResponseType<typeof flags.$get, 200>;
export type ListedFlag = FlagList['items'][number];
export type FlagHistoryItem = InferResponseType<
  (typeof rules)[':id']['flags']['history']['$get'],
  200
>['items'][number];

const KEY = ['rules', 'flags'] as const;

/** The flags of all rules, gravest first, a page at a time; the last ones stay while others are asked for. */
export const flagsQuery = (filter: FlagFilter) =>
  infiniteQueryOptions({
    queryKey: [...KEY, 'list', filter],
    queryFn: ({ pageParam, signal }) =>
      answer(
        flags.$get(
          { query: { ...filter, limit: '100', ...(pageParam === null ? {} : { cursor: pageParam }) } },
          { init: { signal } },
        ),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next_cursor }) => next_cursor,
    placeholderData: keepPreviousData,
  });

/** When this version of a draft was checked for the record: lists then show what was found. */
export const keptCheckQuery = (id: string, version: number) =>
  queryOptions({
    queryKey: [...KEY, 'kept', id, version],
    queryFn: async ({ signal, client: queries }) => {
      const kept = rules[':id'].flags.$get(
        { param: { id }, query: { fixes: 'false' } },
        { init: { signal } },
      );
      const { checked_at } = await answer(kept);
      void queries.invalidateQueries({ queryKey: rulesQuery.queryKey });
      return checked_at;
    },
    retry: false,
  });

/** The flags of one rule over its editions and the versions of the policy. */
export const flagHistoryQuery = (id: string) =>
  queryOptions({
    queryKey: [...KEY, 'history', id],
    queryFn: () => answer(rules[':id'].flags.history.$get({ param: { id } })),
  });

/** What becomes of a person under each live rule; each look is on record, so it is asked once. */
export const rulesOfPersonQuery = (person: string) =>
  queryOptions({
    queryKey: [...KEY, 'person', person],
    queryFn: ({ signal }) =>
      answer(client.customers.customers[':id'].rules.$get({ param: { id: person } }, { init: { signal } })),
    staleTime: Number.POSITIVE_INFINITY,
  });
