import { type Check, peopleWords } from '../check.ts';
import { widenAudience } from '../fixes/widen-audience.ts';

/** So few people that someone could be singled out. */
export const SMALL_AUDIENCE: Check = {
  question: 'Could someone be singled out?',
  find: (facts) => {
    const { reached, policy } = facts;
    if (reached === null || reached >= policy.minimum_audience) return [];
    return [
      {
        subject: 'audience',
        used: null,
        category: null,
        severity: () => 'review',
        evidence: null,
        explain: () =>
          reached === 0
            ? `Nobody would be reached. The policy asks for at least ${policy.minimum_audience}.`
            : `Only ${peopleWords(reached)} would be reached. Under ${policy.minimum_audience} a message can give away what it knows about one person.`,
        fixes: widenAudience(facts),
      },
    ];
  },
};
