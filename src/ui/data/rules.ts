import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, ifMatch, succeeded } from '../../api/client.ts';
import type { CapSettings } from '../../domain/caps/cap.ts';
import type { Rule, RuleContent } from '../../domain/rules/rule.ts';
import type { Condition } from '../../domain/segments/condition.ts';
import type { Page } from '../../service/ports.ts';
import { client } from './client.ts';
import { read } from './read.ts';
import { written } from './written.ts';

const rules = client.rules.rules;

/** A rule with what its last check found; null when it was never checked. */
export interface RuleItem extends Rule {
  readonly risk: number | null;
  readonly flag_counts: {
    readonly block: number;
    readonly review: number;
    readonly advice: number;
    readonly waived: number;
  } | null;
  readonly checked_at: string | null;
}

type Segments = { readonly [segment: string]: Condition };
type Caps = Pick<CapSettings, 'caps' | 'quiet_hours'>;

/** The draft beside what was approved last, with the reach of both now; null where there is none, or it can't be counted. */
export interface Comparison {
  readonly before: RuleContent | null;
  readonly after: RuleContent;
  readonly before_edition: number | null;
  readonly after_edition: number;
  readonly before_segments: Segments;
  readonly after_segments: Segments;
  /** Null where it isn't known any more. */
  readonly before_caps: Caps | null;
  readonly after_caps: Caps;
  readonly before_policy: number | null;
  readonly after_policy: number;
  readonly approved_at: string | null;
  readonly approved_by: readonly string[];
  readonly reach_before: number | null;
  readonly reach_after: number | null;
  /** The published editions that it can be compared with, the newest first. */
  readonly editions: readonly number[];
}

const KEY = ['rules'] as const;

export const rulesQuery = queryOptions({
  queryKey: [...KEY, 'list'],
  queryFn: () => read<Page<RuleItem>>(rules.$get({ query: { limit: '500' } })),
});

export const ruleQuery = (id: string) =>
  queryOptions({
    queryKey: [...KEY, 'one', id],
    queryFn: () => read<RuleItem>(rules[':id'].$get({ param: { id } })),
  });

export const ruleHistoryQuery = (id: string) =>
  queryOptions({
    queryKey: [...KEY, 'history', id],
    queryFn: () => answer(rules[':id'].history.$get({ param: { id } })),
  });

/** The draft, as this `version` of it, beside what was approved last, or beside a published edition. */
export const ruleComparisonQuery = (id: string, version: number, edition?: number) =>
  queryOptions({
    queryKey: [...KEY, 'compare', id, version, edition ?? null],
    queryFn: ({ signal }) => compare(id, signal, edition),
  });

function compare(id: string, signal: AbortSignal, edition?: number) {
  const query = edition === undefined ? {} : { edition: String(edition) };
  return read<Comparison>(rules[':id'].compare.$get({ param: { id }, query }, { init: { signal } }));
}

/** The reach of what was approved last, as it is live; asked once for each edition. */
export const liveReachQuery = (id: string, edition: number) =>
  queryOptions({
    queryKey: [...KEY, 'live reach', id, edition],
    queryFn: async ({ signal }) => {
      const { before_edition, reach_before } = await compare(id, signal);
      return { edition: before_edition, reached: reach_before };
    },
    staleTime: 60_000,
  });

export function useCreateRule() {
  const forget = useForget();
  return useMutation({
    mutationFn: (content: RuleContent) => read<RuleItem>(rules.$post({ json: bodyOf(content) })),
    onSuccess: forget,
  });
}

/** Saves the draft over the version that was read; someone else's change is a 409. */
export function useSaveRule(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ content, version }: { readonly content: RuleContent; readonly version: number }) =>
      read<RuleItem>(
        rules[':id'].$put({ param: { id }, header: ifMatch({ version }), json: bodyOf(content) }),
      ),
    onSuccess: (rule) => {
      queries.setQueryData(ruleQuery(id).queryKey, rule);
      void queries.invalidateQueries({ queryKey: rulesQuery.queryKey });
    },
  });
}

export function useDeleteRule() {
  const forget = useForget();
  return useMutation({
    mutationFn: ({ id, version }: { readonly id: string; readonly version: number }) =>
      succeeded(rules[':id'].$delete({ param: { id }, header: ifMatch({ version }) })),
    onSuccess: forget,
  });
}

/** Everything about rules is asked again. */
export function useForget() {
  const queries = useQueryClient();
  return () => void queries.invalidateQueries({ queryKey: KEY });
}

/** A condition of null is left out: then the segment alone is the audience. */
export function bodyOf({ condition, ...rest }: RuleContent) {
  return { ...written(rest), ...(condition == null ? {} : { condition }) };
}
