import { proxyOf } from '../../classification/proxies.ts';
import { type Check, ofUse, peopleWords } from '../check.ts';
import { removeCondition } from '../fixes/remove-condition.ts';
import { restrictedCategory } from '../special.ts';

/** Data that is known to stand for something sensitive. What is sensitive by itself has checks of its own. */
export const PROXY: Check = {
  question: 'Does this stand for something sensitive?',
  find: (facts) =>
    facts.used.flatMap((used) => {
      const known = [used, ...used.inputs].find(({ id }) => proxyOf(id) !== null);
      const proxy = known === undefined || used.place === 'shows' ? null : proxyOf(known.id);
      if (proxy === null || restrictedCategory(used, facts.policy) !== null) return [];
      const words = proxy.stands_for.map((id) => facts.category(id).toLowerCase()).join(' or ');
      return [
        ofUse(used, {
          category: null,
          severity: () => 'advice',
          explain: (evidence) =>
            `${used.label}${known?.id === used.id ? '' : ` relies on ${known?.label ?? ''}, which`} can stand for ${words}. It decides about ${peopleWords(evidence?.affected)}.`,
          fixes: removeCondition(facts, used),
        }),
      ];
    }),
};
