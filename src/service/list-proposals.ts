import type { Approval } from '../domain/rules/approvals.ts';
import type { Need } from '../domain/rules/need.ts';
import { asReviewable, type Proposal } from '../domain/rules/proposal.ts';
import { decideMove } from '../domain/rules/review.ts';
import { allOf } from './all-of.ts';
import { proposalEvidence } from './decide-proposal.ts';
import { moverOf } from './move-rule.ts';
import type { Actor, Cancellation, Ports, StoreView } from './ports.ts';
import { type ProposalEffect, proposalEffects } from './proposal-effects.ts';
import { openProposals } from './propose-change.ts';
import { canResubmit } from './resubmit-proposal.ts';
import { found } from './use-case.ts';

/** A proposed change, who agreed, and whether this person may decide. */
export interface ProposalItem {
  readonly proposal: Proposal;
  readonly can_decide: boolean;
  readonly why_not: string | null;
  readonly need: Need;
  readonly approvals: readonly Approval[];
}

/**
 * Changes of segments and the policy that wait for someone, the longest waiting first; after them those that were taken
 * back and can be proposed again.
 */
export async function listProposals(
  ports: Pick<Ports, 'store' | 'clock'>,
  actor: Actor,
): Promise<{ readonly items: readonly ProposalItem[] }> {
  const { view } = ports.store;
  const open = (await openProposals(view)).toSorted((a, b) =>
    a.review.submitted_at < b.review.submitted_at ? -1 : 1,
  );
  const items: ProposalItem[] = [];
  for (const proposal of [...open, ...(await takenBack(view, open))])
    items.push(await itemOf(view, ports, actor, proposal));
  return { items };
}

/** The last of each segment and of the policy, where it was taken back. */
async function takenBack(view: StoreView, open: readonly Proposal[]): Promise<readonly Proposal[]> {
  const last = new Map((await allOf(view.proposals)).map((one) => [subjectOf(one), one]));
  for (const one of open) last.delete(subjectOf(one));
  const found: Proposal[] = [];
  for (const one of last.values()) if (await canResubmit(view, one)) found.push(one);
  return found;
}

function subjectOf({ kind, subject }: Pick<Proposal, 'kind' | 'subject'>): string {
  return `${kind} ${subject}`;
}

/** One proposed change, with what it would do to each published rule while it waits. */
export async function readProposal(
  ports: Ports,
  actor: Actor,
  id: string,
  signal?: Cancellation,
): Promise<ProposalItem & { readonly effects: readonly ProposalEffect[] }> {
  const { view } = ports.store;
  const proposal = found(await view.proposals.get(id), 'proposed change', id);
  const waits = proposal.status !== 'approved';
  return {
    ...(await itemOf(view, ports, actor, proposal)),
    effects: waits ? await proposalEffects(ports, proposal, signal) : [],
  };
}

async function itemOf(
  view: StoreView,
  ports: Pick<Ports, 'clock'>,
  actor: Actor,
  proposal: Proposal,
): Promise<ProposalItem> {
  const evidence = await proposalEvidence(view, ports, proposal);
  const verdict = decideMove(asReviewable(proposal), 'approve', moverOf(actor), evidence);
  return {
    proposal,
    can_decide: verdict.ok,
    why_not: verdict.ok ? null : verdict.reason,
    need: evidence.need,
    approvals: evidence.approvals,
  };
}
