import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { InferResponseType } from 'hono/client';
import { answer, ifMatch } from '../../api/client.ts';
import { client } from './client.ts';
import { sessionQuery } from './session.ts';

export type Settings = InferResponseType<typeof client.settings.settings.$get, 200>;

/** The workspace's name and time zone. */
export const settingsQuery = queryOptions({
  queryKey: ['settings'],
  queryFn: ({ signal }) => answer(client.settings.settings.$get({}, { init: { signal } })),
  staleTime: 5 * 60_000,
});

/** Saves the settings over the version that was read; someone else's change is a 409. */
export function useSaveSettings() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({
      version,
      workspace,
      time_zone,
      time_zone_attribute,
      require_second_factor,
      revenue,
    }: Settings) =>
      answer(
        client.settings.settings.$put({
          header: ifMatch({ version }),
          json: {
            workspace: workspace.trim(),
            time_zone,
            time_zone_attribute,
            require_second_factor,
            revenue,
          },
        }),
      ),
    onSuccess: (settings) => {
      queries.setQueryData(settingsQuery.queryKey, settings);
      void queries.invalidateQueries({ queryKey: sessionQuery.queryKey });
    },
  });
}
