import type { RuleFacts } from '../check.ts';
import type { Proposal } from '../fix.ts';

/** The cap that Tact recommends: at most three messages of any kind in seven days, service messages aside. */
export function addCap({ content, policy, caps }: RuleFacts): readonly Proposal[] {
  const id = caps.some((cap) => cap.id === 'all-marketing') ? 'all-marketing-2' : 'all-marketing';
  return [
    {
      kind: 'add-cap',
      title: 'Add a cap for everything',
      detail: 'At most 3 messages in 7 days to one person, over all rules. Service messages don’t count.',
      content,
      cap: {
        id,
        name: 'All marketing',
        scope: {},
        limit: 3,
        window: { kind: 'rolling', hours: 168 },
        counts: 'sent',
        exempt_purposes: policy.service_purposes,
      },
    },
  ];
}
