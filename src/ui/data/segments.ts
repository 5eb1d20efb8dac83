import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { InferResponseType } from 'hono/client';
import { answer, ifMatch, succeeded } from '../../api/client.ts';
import type { Condition } from '../../domain/segments/condition.ts';
import { client } from './client.ts';

const segments = client.segments.segments;

export type SegmentItem = InferResponseType<(typeof segments)[':id']['$get'], 200>;

export interface SegmentDraft {
  readonly name: string;
  readonly description: string;
  readonly condition: Condition;
}

const KEY = ['segments'] as const;

export const segmentsQuery = queryOptions({
  queryKey: [...KEY, 'list'],
  queryFn: () => answer(segments.$get({ query: { limit: '500' } })),
});

export const segmentQuery = (id: string) =>
  queryOptions({
    queryKey: [...KEY, 'one', id],
    queryFn: () => answer(segments[':id'].$get({ param: { id } })),
  });

export function useCreateSegment() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (json: SegmentDraft) => answer(segments.$post({ json })),
    onSuccess: () => void queries.invalidateQueries({ queryKey: KEY }),
  });
}

export function useSaveSegment(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ version, ...json }: SegmentDraft & { readonly version: number }) =>
      answer(segments[':id'].$put({ param: { id }, header: ifMatch({ version }), json })),
    onSuccess: (segment) => {
      queries.setQueryData(segmentQuery(id).queryKey, segment);
      void queries.invalidateQueries({ queryKey: segmentsQuery.queryKey });
    },
  });
}

export function useDeleteSegment() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ id, version }: { readonly id: string; readonly version: number }) =>
      succeeded(segments[':id'].$delete({ param: { id }, header: ifMatch({ version }) })),
    onSuccess: () => void queries.invalidateQueries({ queryKey: KEY }),
  });
}
