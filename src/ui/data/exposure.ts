import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answer } from '../../api/client.ts';
import { client } from './client.ts';

/** What got into wrong hands: one attribute or property, or all of the data set that it stands in. */
export interface Exposure {
  readonly attribute: string;
  readonly everything: boolean;
  readonly reason: string;
}

/** Marks data as exposed: rules that use it pause, and whom it is about becomes a segment. */
export function useExpose() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ attribute, everything, reason }: Exposure) =>
      everything
        ? answer(
            client.catalog.datasets[':dataset'].exposure.$post({
              param: { dataset: attribute.includes('.') ? 'events' : 'customers' },
              json: { reason },
            }),
          )
        : answer(
            client.catalog.catalog.attributes[':id'].exposure.$post({
              param: { id: attribute },
              json: { reason },
            }),
          ),
    // Rules, segments, flags and the overview all change with it.
    onSuccess: () => queries.invalidateQueries(),
  });
}

/** Takes the mark back; rules stay paused until someone resumes them. */
export function useSettleExposure() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ attribute, reason }: Pick<Exposure, 'attribute' | 'reason'>) =>
      answer(
        client.catalog.catalog.attributes[':id'].exposure.settle.$post({
          param: { id: attribute },
          json: { reason },
        }),
      ),
    onSuccess: () => queries.invalidateQueries(),
  });
}
