import type { AttributeValue, RuleFacts } from '../check.ts';
import type { Proposal } from '../fix.ts';
import type { Datum, UsedData } from '../used-data.ts';
import { changeUse } from './change-use.ts';
import type { Condition } from '../../segments/condition.ts';

/** Answers that say nothing. */
const EMPTY_ANSWERS = new Set([
  'none',
  'no',
  'other',
  'unknown',
  'normal',
  'n/a',
  'prefer not to say',
  'false',
]);

/**
 * What people said themselves, instead of a guess about them: of an ordinary declared attribute with a kindred name the
 * answer that says the same, or the one that about as many people gave. None is offered where the answers aren't known.
 */
export function declaredInstead(
  facts: RuleFacts,
  used: UsedData,
  suits: (id: string) => boolean = () => true,
): readonly Proposal[] {
  const { content, segments, index } = facts;
  if (used.condition?.type !== 'attribute' || used.excludes) return [];
  const kindred = facts.attributes
    .map((id) => index.datum(id))
    .find(
      (datum) => datum.id !== used.id && isBetter(datum) && suits(datum.id) && sharesWord(datum.id, used.id),
    );
  const answer = kindred && answerFor(kindred, used, facts);
  if (!kindred || !answer) return [];
  const next = changeUse(content, used, segments, () => answer.condition);
  if (next === null) return [];
  return [
    {
      kind: 'use-declared',
      title: `Use declared ${kindred.label}`,
      detail: `People said it themselves: ${answer.words}. Choose other answers where they fit better.`,
      content: next,
    },
  ];
}

function answerFor(
  { id, attribute }: Datum,
  used: UsedData,
  facts: RuleFacts,
): { readonly condition: Condition; readonly words: string } | null {
  if (attribute?.type === 'boolean')
    return { condition: { type: 'attribute', attribute: id, operator: 'eq', value: true }, words: 'yes' };
  if (attribute?.type !== 'enum' && attribute?.type !== 'text' && attribute?.type !== 'list') return null;
  const answers = facts.values(id).filter(({ value }) => !EMPTY_ANSWERS.has(value.toLowerCase()));
  const wanted = valuesOf(used);
  const same = answers.filter(({ value }) => wanted.includes(value.toLowerCase()));
  const chosen = same.length > 0 ? same : nearest(answers, peopleOf(used, wanted, facts));
  if (chosen.length === 0) return null;
  const value = chosen.map((one) => one.value);
  const operator = attribute.type === 'list' ? 'has_any' : 'in';
  return { condition: { type: 'attribute', attribute: id, operator, value }, words: value.join(', ') };
}

function valuesOf({ condition }: UsedData): readonly string[] {
  if (condition?.type !== 'attribute') return [];
  const { value } = condition;
  return (Array.isArray(value) ? value : [value]).map((one) => String(one).toLowerCase());
}

/** How many have what the guess says: by its values where they are known, else everyone with a guess. */
function peopleOf(used: UsedData, wanted: readonly string[], facts: RuleFacts): number {
  const having = facts.values(used.id).filter(({ value }) => wanted.includes(value.toLowerCase()));
  if (having.length === 0) return used.attribute?.set_count ?? 0;
  return having.reduce((sum, { people }) => sum + people, 0);
}

function nearest(answers: readonly AttributeValue[], people: number): readonly AttributeValue[] {
  const far = (answer: AttributeValue) => Math.abs(answer.people - people);
  return answers.toSorted((a, b) => far(a) - far(b) || (a.value < b.value ? -1 : 1)).slice(0, 1);
}

function isBetter({ source, sensitivity, known }: Datum): boolean {
  return known && source === 'declared' && sensitivity < 2;
}

function sharesWord(a: string, b: string): boolean {
  const words = new Set(a.split('_').filter((word) => word.length > 3));
  return b.split('_').some((word) => words.has(word));
}
