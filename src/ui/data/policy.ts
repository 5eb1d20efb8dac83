import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, ifMatch } from '../../api/client.ts';
import type { Policy } from '../../domain/permission/policy.ts';
import type { Proposal } from '../../domain/rules/proposal.ts';
import { client } from './client.ts';
import { read } from './read.ts';
import { written } from './written.ts';

export const policyQuery = queryOptions({
  queryKey: ['policy'],
  queryFn: () => read<Policy>(client.policy.policy.$get()),
  staleTime: 60_000,
});

/**
 * Saves the whole policy over the version that was read; someone else's change is a 409. What published rules would
 * notice waits for others: then the policy that holds comes back as it is.
 */
export function useSavePolicy() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async ({ version, ...policy }: Policy) => {
      const call = client.policy.policy.$put({ header: ifMatch({ version }), json: written(policy) });
      const kept = await read<Policy | Proposal>(call);
      if (!('kind' in kept)) return kept;
      void queries.invalidateQueries({ queryKey: ['proposals'] });
      return queries.fetchQuery({ ...policyQuery, staleTime: 0 });
    },
    onSuccess: (kept) => {
      queries.setQueryData(policyQuery.queryKey, kept);
      for (const key of ['preview', 'rules', 'review', 'audience', 'overview']) {
        void queries.invalidateQueries({ queryKey: [key] });
      }
    },
  });
}

/** What a policy would change for every rule; nothing is kept. */
export function useWhatIf() {
  return useMutation({
    mutationFn: ({ version: _version, ...policy }: Policy) =>
      answer(client.policy.policy['what-if'].$post({ json: { policy: written(policy) } })),
  });
}
