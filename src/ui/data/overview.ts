import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { InferResponseType } from 'hono/client';
import { answer } from '../../api/client.ts';
import { client } from './client.ts';

export type Overview = InferResponseType<typeof client.overview.overview.$get, 200>;
export type ConsentMap = Overview['consent'];
export type Need = Overview['needs_you'][number];
export type SensitiveUse = Overview['sensitive'][number];
export type OverviewWeek = InferResponseType<typeof client.overview.overview.week.$get, 200>;
export type Weighing = InferResponseType<typeof client.overview.overview.benefit.$get, 200>;
export type EndingConsents = InferResponseType<
  (typeof client.overview.overview)['ending-consents']['$get'],
  200
>;
export type WeighedRule = Weighing['rules'][number];

/** Which week is looked at, left out: the last; and whose rules. */
export interface WeekAsk {
  readonly week: string | undefined;
  readonly rules: 'all' | 'mine';
}

/** The portfolio as it stands. */
export const overviewQuery = queryOptions({
  queryKey: ['overview'],
  queryFn: ({ signal }) => answer(client.overview.overview.$get({}, { init: { signal } })),
});

/** The figures of a week. */
export function overviewWeekQuery(ask: WeekAsk) {
  return queryOptions({
    queryKey: ['overview', 'week', ask],
    queryFn: ({ signal }) =>
      answer(client.overview.overview.week.$get({ query: asQuery(ask) }, { init: { signal } })),
    placeholderData: keepPreviousData,
  });
}

/** What today's caps would hold back of a week. */
export function heldBackQuery(ask: WeekAsk) {
  return queryOptions({
    queryKey: ['overview', 'held-back', ask],
    queryFn: ({ signal }) =>
      answer(client.overview.overview['held-back'].$get({ query: asQuery(ask) }, { init: { signal } })),
    placeholderData: keepPreviousData,
  });
}

/** What rules are worth beside their risk. */
export function weighingQuery(ask: WeekAsk) {
  return queryOptions({
    queryKey: ['overview', 'benefit', ask],
    queryFn: ({ signal }) =>
      answer(client.overview.overview.benefit.$get({ query: asQuery(ask) }, { init: { signal } })),
    placeholderData: keepPreviousData,
  });
}

/** How many yeses end soon. */
export const endingConsentsQuery = queryOptions({
  queryKey: ['overview', 'ending-consents'],
  queryFn: ({ signal }) => answer(client.overview.overview['ending-consents'].$get({}, { init: { signal } })),
});

function asQuery({ week, rules }: WeekAsk) {
  return { rules, ...(week === undefined ? {} : { week }) };
}
