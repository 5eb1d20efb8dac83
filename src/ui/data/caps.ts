import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, ifMatch } from '../../api/client.ts';
import type { CapSettings } from '../../domain/caps/cap.ts';
import type { RuleContent } from '../../domain/rules/rule.ts';
import { client } from './client.ts';
import type { Preview } from './preview.ts';
import { read } from './read.ts';
import { bodyOf } from './rules.ts';
import { written } from './written.ts';

export const capsQuery = queryOptions({
  queryKey: ['caps'],
  queryFn: async (): Promise<CapSettings> => {
    const { caps, quiet_hours, version } = await answer(client.caps.caps.$get());
    return { caps, quiet_hours, version };
  },
});

/** Saves all caps and quiet hours in their order, over the version that was read; someone else's change is a 409. */
export function useSaveCaps() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: saveCaps,
    onSuccess: (kept) => {
      queries.setQueryData(capsQuery.queryKey, written(kept));
      void queries.invalidateQueries({ queryKey: ['preview'] });
    },
  });
}

/** What a live rule would come to if it were sent now, for the people whom caps hold back. */
export const heldBackQuery = (id: string, content: RuleContent) =>
  queryOptions({
    queryKey: ['preview', 'held', id, content],
    queryFn: ({ signal }) =>
      read<Preview>(
        client.preview.rules.preview.$post(
          { json: { rule: { id, ...bodyOf(content) }, flags: false, sample: false } },
          { init: { signal } },
        ),
      ),
    retry: false,
  });

function saveCaps({ version, ...settings }: CapSettings): Promise<CapSettings> {
  return answer(client.caps.caps.$put({ header: ifMatch({ version }), json: written(settings) }));
}
