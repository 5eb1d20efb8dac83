import { canonicalJson } from '../domain/audit/chain.ts';
import type { Policy } from '../domain/permission/policy.ts';
import type { Proposal } from '../domain/rules/proposal.ts';
import { readJudged } from './evidence.ts';
import { keepPolicy } from './keep-policy.ts';
import { anySensitive, liveEditions, meaningOtherwise } from './live-rules.ts';
import { policyOf, type PolicyInput } from './policy-input.ts';
import type { Actor, Ports } from './ports.ts';
import { dropProposal, openProposal, proposeChange } from './propose-change.ts';
import { announceRules } from './reopen-rules.ts';
import { announce, requireVersion } from './use-case.ts';
import { readPolicyFrom } from './workspace.ts';

export interface PolicyChange {
  /** The policy that holds. */
  readonly policy: Policy;
  /** What waits for others before it holds; null when it holds already. */
  readonly proposal: Proposal | null;
}

/**
 * Sets the whole policy. `version` is the one that the caller read. Where that changes what published rules do it is only
 * proposed, and holds once others approved it.
 */
export async function changePolicy(
  ports: Ports,
  actor: Actor,
  input: PolicyInput,
  version: number,
): Promise<PolicyChange> {
  const after = policyOf(input, version + 1);
  const judged = await readJudged(ports);
  const done = await ports.store.transaction(async (view) => {
    const before = await readPolicyFrom(view);
    requireVersion(before, version);
    const open = await openProposal(view, 'policy', 'policy');
    if (open !== null && canonicalJson({ ...after, version }) === canonicalJson(before)) {
      return { proposal: await dropProposal(view, ports, actor, open), proposed: false, rules: [] };
    }
    const affected = await meaningOtherwise(view, await liveEditions(view), before, after);
    if (open === null && affected.length === 0) {
      const rules = await keepPolicy(view, ports, actor, after, { version, reviewed: false });
      return { proposal: null, proposed: false, rules };
    }
    const proposal = await proposeChange(view, ports, actor, {
      subject: 'policy',
      change: { kind: 'policy', before, after },
      sensitive: anySensitive(affected, judged, null, { conditions: new Map(), policy: after }),
      note: '',
    });
    return { proposal, proposed: true, rules: [] };
  });
  if (done.proposal !== null) announce(ports, 'proposal', done.proposal);
  else announce(ports, 'policy', { id: 'policy', version: after.version });
  announceRules(ports, done.rules);
  return { policy: await readPolicyFrom(ports.store.view), proposal: done.proposed ? done.proposal : null };
}
