import type { RuleFacts } from '../check.ts';
import type { Proposal } from '../fix.ts';
import type { Datum, UsedData } from '../used-data.ts';
import { changeUse } from './change-use.ts';
import type { Condition } from '../../segments/condition.ts';

/** What people said themselves, instead of a guess about them: an ordinary declared attribute with a kindred name. */
export function useDeclared(facts: RuleFacts, used: UsedData): readonly Proposal[] {
  const { content, segments, index } = facts;
  if (used.condition?.type !== 'attribute' || used.excludes) return [];
  const kindred = facts.attributes
    .map((id) => index.datum(id))
    .find((datum) => datum.id !== used.id && isBetter(datum) && sharesWord(datum.id, used.id));
  if (!kindred) return [];
  const declared: Condition = { type: 'attribute', attribute: kindred.id, operator: 'is_set' };
  const next = changeUse(content, used, segments, () => declared);
  if (next === null) return [];
  return [
    {
      kind: 'use-declared',
      title: `Use declared ${kindred.label}`,
      detail: 'People said it themselves: everyone who answered. Choose the answers that fit.',
      content: next,
    },
  ];
}

function isBetter({ source, sensitivity, known }: Datum): boolean {
  return known && source === 'declared' && sensitivity < 2;
}

function sharesWord(a: string, b: string): boolean {
  const words = new Set(a.split('_').filter((word) => word.length > 3));
  return b.split('_').some((word) => words.has(word));
}
