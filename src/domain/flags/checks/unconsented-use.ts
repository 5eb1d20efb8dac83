import { inSentence } from '../../segments/phrase.ts';
import { agree } from '../agree.ts';
import { type Check, peopleBy, peopleWords } from '../check.ts';
import { askConsent } from '../fixes/ask-consent.ts';
import { requireConsent } from '../fixes/require-consent.ts';
import { removeCondition } from '../fixes/remove-condition.ts';
import { leaveOutRegimes } from '../fixes/leave-out-regime.ts';
import { declaredInstead } from '../fixes/use-declared.ts';
import { asksForConsent, isGuess, restrictedCategory } from '../special.ts';

/** The policy asks for a purpose's consent to use this kind of data, and affected people lack it. */
export const UNCONSENTED_USE: Check = {
  question: 'Did these people agree to offers based on this?',
  find: (facts) =>
    facts.used.flatMap((used) => {
      const category = restrictedCategory(used, facts.policy);
      const purpose = category === null ? undefined : facts.policy.category_purposes[category];
      if (category === null || purpose === undefined) return [];
      const word = inSentence(facts.category(category));
      return [
        {
          subject: used.id,
          used,
          category,
          question: `Did these people agree to offers based on their ${word}?`,
          severity: (regime) =>
            asksForConsent(regime, category) ? (used.excludes ? 'review' : 'block') : null,
          evidence: {
            uses: peopleBy(used),
            lacks: { type: 'consent', purpose, channel: facts.content.channel, permitted: false },
            without: used.excludes ? used : null,
          },
          explain: (evidence) =>
            `${agree(used.label, 'is')} ${isGuess(used) ? `worked out from ${madeFrom(used.inputs.map(({ label }) => label))}` : `${word} data`}, and ` +
            `${peopleWords(evidence?.affected)} ${evidence?.affected === 1 ? 'has' : 'have'} not agreed to offers based on it.`,
          fixes: [
            ...declaredInstead(facts, used),
            ...requireConsent(facts, used, purpose),
            ...askConsent(facts, used, purpose),
            ...leaveOutRegimes(facts, used, (regime) => asksForConsent(regime, category)),
            ...removeCondition(facts, used),
          ],
        },
      ];
    }),
};

function madeFrom(inputs: readonly string[]): string {
  return inputs.length === 0 ? 'what people do' : inputs.join(' and ');
}
