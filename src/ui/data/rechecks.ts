import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { InferResponseType } from 'hono/client';
import { answer } from '../../api/client.ts';
import { client } from './client.ts';

const { rechecks, waivers } = client.rechecks;

export type RecheckItem = InferResponseType<typeof rechecks.$get, 200>['items'][number];
export type WaiverItem = InferResponseType<typeof waivers.$get, 200>['items'][number];

const KEY = ['rechecks'] as const;
const POLL_MS = 700;

/** Rounds in which live rules were checked again, the newest first; asked again while one runs. */
export const rechecksQuery = queryOptions({
  queryKey: [...KEY],
  queryFn: ({ signal }) => answer(rechecks.$get({}, { init: { signal } })),
  refetchInterval: ({ state }) =>
    state.data?.items.some(({ status }) => status === 'running') === true ? POLL_MS : false,
});

/** Checks all live rules again now. */
export function useStartRecheck() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => answer(rechecks.$post({})),
    onSettled: () => queries.invalidateQueries({ queryKey: KEY }),
  });
}

export function useStopRecheck() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => answer(rechecks[':id'].stop.$post({ param: { id } })),
    onSettled: () => queries.invalidateQueries({ queryKey: KEY }),
  });
}

/** Every waiver, the lapsed first; and the last day on which one given today may end. */
export const waiversQuery = queryOptions({
  queryKey: ['review', 'waivers'],
  queryFn: ({ signal }) => answer(waivers.$get({}, { init: { signal } })),
});
