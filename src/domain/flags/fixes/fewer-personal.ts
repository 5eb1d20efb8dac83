import type { RuleContent } from '../../rules/rule.ts';
import type { RuleFacts } from '../check.ts';
import type { Proposal } from '../fix.ts';
import { type UsedData, usedData } from '../used-data.ts';
import { changeUse } from './change-use.ts';

/** The rule with so many pieces of personal data and no more: the most private go first. */
export function fewerPersonal(facts: RuleFacts, most: number): readonly Proposal[] {
  const gone: string[] = [];
  let content = facts.content;
  for (;;) {
    const personal = personalIn(content, facts);
    const ids = new Set(personal.map(({ id }) => id));
    const [next] = personal;
    if (next === undefined || ids.size <= most) break;
    const without = changeUse(content, next, facts.segments, () => null);
    if (without === null) return [];
    if (!gone.includes(next.label)) gone.push(next.label);
    content = without;
  }
  if (gone.length === 0) return [];
  return [
    {
      kind: 'fewer-personal',
      title: `Do without ${gone.join(' and ')}`,
      detail: `The rule then relies on ${most === 1 ? '1 piece' : `${most} pieces`} of personal data.`,
      content,
    },
  ];
}

function personalIn(content: RuleContent, { segments, index }: RuleFacts): readonly UsedData[] {
  return usedData(content, segments, index)
    .filter(({ sensitivity }) => sensitivity > 0)
    .toSorted((a, b) => b.sensitivity - a.sensitivity || (a.id < b.id ? -1 : 1));
}
