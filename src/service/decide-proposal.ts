/** Deciding on a change of a segment or the policy: the same table of moves as for rules. */
import { approvalsOf } from '../domain/rules/approvals.ts';
import { needOf } from '../domain/rules/need.ts';
import { asReviewable, type Proposal, type ProposalStatus } from '../domain/rules/proposal.ts';
import type { Evidence, RuleAction } from '../domain/rules/review.ts';
import type { ReviewDecision, RuleStatus } from '../domain/rules/rule.ts';
import { applyProposal } from './apply-proposal.ts';
import { TactError } from './errors.ts';
import { standingsIn } from './evidence.ts';
import { requireMove, type Target } from './move-rule.ts';
import { notify } from './notify.ts';
import type { Actor, Ports, StoreView } from './ports.ts';
import { proposalEffects } from './proposal-effects.ts';
import { nameOf } from './propose-change.ts';
import { announceRules } from './reopen-rules.ts';
import { requireReason } from './require-reason.ts';
import { announce, found, nowOf, recorded, requireVersion } from './use-case.ts';

type Deciding = Extract<RuleAction, 'approve' | 'request_changes' | 'withdraw'>;

/**
 * Approves, sends back or withdraws a proposed change. With the last approval it holds for published rules: a segment
 * takes its place in their next editions, the policy is the policy. A segment that would have a rule blocked isn't approved.
 */
export async function decideProposal(
  ports: Ports,
  actor: Actor,
  target: Target,
  action: Deciding,
  reason: string,
): Promise<Proposal> {
  const words =
    action === 'request_changes' ? requireReason(reason, 1, 'Say what is to change.') : reason.trim();
  const seen = found(await ports.store.view.proposals.get(target.id), 'proposed change', target.id);
  requireVersion(seen, target.version);
  const to = requireMove(
    asReviewable(seen),
    action,
    actor,
    await proposalEvidence(ports.store.view, ports, seen),
  );
  if (to === 'approved') await requireUnblocked(ports, actor, seen);
  const decision: ReviewDecision = { by: actor.id, at: nowOf(ports), verdict: action, reason: words };
  const { after, rules } = await ports.store.transaction(async (view) => {
    const now = found(await view.proposals.get(target.id), 'proposed change', target.id);
    requireVersion(now, target.version);
    requireMove(asReviewable(now), action, actor, await proposalEvidence(view, ports, now));
    const next: Proposal = {
      ...now,
      status: statusOf(to),
      review: { ...now.review, decisions: [...now.review.decisions, decision] },
      version: now.version + 1,
    };
    await view.proposals.update(next);
    await recorded(view, ports, actor, {
      action: `proposal.${action}`,
      subject: `proposal:${next.id}`,
      before: now.before,
      after: now.after,
      reason: words === '' ? null : words,
      facts: { kind: now.kind, of: now.subject, from: now.status, to: next.status },
    });
    if (action !== 'withdraw') await tellAuthors(view, ports, actor, next, words);
    return { after: next, rules: to === 'approved' ? await applyProposal(view, ports, actor, next) : [] };
  });
  announce(ports, 'proposal', after);
  announceRules(ports, rules);
  announce(ports, 'notification', after);
  if (to === 'approved') {
    const kind = after.kind === 'segment' ? 'edition' : 'policy';
    announce(ports, kind, { id: after.subject, version: after.version });
  }
  return after;
}

/** What the table of moves is asked with about a proposed change. */
export async function proposalEvidence(
  view: StoreView,
  ports: Pick<Ports, 'clock'>,
  proposal: Proposal,
): Promise<Evidence> {
  return {
    flags: null,
    today: '',
    content_hash: proposal.review.meaning ?? null,
    need: proposal.review.need ?? needOf(false),
    approvals: approvalsOf(proposal.review, await standingsIn(view, ports.clock.now())),
  };
}

async function requireUnblocked(ports: Ports, actor: Actor, proposal: Proposal): Promise<void> {
  if (proposal.kind === 'policy') return;
  const blocked = (await proposalEffects(ports, actor, proposal)).filter(({ flags_gained }) =>
    flags_gained.some(({ severity }) => severity === 'block'),
  );
  if (blocked.length === 0) return;
  const names = blocked.map(({ name }) => `“${name}”`).join(', ');
  throw new TactError(
    'conflict',
    `It can’t be approved: with it a flag would block ${names}. Request changes.`,
  );
}

async function tellAuthors(
  view: StoreView,
  ports: Ports,
  actor: Actor,
  proposal: Proposal,
  detail: string,
): Promise<void> {
  const ends: { readonly [S in RuleStatus]?: string } = {
    approved: 'is approved and holds for published rules',
    changes_requested: 'is sent back: changes requested',
    in_review: 'has its first approval',
  };
  await notify(view, ports, actor, proposal.authors, {
    kind: 'decided',
    text: `The change of ${nameOf(proposal)} ${ends[proposal.status] ?? 'is decided on'}`,
    detail,
    href: `/review/${proposal.id}`,
  });
}

function statusOf(to: RuleStatus): ProposalStatus {
  if (to === 'in_review' || to === 'changes_requested' || to === 'approved') return to;
  return 'draft';
}
