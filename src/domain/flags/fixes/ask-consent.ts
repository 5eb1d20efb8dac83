import { audienceOf } from '../../rules/rule.ts';
import type { RuleFacts } from '../check.ts';
import type { Proposal } from '../fix.ts';
import type { UsedData } from '../used-data.ts';
import { requireConsent } from './require-consent.ts';

/** As requiring the consent, with a segment of the people who can be asked for it. */
export function askConsent(facts: RuleFacts, used: UsedData, purpose: string): readonly Proposal[] {
  const { content, policy } = facts;
  const label = policy.purposes.find(({ id }) => id === purpose)?.label ?? purpose;
  const missing = { type: 'consent', purpose, channel: content.channel, permitted: false } as const;
  const bearing = used.branch ?? { type: 'attribute', attribute: used.id, operator: 'is_set' };
  return requireConsent(facts, used, purpose).map((proposal) => ({
    ...proposal,
    kind: 'ask-consent',
    title: 'Ask them for consent first',
    detail: `${proposal.detail} Those who haven’t agreed become a segment, so that you can ask them.`,
    segment: {
      name: `To ask: ${label}`,
      description: `People of “${content.name}” who haven’t agreed to “${label}”. Ask them; whoever agrees is reached again.`,
      condition: { type: 'all', conditions: [audienceOf(content), bearing, missing] },
    },
  }));
}
