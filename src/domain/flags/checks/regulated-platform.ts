import { limitsOf } from '../../permission/policy-limits.ts';
import { inSentence } from '../../segments/phrase.ts';
import { agree } from '../agree.ts';
import { type Check, type Finding, ofRule, ofUse, peopleWords, type RuleFacts } from '../check.ts';
import { removeCondition } from '../fixes/remove-condition.ts';
import { widenAudience } from '../fixes/widen-audience.ts';
import { categoriesOf } from '../special.ts';

/** Data that advertising platforms forbid or limit, or too few people for them. */
export const REGULATED_PLATFORM: Check = {
  question: 'Does the ad platform allow this?',
  find: (facts) => (facts.content.channel === 'ads' ? [...forbidden(facts), ...tooFew(facts)] : []),
};

function forbidden(facts: RuleFacts): readonly Finding[] {
  const { platform_categories } = limitsOf(facts.policy);
  return facts.used.flatMap((used) => {
    const category = categoriesOf(used).find((one) => platform_categories.includes(one));
    return category === undefined
      ? []
      : [
          ofUse(used, {
            category,
            severity: () => 'review',
            provision: () => undefined,
            explain: (evidence) =>
              `Advertising platforms forbid or limit audiences by ${inSentence(facts.category(category))}, which ${agree(used.label, 'says')} something about. It bears on ${peopleWords(evidence?.affected)}.`,
            fixes: removeCondition(facts, used),
          }),
        ];
  });
}

function tooFew(facts: RuleFacts): readonly Finding[] {
  const { platform_minimum } = limitsOf(facts.policy);
  if (facts.reached === null || facts.reached === 0 || facts.reached >= platform_minimum) return [];
  return [
    ofRule({
      subject: 'audience',
      severity: () => 'review',
      explain: () =>
        `${peopleWords(facts.reached)} would be reached; advertising platforms ask for at least ${platform_minimum}.`,
      fixes: widenAudience(facts),
    }),
  ];
}
