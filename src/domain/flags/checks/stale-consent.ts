import { limitsOf } from '../../permission/policy-limits.ts';
import { type Check, counted, ofRule, peopleWords } from '../check.ts';

/** A share of the reach whose yes is older than the policy's age. */
export const STALE_CONSENT: Check = {
  question: 'Would they still say yes?',
  find: ({ measured, reached, policy }) => {
    if (measured === null || reached === null) return [];
    const { consent_age_days } = limitsOf(policy);
    const evidence = counted(measured.aged);
    if (evidence.affected === 0) return [];
    const share = Math.max(1, Math.round((100 * evidence.affected) / Math.max(1, reached)));
    return [
      ofRule({
        severity: () => 'advice',
        counted: evidence,
        explain: (now) =>
          `${peopleWords(now?.affected)} of the reach (${share} %) said yes more than ${consent_age_days} days ago. Ask them again before they are surprised.`,
        fixes: [],
      }),
    ];
  },
};
