import { agree } from '../agree.ts';
import { type Check, EVERYONE, peopleBy, peopleWords } from '../check.ts';
import { removeCondition } from '../fixes/remove-condition.ts';

/** Bought data without a proof of permission on record. */
export const PURCHASED_DATA: Check = {
  question: 'Where did we buy this, and did they agree?',
  find: (facts) =>
    facts.used.flatMap((used) => {
      const bought = [used, ...used.inputs].find(
        ({ source, attribute }) => source === 'purchased' && attribute?.notice === null,
      );
      if (bought === undefined) return [];
      return [
        {
          subject: used.id,
          used,
          category: used.category,
          fact: 'notice',
          severity: () => 'review',
          evidence: { uses: peopleBy(used), lacks: EVERYONE, without: used.excludes ? used : null },
          explain: (evidence) =>
            `${bought.id === used.id ? `${agree(used.label, 'was')} bought` : `${agree(used.label, 'relies')} on bought data: ${bought.label}`}. ` +
            `There is no proof that these ${peopleWords(evidence?.affected)} agreed.`,
          fixes: removeCondition(facts, used),
        },
      ];
    }),
};
