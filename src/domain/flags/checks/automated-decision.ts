import { limitsOf } from '../../permission/policy-limits.ts';
import { covering } from '../../permission/purposes.ts';
import { type Check, ofRule, peopleWords } from '../check.ts';

/** Housing, work, credit, insurance or a price, decided by the rule alone. */
export const AUTOMATED_DECISION: Check = {
  question: 'Does a machine decide something that matters?',
  find: ({ content, policy, reached }) => {
    const { opportunity_purposes } = limitsOf(policy);
    const purpose = covering(content.purpose, policy).find((id) => opportunity_purposes.includes(id));
    if (purpose === undefined) return [];
    const label = policy.purposes.find(({ id }) => id === purpose)?.label ?? purpose;
    return [
      ofRule({
        severity: () => 'review',
        explain: () =>
          `The rule alone decides who gets “${label}”, for ${peopleWords(reached)}. A person should be able to look at it and change it.`,
        fixes: [],
      }),
    ];
  },
};
