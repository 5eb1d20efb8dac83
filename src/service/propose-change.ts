/** A change that published rules stand on waits for others: it is written down, and they are told. */
import { contentHash } from '../domain/audit/chain.ts';
import { needOf } from '../domain/rules/need.ts';
import { isOpen, type Proposal, type ProposedChange } from '../domain/rules/proposal.ts';
import type { ReviewDecision } from '../domain/rules/rule.ts';
import { allOf } from './all-of.ts';
import { notify, reviewersIn } from './notify.ts';
import type { Actor, Ports, StoreView } from './ports.ts';
import { nowOf, recorded } from './use-case.ts';

export interface Proposing {
  readonly subject: string;
  readonly change: ProposedChange;
  /** Whether published rules use sensitive data under it. */
  readonly sensitive: boolean;
  readonly note: string;
  /** Who wrote it before; left out: only whoever proposes it now. */
  readonly authors?: readonly string[];
}

/** The change of this segment (or the policy) that waits, if one does. */
export async function openProposal(view: StoreView, kind: Proposal['kind'], subject: string) {
  const waiting = [
    ...(await allOf(view.proposals, { status: 'in_review' })),
    ...(await allOf(view.proposals, { status: 'changes_requested' })),
  ];
  return waiting.find((one) => one.kind === kind && one.subject === subject) ?? null;
}

/** Keeps a change as proposed; one that waits already takes it in, and what was decided on that is withdrawn. */
export async function proposeChange(
  view: StoreView,
  ports: Pick<Ports, 'clock' | 'secrets'>,
  actor: Actor,
  { subject, change, sensitive, note, authors = [] }: Proposing,
): Promise<Proposal> {
  const at = nowOf(ports);
  const open = await openProposal(view, change.kind, subject);
  const question = { meaning: contentHash(change.after), need: needOf(sensitive) };
  const proposal: Proposal =
    open === null
      ? {
          id: `p${ports.secrets.id()}`,
          subject,
          status: 'in_review',
          authors: [...new Set([...authors, actor.id])],
          review: { submitted_by: actor.id, submitted_at: at, note, decisions: [], ...question },
          version: 1,
          ...contents(change),
        }
      : {
          ...open,
          ...contents(change),
          status: 'in_review',
          authors: [...new Set([...open.authors, actor.id])],
          review: {
            ...open.review,
            ...question,
            decisions: [...open.review.decisions, changedAgain(actor, at)],
          },
          version: open.version + 1,
        };
  await (open === null ? view.proposals.insert(proposal) : view.proposals.update(proposal));
  await recorded(view, ports, actor, {
    action: 'proposal.submit',
    subject: `proposal:${proposal.id}`,
    before: change.before,
    after: change.after,
    facts: { kind: change.kind, of: subject },
  });
  await notify(view, ports, actor, await reviewersIn(view), {
    kind: 'submitted',
    text: `A change of ${nameOf(proposal)} waits for a decision`,
    detail: note,
    href: `/review/${proposal.id}`,
  });
  return proposal;
}

/** Takes back what waits, because what it was to change is as published rules have it again. */
export async function dropProposal(
  view: StoreView,
  ports: Pick<Ports, 'clock' | 'secrets'>,
  actor: Actor,
  open: Proposal,
): Promise<Proposal> {
  const reason = 'It is again as published rules have it.';
  const decision: ReviewDecision = { by: actor.id, at: nowOf(ports), verdict: 'withdraw', reason };
  const after: Proposal = {
    ...open,
    status: 'draft',
    review: { ...open.review, decisions: [...open.review.decisions, decision] },
    version: open.version + 1,
  };
  await view.proposals.update(after);
  await recorded(view, ports, actor, { action: 'proposal.withdraw', subject: `proposal:${open.id}`, reason });
  return after;
}

/** What is to change, in a sentence. */
export function nameOf(proposal: ProposedChange): string {
  return proposal.kind === 'segment' ? `the segment ${proposal.after.name}` : 'the policy';
}

/** Every change that waits for someone. */
export async function openProposals(view: StoreView): Promise<readonly Proposal[]> {
  return (await allOf(view.proposals)).filter(isOpen);
}

/** What a change consists of, whatever else it is. */
function contents(change: ProposedChange): ProposedChange {
  return change.kind === 'segment'
    ? { kind: change.kind, before: change.before, after: change.after }
    : { kind: change.kind, before: change.before, after: change.after };
}

function changedAgain(actor: Actor, at: string): ReviewDecision {
  const reason = 'It was changed again, so what was decided before doesn’t count.';
  return { by: actor.id, at, verdict: 'reopen', reason };
}
