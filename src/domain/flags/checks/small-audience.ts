import { agree } from '../agree.ts';
import { type Check, type Finding, ofRule, ofUse, peopleBy, peopleWords, type RuleFacts } from '../check.ts';
import { removeCondition } from '../fixes/remove-condition.ts';
import { widenAudience } from '../fixes/widen-audience.ts';
import { widenValue } from '../fixes/widen-value.ts';

/** So few people that someone could be singled out: in all, or by something private. */
export const SMALL_AUDIENCE: Check = {
  question: 'Could someone be singled out?',
  find: (facts) => {
    const { reached, policy } = facts;
    if (reached === null) return [];
    return reached < policy.minimum_audience ? tooFew(facts, reached) : fewBySomethingPrivate(facts);
  },
};

function tooFew(facts: RuleFacts, reached: number): readonly Finding[] {
  const least = facts.policy.minimum_audience;
  return [
    ofRule({
      subject: 'audience',
      severity: () => 'review',
      explain: () =>
        reached === 0
          ? `Nobody would be reached. The policy asks for at least ${least}.`
          : `Only ${peopleWords(reached)} would be reached. Under ${least} a message can give away what it knows about one person.`,
      fixes: widenAudience(facts),
    }),
  ];
}

function fewBySomethingPrivate(facts: RuleFacts): readonly Finding[] {
  const least = facts.policy.minimum_audience;
  return facts.used
    .filter(({ sensitivity, excludes, place }) => sensitivity === 3 && !excludes && place !== 'shows')
    .map((used) =>
      ofUse(used, {
        category: null,
        evidence: { uses: peopleBy(used), lacks: peopleBy(used), without: null },
        enough: ({ affected }) => affected < least,
        severity: () => 'review',
        explain: (evidence) =>
          `${agree(used.label, 'picks')} only ${peopleWords(evidence?.affected)}. Under ${least} a message can give away what it knows about one person.`,
        fixes: [...widenValue(facts, used), ...removeCondition(facts, used)],
      }),
    );
}
