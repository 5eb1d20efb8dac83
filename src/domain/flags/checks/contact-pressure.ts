import { limitsOf } from '../../permission/policy-limits.ts';
import { type Check, counted, ofRule, peopleWords } from '../check.ts';
import { addCap } from '../fixes/add-cap.ts';

const MUCH = 0.01;

/** People who would pass the comfort line of messages in 7 days with this rule. */
export const CONTACT_PRESSURE: Check = {
  question: 'Is this too much?',
  find: (facts) => {
    const { measured, reached, policy } = facts;
    if (measured === null || reached === null) return [];
    const { comfort_messages } = limitsOf(policy);
    const evidence = counted(measured.pressed);
    if (evidence.affected === 0) return [];
    return [
      ofRule({
        counted: evidence,
        severity: () => (evidence.affected > MUCH * reached ? 'review' : 'advice'),
        explain: (now) =>
          `${peopleWords(now?.affected)} had ${comfort_messages} or more messages from us in the last 7 days already. This would be one more.`,
        fixes: addCap(facts),
      }),
    ];
  },
};
