import { agree } from '../agree.ts';
import { type Check, ofUse, peopleWords } from '../check.ts';
import { removeCondition } from '../fixes/remove-condition.ts';
import type { Datum, UsedData } from '../used-data.ts';

/** Data older than its retention or its refresh time, by itself or further back. */
export const STALE_DATA: Check = {
  question: 'Is this still true of them?',
  find: (facts) => {
    const age = facts.data_age_days;
    if (age === null) return [];
    return facts.used.flatMap((used) => {
      const stale = oldest(used, age);
      if (stale === null) return [];
      const { datum, limit, expired } = stale;
      const made = datum.id === used.id ? '' : `${agree(used.label, 'is')} made from ${datum.label}. `;
      const old = `${agree(datum.label, 'is')} ${Math.floor(age)} days old`;
      return [
        ofUse(used, {
          category: null,
          fact: expired ? 'retention' : 'accuracy',
          severity: () => (expired ? 'review' : 'advice'),
          explain: (evidence) =>
            expired
              ? `${made}${old} and may be kept for ${limit}. It bears on ${peopleWords(evidence?.affected)}.`
              : `${made}${old} and should be renewed every ${limit}. It may no longer be true of ${peopleWords(evidence?.affected)}.`,
          fixes: removeCondition(facts, used),
        }),
      ];
    });
  },
};

interface Stale {
  readonly datum: Datum;
  readonly limit: number;
  /** Past its retention; else past its refresh time. */
  readonly expired: boolean;
}

/** What is kept too long comes before what is only old. */
function oldest(used: UsedData, age: number): Stale | null {
  const data = [used, ...used.inputs];
  const past = (field: 'retention_days' | 'refresh_days'): Stale | undefined =>
    data.flatMap((datum) => {
      const limit = datum.attribute?.[field];
      return limit !== undefined && age > limit
        ? [{ datum, limit, expired: field === 'retention_days' }]
        : [];
    })[0];
  return past('retention_days') ?? past('refresh_days') ?? null;
}
