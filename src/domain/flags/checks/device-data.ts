import { defaultOf } from '../../permission/regime.ts';
import { limitsOf } from '../../permission/policy-limits.ts';
import { agree } from '../agree.ts';
import { type Check, ofUse, peopleBy, peopleWords } from '../check.ts';
import { askConsent } from '../fixes/ask-consent.ts';
import { removeCondition } from '../fixes/remove-condition.ts';
import { requireConsent } from '../fixes/require-consent.ts';

/** Data read from people's devices where that needs a yes, and people who haven't given it. */
export const DEVICE_DATA: Check = {
  question: 'May we read this from their device?',
  find: (facts) => {
    const wanted = limitsOf(facts.policy).device_purpose;
    const purpose = facts.policy.purposes.some(({ id }) => id === wanted) ? wanted : facts.content.purpose;
    return facts.used.flatMap((used) => {
      const read = [used, ...used.inputs].find(({ source }) => source === 'device');
      if (read === undefined) return [];
      const { channel } = facts.content;
      return [
        ofUse(used, {
          severity: (regime) => (defaultOf(regime, purpose, 'onsite').basis === 'opt_in' ? 'block' : null),
          provision: (regime) => defaultOf(regime, purpose, 'onsite').provision,
          evidence: {
            uses: peopleBy(used),
            lacks: { type: 'consent', purpose, channel, permitted: false },
            without: used.excludes ? used : null,
          },
          explain: (evidence) =>
            `${read.id === used.id ? `${agree(used.label, 'is')} read` : `${agree(used.label, 'relies')} on ${read.label}, read`} from people’s devices, and ` +
            `${peopleWords(evidence?.affected)} ${evidence?.affected === 1 ? 'hasn’t' : 'haven’t'} agreed to that.`,
          fixes: [
            ...requireConsent(facts, used, purpose),
            ...askConsent(facts, used, purpose),
            ...removeCondition(facts, used),
          ],
        }),
      ];
    });
  },
};
