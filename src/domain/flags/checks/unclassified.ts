import {
  type Check,
  EVERYONE,
  type Finding,
  ofRule,
  peopleBy,
  peopleWords,
  type RuleFacts,
} from '../check.ts';
import { removeCondition } from '../fixes/remove-condition.ts';

/** What the catalogue doesn't know, or what nobody has confirmed. */
export const UNCLASSIFIED: Check = {
  question: 'What is this data?',
  find: (facts) => [...gonePrivate(facts), ...unconfirmed(facts)],
};

function gonePrivate(facts: RuleFacts): readonly Finding[] {
  return facts.used.flatMap((used) => {
    const gone = used.inputs.find(({ known }) => !known);
    const suggested = used.attribute?.classification.status === 'suggested' && used.sensitivity >= 2;
    if (used.known && !suggested && gone === undefined) return [];
    const word = used.category === null ? '' : facts.category(used.category).toLowerCase();
    return [
      {
        subject: used.id,
        used,
        category: used.category,
        severity: () => (used.known ? 'review' : 'block'),
        evidence: used.known
          ? { uses: peopleBy(used), lacks: EVERYONE, without: used.excludes ? used : null }
          : null,
        explain: (evidence) =>
          used.known && gone !== undefined
            ? `${used.label} is made from ${gone.label}, which is no longer in the data, so nobody can say whether it is still true. It bears on ${peopleWords(evidence?.affected)}.`
            : used.known
              ? `${used.label} looks like data about ${word}, and nobody has confirmed or corrected that in the Catalog. It bears on ${peopleWords(evidence?.affected)}.`
              : `${used.label} is no longer in the data, so this rule can’t be counted. Import it again, or do without it.`,
        fixes: removeCondition(facts, used),
      },
    ];
  });
}

/** One word about all that looks ordinary and that nobody has confirmed. */
function unconfirmed(facts: RuleFacts): readonly Finding[] {
  const open = facts.used.filter(
    ({ attribute, sensitivity }) => attribute?.classification.status === 'suggested' && sensitivity < 2,
  );
  const labels = new Map(open.map(({ id, label }) => [id, label]));
  if (labels.size === 0) return [];
  const names = [...labels.values()].toSorted().join(', ');
  return [
    ofRule({
      subject: 'unconfirmed',
      attributes: [...labels.keys()].toSorted(),
      severity: () => 'advice',
      explain: () =>
        `Nobody has confirmed in the Catalog what ${names} ${labels.size === 1 ? 'is' : 'are'}. ${labels.size === 1 ? 'It looks' : 'They look'} ordinary.`,
      fixes: [],
    }),
  ];
}
