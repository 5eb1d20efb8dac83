/** A change that was taken back can be proposed once more, as it is. */
import { contentHash } from '../domain/audit/chain.ts';
import type { Proposal } from '../domain/rules/proposal.ts';
import { TactError } from './errors.ts';
import { type Judged, readJudged } from './evidence.ts';
import { anySensitive, liveEditions, meaningOtherwise, pinningOtherwise } from './live-rules.ts';
import type { Target } from './move-rule.ts';
import type { Actor, Ports, StoreView } from './ports.ts';
import { openProposal, proposeChange } from './propose-change.ts';
import { announce, found, requireVersion } from './use-case.ts';
import { readPolicyFrom, readWorkspace, type Workspace } from './workspace.ts';

/**
 * Proposes a withdrawn change anew; whoever wrote it stays its author. `conflict` where it is not withdrawn, published rules
 * have it, something else was made of the segment or the policy since, or another change of it waits.
 */
export async function resubmitProposal(
  ports: Ports,
  actor: Actor,
  target: Target,
  note: string,
): Promise<Proposal> {
  const workspace = await readWorkspace(ports);
  const judged = await readJudged(ports);
  const proposal = await ports.store.transaction(async (view) => {
    const before = found(await view.proposals.get(target.id), 'proposed change', target.id);
    requireVersion(before, target.version);
    if ((await openProposal(view, before.kind, before.subject)) !== null)
      throw new TactError('conflict', 'Another change of this waits already. Decide on that one first.');
    const effect = await effectOf(view, before, workspace, judged);
    if (effect === null)
      throw new TactError(
        'conflict',
        'This can’t be proposed again: it wasn’t taken back, or something else was made of it since.',
      );
    const { subject, authors } = before;
    const sensitive = effect === 'sensitive';
    return proposeChange(view, ports, actor, { subject, change: before, sensitive, note, authors });
  });
  announce(ports, 'proposal', proposal);
  return proposal;
}

/** Whether a change that was taken back would still change what published rules do. */
export async function canResubmit(view: StoreView, proposal: Proposal): Promise<boolean> {
  return (await affectedBy(view, proposal)).length > 0;
}

async function effectOf(
  view: StoreView,
  proposal: Proposal,
  workspace: Workspace,
  judged: Judged,
): Promise<'ordinary' | 'sensitive' | null> {
  const affected = await affectedBy(view, proposal);
  if (affected.length === 0) return null;
  const isSensitive =
    proposal.kind === 'segment'
      ? anySensitive(
          affected,
          judged,
          { segment: proposal.subject, condition: proposal.after.condition },
          workspace,
        )
      : anySensitive(affected, judged, null, { conditions: new Map(), policy: proposal.after });
  return isSensitive ? 'sensitive' : 'ordinary';
}

/** The published rules that it would still change; none where it wasn’t taken back, or isn’t what it was. */
async function affectedBy(view: StoreView, proposal: Proposal) {
  if (proposal.status !== 'draft') return [];
  const live = await liveEditions(view);
  if (proposal.kind === 'policy') {
    const policy = await readPolicyFrom(view);
    return policy.version === proposal.before.version
      ? meaningOtherwise(view, live, policy, proposal.after)
      : [];
  }
  const segment = await view.segments.get(proposal.subject);
  const isAsProposed =
    segment !== null && contentHash(segment.condition) === contentHash(proposal.after.condition);
  return isAsProposed ? pinningOtherwise(live, proposal.subject, proposal.after.condition) : [];
}
