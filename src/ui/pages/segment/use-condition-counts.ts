import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Condition } from '../../../domain/segments/condition.ts';
import { conditionCountsQuery } from '../../data/audience.ts';
import type { Effect } from '../../parts/builder/builder-context.ts';

/** How many match each condition alone, and how many more or fewer would match the segment without it. */
export function useConditionCounts(condition: Condition, ready: boolean) {
  const { data, isFetching } = useQuery({ ...conditionCountsQuery(condition), enabled: ready });
  const effects = useMemo(() => {
    const whole = data?.items.find(({ path }) => path === '')?.match_alone ?? null;
    return new Map(
      (data?.items ?? []).map(({ path, match_alone, match_if_removed }): readonly [string, Effect] => [
        path,
        {
          match_alone,
          change_if_removed: match_if_removed === null || whole === null ? null : match_if_removed - whole,
        },
      ]),
    );
  }, [data]);
  return { effects, counting: isFetching };
}
