import { type Check, EVERYONE, ofRule, ofUse, peopleWords } from '../check.ts';
import { leaveOutPeople } from '../fixes/leave-out-regime.ts';
import { removeCondition } from '../fixes/remove-condition.ts';
import { allFits, usesThatFit, whereItHolds } from '../forbidden.ts';

/** What the organisation has said in public that it wouldn't do. */
export const PROMISE: Check = {
  question: 'Did we promise not to?',
  find: (facts) =>
    facts.policy.promises.flatMap((promise) => {
      const { forbids } = promise;
      const severity = whereItHolds(forbids, 'block');
      const words = (people: number | null | undefined) =>
        `We said: “${promise.text}”. This rule breaks that for ${peopleWords(people)}.`;
      if (forbids.category === undefined && forbids.source === undefined)
        return allFits(facts, forbids)
          ? [
              ofRule({
                subject: promise.id,
                severity,
                evidence: { uses: EVERYONE, lacks: EVERYONE, without: null },
                explain: (evidence) => words(evidence?.affected),
                fixes: leaveOutPeople(facts, (regime) => severity(regime) !== null),
              }),
            ]
          : [];
      return usesThatFit(facts, forbids).map((used) =>
        ofUse(used, {
          subject: `${promise.id}-${used.id}`,
          severity,
          provision: () => undefined,
          explain: (evidence) => words(evidence?.affected),
          fixes: removeCondition(facts, used),
        }),
      );
    }),
};
