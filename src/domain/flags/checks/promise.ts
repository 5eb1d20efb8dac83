import { type Check, ofRule, ofUse, peopleWords } from '../check.ts';
import { removeCondition } from '../fixes/remove-condition.ts';
import { allFits, type Forbidden, usesThatFit } from '../forbidden.ts';

/** What the organisation has said in public that it wouldn't do. */
export const PROMISE: Check = {
  question: 'Did we promise not to?',
  find: (facts) =>
    facts.policy.promises.flatMap((promise) => {
      const forbidden: Forbidden = promise.forbids;
      const words = (people: number | null | undefined) =>
        `We said: “${promise.text}”. This rule breaks that for ${peopleWords(people)}.`;
      if (forbidden.category === undefined)
        return allFits(facts, forbidden)
          ? [
              ofRule({
                subject: promise.id,
                severity: () => 'block',
                explain: () => words(facts.reached),
                fixes: [],
              }),
            ]
          : [];
      return usesThatFit(facts, forbidden).map((used) =>
        ofUse(used, {
          subject: `${promise.id}-${used.id}`,
          severity: () => 'block',
          provision: () => undefined,
          explain: (evidence) => words(evidence?.affected),
          fixes: removeCondition(facts, used),
        }),
      );
    }),
};
