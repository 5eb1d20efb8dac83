import { inSentence, listed } from '../../segments/phrase.ts';
import { agree } from '../agree.ts';
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
import type { Datum, UsedData } from '../used-data.ts';

/** What the catalogue doesn't know, or what nobody has confirmed. */
export const UNCLASSIFIED: Check = {
  question: 'What is this data?',
  find: (facts) => [...gonePrivate(facts), ...unconfirmed(facts)],
};

function gonePrivate(facts: RuleFacts): readonly Finding[] {
  return facts.used.flatMap((used) => {
    const gone = used.inputs.find(({ known }) => !known);
    const guessed = [used, ...used.inputs].find(
      ({ attribute, sensitivity }) => attribute?.classification.status === 'suggested' && sensitivity >= 2,
    );
    if (used.known && guessed === undefined && gone === undefined) return [];
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
          used.known
            ? `${gone === undefined ? looksLike(facts, used, guessed ?? used) : madeFromNothing(used, gone)} It bears on ${peopleWords(evidence?.affected)}.`
            : `${agree(used.label, 'is')} no longer in the data, so this rule can’t be counted. Import it again, or do without it.`,
        fixes: removeCondition(facts, used),
      },
    ];
  });
}

function madeFromNothing(used: UsedData, gone: Datum): string {
  return `${agree(used.label, 'is')} made from ${gone.label}, which is no longer in the data, so nobody can say whether it is still true.`;
}

function looksLike(facts: RuleFacts, used: UsedData, guessed: Datum): string {
  const word = guessed.category === null ? '' : inSentence(facts.category(guessed.category));
  const made =
    guessed.id === used.id ? used.label : `${agree(used.label, 'is')} made from ${guessed.label}, which`;
  return `${made} looks like data about ${word}, and nobody has confirmed or corrected that in the Catalog.`;
}

/** One word about all that looks ordinary and that nobody has confirmed. */
function unconfirmed(facts: RuleFacts): readonly Finding[] {
  const open = facts.used.filter(
    ({ attribute, sensitivity }) => attribute?.classification.status === 'suggested' && sensitivity < 2,
  );
  const labels = new Map(open.map(({ id, label }) => [id, label]));
  if (labels.size === 0) return [];
  const names = listed([...labels.values()].toSorted(), 'and');
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
