import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { ifMatch } from '../../api/client.ts';
import type { Proposal } from '../../domain/rules/proposal.ts';
import { client } from './client.ts';
import { read } from './read.ts';
import type { QueueItem } from './review.ts';

const { proposals } = client.proposals;

/** A change of a segment or the policy that waits, and whether whoever is signed in may decide on it. */
export interface ProposalItem extends Pick<QueueItem, 'can_decide' | 'why_not' | 'need' | 'approvals'> {
  readonly proposal: Proposal;
  /** Of the published rules that it would change, the riskiest by its last check. */
  readonly riskiest: { readonly rule: string; readonly name: string; readonly risk: number } | null;
}

/** What it would do to one published rule. */
export interface ProposalEffect {
  readonly rule: string;
  readonly name: string;
  readonly edition: number;
  readonly reach_before: number | null;
  readonly reach_after: number | null;
  readonly risk_before: number;
  readonly risk_after: number;
  readonly risk_parts: QueueItem['risk_parts'];
  readonly flags_gained: readonly EffectFlag[];
  readonly flags_lost: readonly EffectFlag[];
}
type EffectFlag = Pick<QueueItem['risk_parts'][number], 'severity' | 'question'> & { readonly id: string };

const KEY = ['proposals'] as const;

/** Changes that wait for someone, the longest waiting first. */
export const proposalsQuery = queryOptions({
  queryKey: [...KEY, 'list'],
  queryFn: ({ signal }) =>
    read<{ readonly items: readonly ProposalItem[] }>(proposals.$get({}, { init: { signal } })),
});

/** One change with its effects, each rule counted before and after. */
export const proposalQuery = (id: string) =>
  queryOptions({
    queryKey: [...KEY, 'one', id],
    queryFn: ({ signal }) =>
      read<ProposalItem & { readonly effects: readonly ProposalEffect[] }>(
        proposals[':id'].$get({ param: { id } }, { init: { signal } }),
      ),
  });

export type ProposalDecision = 'approve' | 'request-changes' | 'withdraw' | 'submit';

/** Decides on a change at the version that was seen. */
export function useDecideProposal() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({
      proposal,
      action,
      reason,
    }: {
      readonly proposal: Pick<Proposal, 'id' | 'version'>;
      readonly action: ProposalDecision;
      readonly reason: string;
    }) => {
      const at = { param: { id: proposal.id }, header: ifMatch(proposal) };
      return read<Proposal>(
        action === 'submit'
          ? proposals[':id'].submit.$post({ ...at, json: { note: reason } })
          : proposals[':id'][action].$post({ ...at, json: { reason } }),
      );
    },
    onSettled: () => {
      for (const key of ['proposals', 'review', 'rules', 'segments', 'policy', 'preview'])
        void queries.invalidateQueries({ queryKey: [key] });
    },
  });
}
