import type { Check } from '../check.ts';
import { addCap } from '../fixes/add-cap.ts';
import { capsAbout } from '../own-caps.ts';

/** A marketing rule that no frequency cap covers. */
export const NO_CAP: Check = {
  question: 'How often would they hear from us?',
  find: (facts) => {
    const { content, policy } = facts;
    if (capsAbout(facts).length > 0 || policy.service_purposes.includes(content.purpose)) return [];
    return [
      {
        subject: 'rule',
        used: null,
        category: null,
        severity: () => 'review',
        evidence: null,
        explain: () =>
          'No frequency cap covers this rule, so nothing limits how often the same people hear from us.',
        fixes: addCap(facts),
      },
    ];
  },
};
