import { matches } from '../../caps/window.ts';
import type { Check } from '../check.ts';
import { addCap } from '../fixes/add-cap.ts';

/** A marketing rule that no frequency cap covers. */
export const NO_CAP: Check = {
  question: 'How often would they hear from us?',
  find: (facts) => {
    const { content, caps, policy } = facts;
    const message = { channel: content.channel, purpose: content.purpose, rule_id: '' };
    const covered = caps.some((cap) => matches({ ...cap, scope: withoutRules(cap.scope) }, message));
    if (covered || policy.service_purposes.includes(content.purpose)) return [];
    return [
      {
        subject: 'rule',
        used: null,
        category: null,
        severity: () => 'review',
        evidence: null,
        explain: () =>
          'No frequency cap covers this rule, so nothing limits how often the same people hear from us.',
        fixes: addCap(facts),
      },
    ];
  },
};

function withoutRules<S extends { readonly rules?: readonly string[] }>({ rules: _rules, ...scope }: S) {
  return scope;
}
