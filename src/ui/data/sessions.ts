import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, succeeded } from '../../api/client.ts';
import { client } from './client.ts';

const KEY = ['sessions'] as const;

/** Where one is signed in. */
export const ownSessionsQuery = queryOptions({
  queryKey: KEY,
  queryFn: ({ signal }) => answer(client.sessions.sessions.$get({}, { init: { signal } })),
});

/** Ends one of one's own sessions; null: all but this one. */
export function useEndSession() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async (id: string | null) => {
      if (id === null) await succeeded(client.sessions.sessions.$delete());
      else await succeeded(client.sessions.sessions[':id'].$delete({ param: { id } }));
    },
    onSettled: () => queries.invalidateQueries({ queryKey: KEY }),
  });
}

/** Signs someone else out everywhere. */
export function useSignOutEverywhere() {
  return useMutation({
    mutationFn: (id: string) => answer(client.sessions.accounts[':id'].sessions.$delete({ param: { id } })),
  });
}
