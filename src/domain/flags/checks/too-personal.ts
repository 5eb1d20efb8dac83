import { limitsOf } from '../../permission/policy-limits.ts';
import { type Check, type Finding, ofRule, ofUse, peopleWords, type RuleFacts } from '../check.ts';
import { fewerPersonal } from '../fixes/fewer-personal.ts';
import { removeCondition } from '../fixes/remove-condition.ts';
import { categoriesOf, isGuess } from '../special.ts';
import type { UsedData } from '../used-data.ts';

/** More personal data than the policy's comfort line, or a message that shows what people didn't expect us to know. */
export const TOO_PERSONAL: Check = {
  question: 'Would this feel creepy?',
  find: (facts) => [...shown(facts), ...many(facts)],
};

function shown(facts: RuleFacts): readonly Finding[] {
  return facts.used.flatMap((used) => {
    const what = used.place === 'shows' ? unexpected(used) : null;
    return what === null
      ? []
      : [
          ofUse(used, {
            fact: 'minimisation',
            severity: () => 'review',
            explain: (evidence) =>
              `The message shows ${used.label}, which ${what}, to ${peopleWords(evidence?.affected)}. They may not expect us to know it.`,
            fixes: removeCondition(facts, used),
          }),
        ];
  });
}

function many(facts: RuleFacts): readonly Finding[] {
  const { comfort_attributes } = limitsOf(facts.policy);
  const personal = new Map(
    facts.used.filter(({ sensitivity }) => sensitivity > 0).map(({ id, label }) => [id, label]),
  );
  if (personal.size <= comfort_attributes) return [];
  return [
    ofRule({
      fact: 'minimisation',
      severity: () => 'advice',
      explain: () =>
        `The rule relies on ${personal.size} pieces of personal data (${[...personal.values()].join(', ')}); the policy’s line is ${comfort_attributes}.`,
      fixes: fewerPersonal(facts, comfort_attributes),
    }),
  ];
}

function unexpected(used: UsedData): string | null {
  if (used.source === 'purchased') return 'was bought';
  if (isGuess(used)) return 'is a guess';
  if (categoriesOf(used).includes('precise_location')) return 'tells where they are';
  return used.sensitivity >= 3 ? 'is private' : null;
}
