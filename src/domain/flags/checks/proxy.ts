import { proxyOf } from '../../classification/proxies.ts';
import { inSentence } from '../../segments/phrase.ts';
import { type Check, ofUse, peopleWords } from '../check.ts';
import { removeCondition } from '../fixes/remove-condition.ts';
import { replaceProxy } from '../fixes/replace-proxy.ts';
import { restrictedCategory } from '../special.ts';

/** Cramér's V from which two attributes go together. */
const TOGETHER = 0.3;
/** Among fewer people a measured association is chance. */
const FEWEST = 200;

/** Data that is known to stand for something sensitive, or does so in our customers. What is sensitive by itself has checks of its own. */
export const PROXY: Check = {
  question: 'Does this stand for something sensitive?',
  find: (facts) =>
    facts.used.flatMap((used) => {
      if (used.place === 'shows' || restrictedCategory(used, facts.policy) !== null) return [];
      const known = [used, ...used.inputs].find(({ id }) => proxyOf(id) !== null);
      const proxy = known === undefined ? null : proxyOf(known.id);
      const measured = (facts.measured?.associations ?? []).find(
        ({ attribute, v, people }) => attribute === used.id && v >= TOGETHER && people >= FEWEST,
      );
      if (proxy === null && measured === undefined) return [];
      const words = (proxy?.stands_for ?? []).map((id) => inSentence(facts.category(id))).join(' or ');
      const general =
        proxy === null
          ? ''
          : `${used.label}${known?.id === used.id ? '' : ` relies on ${known?.label ?? ''}, which`} can stand for ${words}. `;
      const here =
        measured === undefined
          ? ''
          : `Among ${peopleWords(measured.people)} of this audience ${used.label} goes with ${facts.index.datum(measured.sensitive).label} (Cramér’s V ${measured.v.toFixed(2)}). `;
      return [
        ofUse(used, {
          category: null,
          severity: () => (measured === undefined ? 'advice' : 'review'),
          explain: (evidence) => `${general}${here}It decides about ${peopleWords(evidence?.affected)}.`,
          fixes: [...replaceProxy(facts, used), ...removeCondition(facts, used)],
        }),
      ];
    }),
};
