import { useQuery } from '@tanstack/react-query';
import { liveReachQuery, type RuleItem } from '../../data/rules.ts';

/** The reach of the edition that is live beside a draft of the next one; null without one, and until it is counted. */
export function useLiveReach({ id, edition, live }: RuleItem) {
  const beside = live !== null && live.edition !== edition ? live.edition : null;
  const { data } = useQuery({ ...liveReachQuery(id, beside ?? 0), enabled: beside !== null });
  if (beside === null || data === undefined || data.edition !== beside || data.reached === null) return null;
  return { edition: beside, reached: data.reached };
}
