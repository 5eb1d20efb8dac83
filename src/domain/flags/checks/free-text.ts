import { plainName } from '../../classification/plain-name.ts';
import { agree } from '../agree.ts';
import { type Check, ofUse, peopleWords } from '../check.ts';
import { removeCondition } from '../fixes/remove-condition.ts';
import type { UsedData } from '../used-data.ts';

/** What fields are called in which people write what they like. */
const WRITTEN =
  /(?:^|_)(?:notes?|comments?|remarks?|feedback|free_?text|messages?|message_body|description_customer|reasons?_text|other_text|bemerkung(?:en)?|kommentare?|notizen?|freitext|anmerkung(?:en)?|commentaires?|remarques?|comentarios?|observaciones|observacoes|commenti|opmerking(?:en)?|uwagi|kommentar(?:er)?|huomautus)(?:_|$)/;

/** Words that people wrote themselves, which may say anything. */
export const FREE_TEXT: Check = {
  question: 'What may people have written here?',
  find: (facts) =>
    facts.used.flatMap((used) =>
      isFreeText(used)
        ? [
            ofUse(used, {
              fact: 'minimisation',
              severity: () => 'review',
              explain: (evidence) =>
                used.place === 'shows'
                  ? `The message shows ${used.label}, in which people wrote what they liked, to ${peopleWords(evidence?.affected)}.`
                  : `${agree(used.label, 'holds')} what people wrote in their own words. It may say more than we asked for; it bears on ${peopleWords(evidence?.affected)}.`,
              fixes: removeCondition(facts, used),
            }),
          ]
        : [],
    ),
};

function isFreeText({ id, attribute, category }: UsedData): boolean {
  if (category === 'communications') return true;
  const written = WRITTEN.test(plainName(id.split('.').at(-1) ?? id));
  return written && (attribute === null || attribute.type === 'text');
}
