import { inSentence } from '../../segments/phrase.ts';
import { agree } from '../agree.ts';
import { type Check, EVERYONE, peopleBy, peopleWords } from '../check.ts';
import { removeCondition } from '../fixes/remove-condition.ts';
import { declaredInstead } from '../fixes/use-declared.ts';
import { gravity, isGuess, restrictedCategory } from '../special.ts';

/** A derived or predicted attribute stands for, or is computed from, a special category. */
export const INFERRED_SENSITIVE: Check = {
  question: 'Is this a guess about something private?',
  find: (facts) => {
    const ads = facts.policy.sharing_purposes.includes(facts.content.purpose);
    return facts.used.flatMap((used) => {
      const category = restrictedCategory(used, facts.policy);
      if (category === null || used.excludes || !isGuess(used)) return [];
      const word = inSentence(facts.category(category));
      const from = used.inputs.map(({ label }) => label).join(' and ');
      return [
        {
          subject: used.id,
          used,
          category,
          severity: (regime) => gravity(regime, category, ads),
          evidence: { uses: peopleBy(used), lacks: EVERYONE, without: null },
          explain: (evidence) =>
            `${agree(used.label, 'is')} a guess${from === '' ? '' : ` from ${from}`} about ${word}, even though nobody typed it in. ` +
            `It bears on ${peopleWords(evidence?.affected)} who would be reached.`,
          fixes: [...declaredInstead(facts, used), ...removeCondition(facts, used)],
        },
      ];
    });
  },
};
