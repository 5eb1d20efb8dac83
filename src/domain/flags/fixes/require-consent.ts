import type { RuleFacts } from '../check.ts';
import type { Proposal } from '../fix.ts';
import type { UsedData } from '../used-data.ts';
import { both, changeUse } from './change-use.ts';

/** Only people who agreed to this purpose are reached through the data. */
export function requireConsent(facts: RuleFacts, used: UsedData, purpose: string): readonly Proposal[] {
  const { content, segments, policy } = facts;
  if (used.excludes) return [];
  const consent = { type: 'consent', purpose, channel: content.channel, permitted: true } as const;
  const next =
    used.place === 'shows'
      ? { ...content, condition: both(content.condition, consent) }
      : changeUse(content, used, segments, (condition) => ({
          type: 'all',
          conditions: [condition, consent],
        }));
  if (next === null) return [];
  const label = policy.purposes.find(({ id }) => id === purpose)?.label ?? purpose;
  return [
    {
      kind: 'require-consent',
      title: 'Require their consent',
      detail: `Only people who may be contacted for “${label}” are reached through ${used.label}.`,
      content: next,
    },
  ];
}
