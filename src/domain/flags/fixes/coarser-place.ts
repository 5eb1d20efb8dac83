import type { RuleFacts } from '../check.ts';
import type { Proposal } from '../fix.ts';
import type { UsedData } from '../used-data.ts';
import { changeUse } from './change-use.ts';

/** The region or country where the people live, in the place of their postcode or their very spot. */
export function coarserPlace(facts: RuleFacts, used: UsedData): readonly Proposal[] {
  const { content, segments, index, measured } = facts;
  const place = measured?.places.get(placeKey(used));
  if (place === undefined || place.values.length === 0 || used.excludes) return [];
  const { attribute, values } = place;
  const next = changeUse(content, used, segments, () => ({
    type: 'attribute',
    attribute,
    operator: 'in',
    value: values,
  }));
  if (next === null) return [];
  return [
    {
      kind: 'coarser-place',
      title: `Use ${index.datum(attribute).label} instead`,
      detail: `${values.join(', ')}: where those people live, not to the street.`,
      content: next,
    },
  ];
}

/** Names one use of data in a rule. */
export function placeKey({ path, inner_path, id }: Pick<UsedData, 'path' | 'inner_path' | 'id'>): string {
  return `${path} ${inner_path} ${id}`;
}
