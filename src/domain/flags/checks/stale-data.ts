import { type Check, ofUse, peopleWords } from '../check.ts';
import { removeCondition } from '../fixes/remove-condition.ts';

/** Data older than its retention or its refresh time. */
export const STALE_DATA: Check = {
  question: 'Is this still true of them?',
  find: (facts) =>
    facts.used.flatMap((used) => {
      const age = facts.data_age_days;
      const { retention_days, refresh_days } = used.attribute ?? {};
      if (age === null) return [];
      const expired = retention_days !== undefined && age > retention_days;
      if (!expired && (refresh_days === undefined || age <= refresh_days)) return [];
      const days = Math.floor(age);
      return [
        ofUse(used, {
          category: null,
          severity: () => (expired ? 'review' : 'advice'),
          explain: (evidence) =>
            expired
              ? `${used.label} is ${days} days old and may be kept for ${retention_days}. It bears on ${peopleWords(evidence?.affected)}.`
              : `${used.label} is ${days} days old and should be renewed every ${refresh_days ?? 0}. It may no longer be true of ${peopleWords(evidence?.affected)}.`,
          fixes: removeCondition(facts, used),
        }),
      ];
    }),
};
