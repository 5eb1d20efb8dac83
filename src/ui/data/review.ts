import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { InferResponseType } from 'hono/client';
import { ifMatch } from '../../api/client.ts';
import { client } from './client.ts';
import { read } from './read.ts';
import { ruleQuery, rulesQuery, type RuleItem } from './rules.ts';

const moves = client.review.rules[':id'];

type QueueAnswer = InferResponseType<(typeof client.review)['review-queue']['$get'], 200>['items'][number];

/** A rule that waits, its risk and reach, who agreed, and whether whoever is signed in may decide on it. */
export interface QueueItem extends Omit<QueueAnswer, 'rule'> {
  readonly rule: RuleItem;
}

/** The rule as it was seen: a move over an older version is a 409. */
export type Seen = Pick<RuleItem, 'id' | 'version'>;

const KEY = ['review'] as const;

/** Rules in review, the riskiest first. */
export const reviewQueueQuery = queryOptions({
  queryKey: [...KEY, 'queue'],
  queryFn: ({ signal }) =>
    read<{ readonly items: readonly QueueItem[] }>(
      client.review['review-queue'].$get({}, { init: { signal } }),
    ),
});

/** Asks for a review, with a note for those who decide. */
export function useSubmitRule() {
  return useMove(({ rule, note }: { readonly rule: Seen; readonly note?: string }) =>
    moves.submit.$post({ ...at(rule), json: note === undefined ? {} : { note } }),
  );
}

/** Takes a rule back out of review. */
export function useWithdrawRule() {
  return useMove(({ rule }: { readonly rule: Seen }) => moves.withdraw.$post({ ...at(rule), json: {} }));
}

/** Approves the content as it stands, with the flags that are open. */
export function useApproveRule() {
  return useMove(({ rule, reason }: { readonly rule: Seen; readonly reason: string }) =>
    moves.approve.$post({ ...at(rule), json: { reason } }),
  );
}

/** Sends a rule back to its author. */
export function useRequestChanges() {
  return useMove(({ rule, reason }: { readonly rule: Seen; readonly reason: string }) =>
    moves['request-changes'].$post({ ...at(rule), json: { reason } }),
  );
}

export interface WaiverOrder {
  readonly rule: Seen;
  readonly flag: string;
  readonly reason: string;
  /** The last day on which it holds, `YYYY-MM-DD`. */
  readonly until: string;
}

/** Accepts one flag until a day. */
export function useWaiveFlag() {
  return useMove(({ rule, ...json }: WaiverOrder) => moves.waive.$post({ ...at(rule), json }));
}

/** Makes the approved content the live edition. */
export function usePublishRule() {
  return useMove(({ rule }: { readonly rule: Seen }) => moves.publish.$post({ ...at(rule), json: {} }));
}

/** Stops the live edition. */
export function usePauseRule() {
  return useMove(({ rule, reason }: { readonly rule: Seen; readonly reason: string }) =>
    moves.pause.$post({ ...at(rule), json: { reason } }),
  );
}

/** Lets the live edition go on. */
export function useResumeRule() {
  return useMove(({ rule }: { readonly rule: Seen }) => moves.resume.$post({ ...at(rule), json: {} }));
}

/** Puts a rule away for good. */
export function useArchiveRule() {
  return useMove(({ rule }: { readonly rule: Seen }) => moves.archive.$post({ ...at(rule), json: {} }));
}

/** A move of a rule's state; its answer is the rule as it is now, and the queue is asked again. */
function useMove<A>(call: (input: A) => Parameters<typeof read<RuleItem>>[0]) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (input: A) => read<RuleItem>(call(input)),
    onSuccess: (rule) => {
      queries.setQueryData(ruleQuery(rule.id).queryKey, rule);
      void queries.invalidateQueries({ queryKey: rulesQuery.queryKey });
      void queries.invalidateQueries({ queryKey: ['rules', 'history', rule.id] });
    },
    onSettled: () => void queries.invalidateQueries({ queryKey: KEY }),
  });
}

function at(rule: Seen) {
  return { param: { id: rule.id }, header: ifMatch(rule) };
}
