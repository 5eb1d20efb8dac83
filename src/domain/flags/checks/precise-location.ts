import { type Check, ofUse, peopleWords } from '../check.ts';
import { removeCondition } from '../fixes/remove-condition.ts';
import { categoriesOf } from '../special.ts';

/** Where people are, finer than a town. */
export const PRECISE_LOCATION: Check = {
  question: 'Do we need to know where they are?',
  find: (facts) =>
    facts.used.flatMap((used) =>
      categoriesOf(used).includes('precise_location')
        ? [
            ofUse(used, {
              category: 'precise_location',
              severity: () => 'review',
              explain: (evidence) =>
                `${used.label} tells where people are, finer than a town. It bears on ${peopleWords(evidence?.affected)}; ` +
                `a town or a region is mostly enough.`,
              fixes: removeCondition(facts, used),
            }),
          ]
        : [],
    ),
};
