import type { Policy } from '../domain/permission/policy.ts';
import type { Rule } from '../domain/rules/rule.ts';
import type { Actor, Ports, StoreView } from './ports.ts';
import { reopenChanged } from './reopen-rules.ts';
import { recorded, requireVersion } from './use-case.ts';
import { readPolicyFrom } from './workspace.ts';

/** Makes this the policy over `version`, inside a transaction; the rules whose verdicts it withdrew. */
export async function keepPolicy(
  view: StoreView,
  ports: Pick<Ports, 'clock' | 'secrets'>,
  actor: Actor,
  policy: Policy,
  { version, reviewed }: { readonly version: number; readonly reviewed: boolean },
): Promise<readonly Rule[]> {
  const before = await readPolicyFrom(view);
  requireVersion(before, version);
  const after = { ...policy, version: version + 1 };
  const kept = { ...after, id: 'policy' } as const;
  await (version === 0 ? view.policies.insert(kept) : view.policies.update(kept));
  await recorded(view, ports, actor, {
    action: 'policy.change',
    subject: 'policy',
    before,
    after,
    facts: { version: after.version, regimes: after.regimes.length },
  });
  return reopenChanged(view, ports, actor, { words: 'The policy was changed', reviewed });
}
