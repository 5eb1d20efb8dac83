import { keepPreviousData, queryOptions, useMutation } from '@tanstack/react-query';
import { answer } from '../../api/client.ts';
import type { Condition } from '../../domain/segments/condition.ts';
import { client } from './client.ts';

/** How many customers meet a condition; the last figure stays while it is counted again. */
export const countQuery = (condition: Condition) =>
  queryOptions({
    queryKey: ['preview', 'count', condition],
    queryFn: ({ signal }) =>
      answer(client.audience.audience.count.$post({ json: { condition } }, { init: { signal } })),
    placeholderData: keepPreviousData,
    retry: false,
  });

/** For each group and condition: how many customers meet it alone, and the whole without it. */
export const conditionCountsQuery = (condition: Condition) =>
  queryOptions({
    queryKey: ['preview', 'condition counts', condition],
    queryFn: ({ signal }) =>
      answer(client.audience.audience.conditions.$post({ json: { condition } }, { init: { signal } })),
    placeholderData: keepPreviousData,
    retry: false,
  });

/** Which of these ids and e-mail addresses are customers. */
export function useMatchPeople() {
  return useMutation({
    mutationFn: (people: readonly string[]) =>
      answer(client.audience.audience.match.$post({ json: { people: [...people] } })),
  });
}
