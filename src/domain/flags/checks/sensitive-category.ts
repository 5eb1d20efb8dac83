import { inSentence } from '../../segments/phrase.ts';
import { agree } from '../agree.ts';
import { type Check, EVERYONE, peopleBy, peopleWords } from '../check.ts';
import { removeCondition } from '../fixes/remove-condition.ts';
import { leaveOutRegimes } from '../fixes/leave-out-regime.ts';
import { gravity, isGuess, restrictedCategory } from '../special.ts';

/** A special category, in a regime that restricts it. Guesses and exclusions have checks of their own. */
export const SENSITIVE_CATEGORY: Check = {
  question: 'Should this rule know this?',
  find: (facts) => {
    const ads = facts.policy.sharing_purposes.includes(facts.content.purpose);
    return facts.used.flatMap((used) => {
      const category = restrictedCategory(used, facts.policy);
      if (category === null || used.excludes || isGuess(used)) return [];
      const word = inSentence(facts.category(category));
      return [
        {
          subject: used.id,
          used,
          category,
          severity: (regime) => gravity(regime, category, ads),
          evidence: { uses: peopleBy(used), lacks: EVERYONE, without: null },
          explain: (evidence) =>
            used.place === 'shows'
              ? `The message shows ${used.label}, which says something about ${word}, to ${peopleWords(evidence?.affected)}.`
              : `${agree(used.label, 'says')} something about ${word}. It decides about ${peopleWords(evidence?.affected)} who would be reached.`,
          fixes: [
            ...removeCondition(facts, used),
            ...leaveOutRegimes(facts, used, (regime) => gravity(regime, category, ads) !== null),
          ],
        },
      ];
    });
  },
};
