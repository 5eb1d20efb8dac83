import { type Check, EVERYONE, ofRule, ofUse, peopleWords } from '../check.ts';
import { leaveOutPeople } from '../fixes/leave-out-regime.ts';
import { removeCondition } from '../fixes/remove-condition.ts';
import { allFits, usesThatFit, whereItHolds } from '../forbidden.ts';

/** A rule that the organisation made for itself. */
export const HOUSE_RULE: Check = {
  question: 'Do our own rules allow this?',
  find: (facts) =>
    facts.policy.house_rules.flatMap((rule) => {
      const severity = whereItHolds(rule, rule.severity);
      const words = (people: number | null | undefined) =>
        `Our own rule: “${rule.text}”. It bears on ${peopleWords(people)}.`;
      if (rule.category === undefined && rule.source === undefined)
        return allFits(facts, rule)
          ? [
              ofRule({
                subject: rule.id,
                severity,
                question: rule.text,
                evidence: { uses: EVERYONE, lacks: EVERYONE, without: null },
                explain: (evidence) => words(evidence?.affected),
                fixes: leaveOutPeople(facts, (regime) => severity(regime) !== null),
              }),
            ]
          : [];
      return usesThatFit(facts, rule).map((used) =>
        ofUse(used, {
          subject: `${rule.id}-${used.id}`,
          severity,
          question: rule.text,
          provision: () => undefined,
          explain: (evidence) => words(evidence?.affected),
          fixes: removeCondition(facts, used),
        }),
      );
    }),
};
