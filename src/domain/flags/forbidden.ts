/** What a house rule or a promise speaks of: any combination of a category, a source, a purpose and a channel. */
import { covering } from '../permission/purposes.ts';
import type { RuleFacts } from './check.ts';
import { categoriesOf } from './special.ts';
import type { UsedData } from './used-data.ts';

export interface Forbidden {
  readonly category?: string;
  readonly source?: string;
  readonly purpose?: string;
  readonly channel?: string;
}

/** Whether the rule's purpose and channel are what it speaks of; a purpose covers its children. */
export function allFits({ content, policy }: RuleFacts, { purpose, channel }: Forbidden): boolean {
  return (
    (purpose === undefined || covering(content.purpose, policy).includes(purpose)) &&
    (channel === undefined || channel === content.channel)
  );
}

/** The uses of data that it speaks of, what they are made from included. */
export function usesThatFit(facts: RuleFacts, forbidden: Forbidden): readonly UsedData[] {
  if (!allFits(facts, forbidden)) return [];
  const { category, source } = forbidden;
  return facts.used.filter(
    (used) =>
      (category === undefined || categoriesOf(used).includes(category)) &&
      (source === undefined || [used, ...used.inputs].some((datum) => datum.source === source)),
  );
}
