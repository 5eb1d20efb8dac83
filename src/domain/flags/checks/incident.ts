import { writtenDay } from '../../time/written.ts';
import { agree } from '../agree.ts';
import { type Check, ofUse, peopleWords } from '../check.ts';
import { removeCondition } from '../fixes/remove-condition.ts';

/** Data that is marked as exposed, by itself or further back. */
export const INCIDENT: Check = {
  question: 'Is this data safe?',
  find: (facts) =>
    facts.used.flatMap((used) => {
      const leaked = [used, ...used.inputs].find(({ attribute }) => attribute?.exposed !== undefined);
      const since = leaked?.attribute?.exposed?.at.slice(0, 10);
      if (leaked === undefined || since === undefined) return [];
      return [
        ofUse(used, {
          fact: 'breach',
          category: null,
          severity: () => 'block',
          explain: (evidence) =>
            `${agree(leaked.label, 'has')} been marked as exposed since ${writtenDay(since)}. Until that is settled nothing may be sent on it; it bears on ${peopleWords(evidence?.affected)}.`,
          fixes: removeCondition(facts, used),
        }),
      ];
    }),
};
