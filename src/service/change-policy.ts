import type { Policy } from '../domain/permission/policy.ts';
import { policyOf, type PolicyInput } from './policy-input.ts';
import type { Actor, Ports } from './ports.ts';
import { announceRules, reopenChanged } from './reopen-rules.ts';
import { announce, recorded, requireVersion } from './use-case.ts';
import { readPolicyFrom } from './workspace.ts';

/** Sets the whole policy. `version` is the one that the caller read. */
export async function changePolicy(
  ports: Ports,
  actor: Actor,
  input: PolicyInput,
  version: number,
): Promise<Policy> {
  const after = policyOf(input, version + 1);
  const reopened = await ports.store.transaction(async (view) => {
    const before = await readPolicyFrom(view);
    requireVersion(before, version);
    const kept = { ...after, id: 'policy' } as const;
    await (version === 0 ? view.policies.insert(kept) : view.policies.update(kept));
    await recorded(view, ports, actor, {
      action: 'policy.change',
      subject: 'policy',
      before,
      after,
      facts: { version: after.version, regimes: after.regimes.length },
    });
    return reopenChanged(view, ports, actor, { words: 'The policy was changed', reviewed: false });
  });
  announce(ports, 'policy', { id: 'policy', version: after.version });
  announceRules(ports, reopened);
  return after;
}
