import { inSentence } from '../../segments/phrase.ts';
import { agree } from '../agree.ts';
import { type Check, EVERYONE, peopleBy, peopleWords } from '../check.ts';
import { removeCondition } from '../fixes/remove-condition.ts';
import { categoriesOf, NEVER_FOR_OFFERS } from '../special.ts';

/** Criminal records, government identifiers, account credentials. */
export const CRIMINAL_OR_GOVERNMENT_ID: Check = {
  question: 'Is this data for offers at all?',
  find: (facts) =>
    facts.used.flatMap((used) => {
      const category = categoriesOf(used).find((one) => NEVER_FOR_OFFERS.includes(one));
      if (category === undefined) return [];
      return [
        {
          subject: used.id,
          used,
          category,
          severity: () => 'block',
          evidence: { uses: peopleBy(used), lacks: EVERYONE, without: used.excludes ? used : null },
          explain: (evidence) =>
            `${agree(used.label, 'is')} about ${inSentence(facts.category(category))}. No offer may rest on it; ` +
            `it bears on ${peopleWords(evidence?.affected)}.`,
          fixes: removeCondition(facts, used),
        },
      ];
    }),
};
