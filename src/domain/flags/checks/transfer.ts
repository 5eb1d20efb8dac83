import { limitsOf } from '../../permission/policy-limits.ts';
import { agree } from '../agree.ts';
import { type Check, EVERYONE, type Finding, ofRule, ofUse, peopleWords, type RuleFacts } from '../check.ts';
import { leaveOutPeople, leaveOutRegimes } from '../fixes/leave-out-regime.ts';
import { removeCondition } from '../fixes/remove-condition.ts';

/** Data that is kept where the law of the people it is about doesn't let it be without more. */
export const TRANSFER: Check = {
  question: 'May this data leave?',
  find: (facts) => [...stored(facts), ...sent(facts)],
};

function stored(facts: RuleFacts): readonly Finding[] {
  const { storage_regions } = limitsOf(facts.policy);
  return facts.used.flatMap((used) => {
    const kept = [used, ...used.inputs].find(({ attribute }) => attribute?.storage_region);
    const region = kept?.attribute?.storage_region;
    if (kept === undefined || !region) return [];
    const refuses = ({ id }: { readonly id: string }) =>
      storage_regions[id] !== undefined && !storage_regions[id].includes(codeOf(region));
    return [
      ofUse(used, {
        category: null,
        severity: (regime) => (refuses(regime) ? 'review' : null),
        fact: 'transfer',
        explain: (evidence) =>
          `${agree(kept.label, 'is')} kept in ${region}, outside the regions that the policy allows for ${peopleWords(evidence?.affected)}.`,
        fixes: [...leaveOutRegimes(facts, used, refuses), ...removeCondition(facts, used)],
      }),
    ];
  });
}

/** A channel whose messages are made where the law of the people reached doesn't let their data go. */
function sent(facts: RuleFacts): readonly Finding[] {
  const { storage_regions, channel_regions } = limitsOf(facts.policy);
  const { channel } = facts.content;
  const region = channel_regions[channel];
  if (region === undefined) return [];
  const refuses = ({ id }: { readonly id: string }) =>
    storage_regions[id] !== undefined && !storage_regions[id].includes(codeOf(region));
  return [
    ofRule({
      subject: `channel-${channel}`,
      severity: (regime) => (refuses(regime) ? 'review' : null),
      fact: 'transfer',
      evidence: { uses: EVERYONE, lacks: EVERYONE, without: null },
      explain: (evidence) =>
        `Messages by ${channel} are made in ${region}, outside the regions that the policy allows for ${peopleWords(evidence?.affected)}.`,
      fixes: leaveOutPeople(facts, refuses),
    }),
  ];
}

/** `eu-west-1` and `EU (Frankfurt)` are both the EU. */
function codeOf(region: string): string {
  return (
    region
      .trim()
      .toUpperCase()
      .split(/[^A-Z]/)[0] ?? ''
  );
}
