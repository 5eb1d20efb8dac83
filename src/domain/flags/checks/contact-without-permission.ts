import { defaultOf } from '../../permission/regime.ts';
import { REFUSALS } from '../../permission/permission.ts';
import type { Outcome } from '../../preview/outcome.ts';
import type { Condition } from '../../segments/condition.ts';
import { usesOf } from '../../segments/uses.ts';
import { audienceOf } from '../../rules/rule.ts';
import { type Check, counted, ofRule, peopleWords } from '../check.ts';
import { both } from '../fixes/change-use.ts';

const NOT_PERMITTED: ReadonlySet<Outcome> = new Set(REFUSALS);

/** A list of people picked by hand, some of whom we may not write to. Who meets conditions is asked one by one. */
export const CONTACT_WITHOUT_PERMISSION: Check = {
  question: 'May we write to these people?',
  find: ({ content, policy, segments, measured }) => {
    const picked = usesOf(audienceOf(content), segments).some(
      ({ kind, negated }) => kind === 'people' && !negated,
    );
    if (!picked) return [];
    const by_regime: Record<string, number> = {};
    const barred = (measured?.outcomes ?? []).filter(({ outcome }) => NOT_PERMITTED.has(outcome));
    for (const { regime, people } of barred) by_regime[regime] = (by_regime[regime] ?? 0) + people;
    const expired = barred.length > 0 && barred.every(({ outcome }) => outcome === 'expired');
    if (measured !== null && Object.keys(by_regime).length === 0) return [];
    const { purpose, channel } = content;
    const label = policy.purposes.find(({ id }) => id === purpose)?.label ?? purpose;
    const consent: Condition = { type: 'consent', purpose, channel, permitted: true };
    return [
      ofRule({
        severity: () => 'block',
        provision: (regime) => defaultOf(regime, purpose, channel).provision,
        ...(measured === null ? {} : { counted: counted(by_regime) }),
        explain: (evidence) =>
          `${peopleWords(evidence?.affected)} on this list may not be contacted for “${label}” by this channel.`,
        fixes: [
          {
            ...(expired
              ? { kind: 'unexpired-consents', title: 'Shorten the list to consents that still hold' }
              : { kind: 'require-permission', title: 'Only people we may write to' }),
            detail: expired
              ? 'People whose consent has ended are left out.'
              : 'Everyone else on the list is left out.',
            content: { ...content, condition: both(content.condition, consent) },
          },
        ],
      }),
    ];
  },
};
