import { useQuery } from '@tanstack/react-query';
import type { Condition } from '../../../domain/segments/condition.ts';
import { countQuery } from '../../data/audience.ts';
import { countWords } from '../about-count.ts';

/** How many people a segment holds, at the end of a line about it. */
export function SegmentPeople({ condition }: { readonly condition: Condition }) {
  const { data, isPlaceholderData, isError } = useQuery(countQuery(condition));
  if (isError) return null;
  return <> · {data === undefined || isPlaceholderData ? 'counting…' : `${countWords(data)} people`}</>;
}
