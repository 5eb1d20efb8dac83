import { plainName } from '../../classification/plain-name.ts';
import { limitsOf } from '../../permission/policy-limits.ts';
import { covering } from '../../permission/purposes.ts';
import { type Check, type Finding, ofRule, ofUse, peopleWords, type RuleFacts } from '../check.ts';
import { removeCondition } from '../fixes/remove-condition.ts';

/** What a price or its terms are called where a message shows them. */
const PRICE =
  /(^|_)(price|prices|discount|premium|interest_rate|fee|credit_limit|preis|rabatt|prix|remise|precio|descuento|prezzo|sconto|prijs|korting)(_|$)/;

/** Housing, work, credit, insurance or a price, decided by the rule alone. */
export const AUTOMATED_DECISION: Check = {
  question: 'Does a machine decide something that matters?',
  find: (facts) => [...ofPurpose(facts), ...ofPrice(facts)],
};

function ofPurpose({ content, policy, reached }: RuleFacts): readonly Finding[] {
  const { opportunity_purposes } = limitsOf(policy);
  const purpose = covering(content.purpose, policy).find((id) => opportunity_purposes.includes(id));
  if (purpose === undefined) return [];
  const label = policy.purposes.find(({ id }) => id === purpose)?.label ?? purpose;
  return [
    ofRule({
      fact: 'automated_decision',
      severity: () => 'review',
      explain: () =>
        `The rule alone decides who gets “${label}”, for ${peopleWords(reached)}. A person should be able to look at it and change it.`,
      fixes: [],
    }),
  ];
}

/** A price of one's own in the message: the rule decides what each of them pays. */
function ofPrice(facts: RuleFacts): readonly Finding[] {
  return facts.used
    .filter(({ place, id }) => place === 'shows' && PRICE.test(plainName(id)))
    .map((used) =>
      ofUse(used, {
        category: null,
        fact: 'automated_decision',
        severity: () => 'review',
        explain: (evidence) =>
          `The message shows ${used.label}, a price of their own, to ${peopleWords(evidence?.affected)}. A person should be able to look at it and change it.`,
        fixes: removeCondition(facts, used),
      }),
    );
}
