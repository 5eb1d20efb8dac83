import { limitsOf } from '../../permission/policy-limits.ts';
import { type Check, counted, ofRule, peopleWords } from '../check.ts';

/** A yes that ends within this many days is soon none. */
export const ENDING_DAYS = 30;

/** A share of the reach whose yes is older than the policy's age, or ends soon. */
export const STALE_CONSENT: Check = {
  question: 'Would they still say yes?',
  find: ({ measured, reached, policy }) => {
    if (measured === null || reached === null) return [];
    const { consent_age_days } = limitsOf(policy);
    const share = (people: number) => Math.max(1, Math.round((100 * people) / Math.max(1, reached)));
    const aged = counted(measured.aged);
    const ending = counted(measured.ending);
    return [
      ...(aged.affected === 0
        ? []
        : [
            ofRule({
              severity: () => 'advice',
              counted: aged,
              explain: (now) =>
                `${peopleWords(now?.affected)} of the reach (${share(aged.affected)}%) said yes more than ${consent_age_days} days ago. Ask them again before they are surprised.`,
              fixes: [],
            }),
          ]),
      ...(ending.affected === 0
        ? []
        : [
            ofRule({
              subject: 'ending',
              severity: () => 'advice',
              counted: ending,
              explain: (now) =>
                `The yes of ${peopleWords(now?.affected)} of the reach (${share(ending.affected)}%) ends within ${ENDING_DAYS} days. Ask them again before it does.`,
              fixes: [],
            }),
          ]),
    ];
  },
};
