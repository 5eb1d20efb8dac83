import { covering } from '../../permission/purposes.ts';
import { agree } from '../agree.ts';
import { type Check, EVERYONE, peopleBy, peopleWords } from '../check.ts';
import { removeCondition } from '../fixes/remove-condition.ts';

/** The attribute's declared purposes don't contain the rule's purpose; a purpose covers its children. */
export const PURPOSE_MISMATCH: Check = {
  question: 'Was this data collected for that?',
  find: (facts) =>
    facts.used.flatMap((used) => {
      const declared = used.attribute?.purposes ?? [];
      const covered = covering(facts.content.purpose, facts.policy);
      if (declared.length === 0 || declared.some((purpose) => covered.includes(purpose))) return [];
      const name = (id: string) => facts.policy.purposes.find((purpose) => purpose.id === id)?.label ?? id;
      return [
        {
          subject: used.id,
          used,
          category: used.category,
          fact: 'purpose',
          severity: () => 'review',
          evidence: { uses: peopleBy(used), lacks: EVERYONE, without: used.excludes ? used : null },
          explain: (evidence) =>
            `${agree(used.label, 'was')} collected for ${declared.map((id) => `“${name(id)}”`).join(', ')}, not for “${name(facts.content.purpose)}”. ` +
            `It bears on ${peopleWords(evidence?.affected)}.`,
          fixes: removeCondition(facts, used),
        },
      ];
    }),
};
