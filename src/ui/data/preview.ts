import { keepPreviousData, queryOptions, useMutation } from '@tanstack/react-query';
import type { InferResponseType } from 'hono/client';
import { answer } from '../../api/client.ts';
import type { Flag } from '../../domain/flags/flag.ts';
import type { Outcome } from '../../domain/preview/outcome.ts';
import type { Explanation as PersonExplanation } from '../../domain/preview/explain.ts';
import type { RuleContent } from '../../domain/rules/rule.ts';
import { client } from './client.ts';
import { read } from './read.ts';
import { bodyOf } from './rules.ts';

const preview = client.preview.rules.preview;

/** What would become of every customer under a draft. */
export type Preview = Omit<InferResponseType<typeof preview.$post, 200>, 'flags'> & {
  readonly flags: readonly Flag[];
};
/** Why a person is reached or not, with who it is as far as one may know. */
export interface Explanation extends PersonExplanation {
  readonly as_of: string;
  readonly person: Pick<MaskedPerson, 'masked_id' | 'masked_email' | 'region' | 'age_band'>;
}
export type MaskedPerson = InferResponseType<typeof preview.people.$post, 200>['items'][number];

const KEY = ['preview'] as const;

/** A draft as a question about it. */
function asked(id: string, content: RuleContent) {
  return { id, ...bodyOf(content) };
}

/** The funnel of a draft; the last figures stay while it is counted again. */
export const previewQuery = (id: string, content: RuleContent) =>
  queryOptions({
    queryKey: [...KEY, 'reach', id, content],
    queryFn: ({ signal }) =>
      read<Preview>(
        preview.$post({ json: { rule: asked(id, content), flags: false } }, { init: { signal } }),
      ),
    placeholderData: keepPreviousData,
    retry: false,
  });

/** The same from a sample, for the time until the exact funnel is there; never that of another draft. */
export const estimateQuery = (id: string, content: RuleContent) =>
  queryOptions({
    queryKey: [...KEY, 'estimate', id, content],
    queryFn: ({ signal }) =>
      read<Preview>(
        preview.$post(
          { json: { rule: asked(id, content), flags: false, sample: false, precision: 'estimate' } },
          { init: { signal } },
        ),
      ),
    retry: false,
  });

/** The flags of a draft; with `fixes`, each fix is tried. */
export const draftFlagsQuery = (id: string, content: RuleContent, fixes: boolean) =>
  queryOptions({
    queryKey: [...KEY, 'flags', id, content, fixes],
    queryFn: async ({ signal }) =>
      (
        await read<Preview>(
          preview.$post({ json: { rule: asked(id, content), fixes, sample: false } }, { init: { signal } }),
        )
      ).flags,
    placeholderData: keepPreviousData,
    retry: false,
  });

/** For each group and condition: how many meet it alone, and the reach without it. */
export const conditionEffectsQuery = (id: string, content: RuleContent) =>
  queryOptions({
    queryKey: [...KEY, 'conditions', id, content],
    queryFn: ({ signal }) =>
      answer(preview.conditions.$post({ json: { rule: asked(id, content) } }, { init: { signal } })),
    placeholderData: keepPreviousData,
    retry: false,
  });

/** People who end in one of these outcomes, masked; `cursor` is where the page begins. */
export const peopleQuery = (
  id: string,
  content: RuleContent,
  outcomes: readonly Outcome[],
  cursor: string | null,
) =>
  queryOptions({
    queryKey: [...KEY, 'people', id, content, outcomes, cursor],
    queryFn: ({ signal }) =>
      answer(
        preview.people.$post(
          {
            json: {
              rule: asked(id, content),
              outcomes: [...outcomes],
              limit: 50,
              ...(cursor === null ? {} : { cursor }),
            },
          },
          { init: { signal } },
        ),
      ),
    placeholderData: keepPreviousData,
  });

/** Why a person is reached or not; each look is on record, so it is asked once. */
export const explanationQuery = (id: string, content: RuleContent, person: string) =>
  queryOptions({
    queryKey: [...KEY, 'explain', id, content, person],
    queryFn: ({ signal }) =>
      read<Explanation>(
        preview.explain.$post({ json: { rule: asked(id, content), person } }, { init: { signal } }),
      ),
    staleTime: Number.POSITIVE_INFINITY,
  });

/** Name and address of a person, for ten minutes, with a reason for the record. */
export function useReveal() {
  return useMutation({
    mutationFn: ({ person, reason }: { readonly person: string; readonly reason: string }) =>
      answer(client.customers.customers[':id'].reveal.$post({ param: { id: person }, json: { reason } })),
  });
}
