import { limitsOf } from '../../permission/policy-limits.ts';
import { inSentence } from '../../segments/phrase.ts';
import { agree } from '../agree.ts';
import { type Check, EVERYONE, peopleBy, peopleWords } from '../check.ts';
import { removeCondition } from '../fixes/remove-condition.ts';
import { gravity, restrictedCategory } from '../special.ts';

/** A special category under NOT or in an exclusion. */
export const SPECIAL_EXCLUSION: Check = {
  question: 'Is it right to leave these people out?',
  find: (facts) =>
    facts.used.flatMap((used) => {
      const category = restrictedCategory(used, facts.policy);
      if (category === null || !used.excludes) return [];
      const protects = limitsOf(facts.policy).protective_exclusions.includes(category);
      const word = inSentence(facts.category(category));
      return [
        {
          subject: used.id,
          used,
          category,
          severity: (regime) =>
            gravity(regime, category, false) === null ? null : protects ? 'advice' : 'review',
          evidence: { uses: peopleBy(used), lacks: EVERYONE, without: used },
          explain: (evidence) =>
            `Leaving people out still uses their data. ${agree(used.label, 'says')} something about ${word}; ` +
            `${peopleWords(evidence?.affected)} ${evidence?.affected === 1 ? 'is' : 'are'} left out because of it.`,
          fixes: removeCondition(facts, used),
        },
      ];
    }),
};
