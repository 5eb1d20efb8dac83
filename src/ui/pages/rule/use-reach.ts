import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { RuleContent } from '../../../domain/rules/rule.ts';
import { datasetsQuery } from '../../data/datasets.ts';
import { estimateQuery, previewQuery } from '../../data/preview.ts';

/** Fewer customers are counted as quickly as a sample of them. */
const WORTH_AN_ESTIMATE = 50_000;

/** The funnel of a draft, an estimate of it while it is counted, and how to stop both. */
export function useReach(rule_id: string, content: RuleContent, valid: boolean) {
  const queries = useQueryClient();
  const exact = previewQuery(rule_id, content);
  const first = estimateQuery(rule_id, content);
  const preview = useQuery({ ...exact, enabled: valid });
  const { data: datasets } = useQuery(datasetsQuery);
  const customers = datasets?.items.find(({ dataset }) => dataset === 'customers')?.rows ?? 0;
  const waiting = preview.data === undefined || preview.isPlaceholderData;
  const estimate = useQuery({ ...first, enabled: valid && waiting && customers >= WORTH_AN_ESTIMATE });
  return {
    preview,
    estimate: estimate.data,
    stop: () => {
      void queries.cancelQueries(exact);
      void queries.cancelQueries(first);
    },
  };
}
