import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { ifMatch, succeeded } from '../../api/client.ts';
import type { Condition } from '../../domain/segments/condition.ts';
import type { Segment } from '../../domain/segments/segment.ts';
import type { Page } from '../../service/ports.ts';
import { client } from './client.ts';
import { read } from './read.ts';

const segments = client.segments.segments;

/** A segment with the rules and segments that refer to it. */
export interface SegmentItem extends Segment {
  readonly used_by: readonly {
    readonly kind: 'rule' | 'segment';
    readonly id: string;
    readonly name: string;
  }[];
}

export interface SegmentDraft {
  readonly name: string;
  readonly description: string;
  readonly condition: Condition;
}

const KEY = ['segments'] as const;

export const segmentsQuery = queryOptions({
  queryKey: [...KEY, 'list'],
  queryFn: () => read<Page<SegmentItem>>(segments.$get({ query: { limit: '500' } })),
});

export const segmentQuery = (id: string) =>
  queryOptions({
    queryKey: [...KEY, 'one', id],
    queryFn: () => read<SegmentItem>(segments[':id'].$get({ param: { id } })),
  });

export function useCreateSegment() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (json: SegmentDraft) => read<SegmentItem>(segments.$post({ json })),
    onSuccess: () => void queries.invalidateQueries({ queryKey: KEY }),
  });
}

export function useSaveSegment(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ version, ...json }: SegmentDraft & { readonly version: number }) =>
      read<SegmentItem>(segments[':id'].$put({ param: { id }, header: ifMatch({ version }), json })),
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
