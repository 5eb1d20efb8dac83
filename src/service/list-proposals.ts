import type { Approval } from '../domain/rules/approvals.ts';
import { riskOf } from '../domain/flags/risk.ts';
import type { Policy } from '../domain/permission/policy.ts';
import type { Need } from '../domain/rules/need.ts';
import { asReviewable, type Proposal } from '../domain/rules/proposal.ts';
import { decideMove } from '../domain/rules/review.ts';
import { allOf } from './all-of.ts';
import { proposalEvidence } from './decide-proposal.ts';
import { type LiveEdition, liveEditions } from './live-rules.ts';
import { moverOf } from './move-rule.ts';
import type { Actor, Cancellation, Ports, StoreView } from './ports.ts';
import { changedBy, type ProposalEffect, proposalEffects } from './proposal-effects.ts';
import { openProposals } from './propose-change.ts';
import { canResubmit } from './resubmit-proposal.ts';
import { found } from './use-case.ts';
import { readPolicyFrom } from './workspace.ts';

/** A proposed change, who agreed, and whether this person may decide. */
export interface ProposalItem {
  readonly proposal: Proposal;
  readonly can_decide: boolean;
  readonly why_not: string | null;
  readonly need: Need;
  readonly approvals: readonly Approval[];
  /** Of the published rules that it would change, the riskiest by its last check; null where none was checked. */
  readonly riskiest: { readonly rule: string; readonly name: string; readonly risk: number } | null;
}

/**
 * Changes of segments and the policy that wait for someone, those that bear on the riskiest rules first, then the longest
 * waiting; after them those that were taken back and can be proposed again.
 */
export async function listProposals(
  ports: Pick<Ports, 'store' | 'clock'>,
  actor: Actor,
): Promise<{ readonly items: readonly ProposalItem[] }> {
  const { view } = ports.store;
  const published = await publishedIn(view);
  const items = async (proposals: readonly Proposal[]) => {
    const listed: ProposalItem[] = [];
    for (const proposal of proposals) listed.push(await itemOf(view, ports, actor, proposal, published));
    return listed.toSorted(byRiskThenWait);
  };
  const open = await openProposals(view);
  return { items: [...(await items(open)), ...(await items(await takenBack(view, open)))] };
}

function byRiskThenWait(one: ProposalItem, other: ProposalItem): number {
  const risk = (other.riskiest?.risk ?? -1) - (one.riskiest?.risk ?? -1);
  if (risk !== 0) return risk;
  return one.proposal.review.submitted_at < other.proposal.review.submitted_at ? -1 : 1;
}

interface Published {
  readonly live: readonly LiveEdition[];
  readonly policy: Policy;
  readonly risks: ReadonlyMap<string, number>;
}

/** What is live, and how risky each rule was when it was last checked. */
async function publishedIn(view: StoreView): Promise<Published> {
  const checks = [...(await allOf(view.rule_flags)), ...(await allOf(view.live_checks))];
  return {
    live: await liveEditions(view),
    policy: await readPolicyFrom(view),
    risks: new Map(checks.map(({ id, flags }) => [id, riskOf(flags)])),
  };
}

async function riskiestOf(
  view: StoreView,
  { live, policy, risks }: Published,
  proposal: Proposal,
): Promise<ProposalItem['riskiest']> {
  const changed = await changedBy(view, live, policy, proposal);
  const risky = changed.flatMap(({ rule, content }) => {
    const risk = risks.get(rule.id);
    return risk === undefined ? [] : [{ rule: rule.id, name: content.name, risk }];
  });
  return risky.toSorted((a, b) => b.risk - a.risk || (a.rule < b.rule ? -1 : 1))[0] ?? null;
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
    ...(await itemOf(view, ports, actor, proposal, await publishedIn(view))),
    effects: waits ? await proposalEffects(ports, actor, proposal, signal) : [],
  };
}

async function itemOf(
  view: StoreView,
  ports: Pick<Ports, 'clock'>,
  actor: Actor,
  proposal: Proposal,
  published: Published,
): Promise<ProposalItem> {
  const evidence = await proposalEvidence(view, ports, proposal);
  const verdict = decideMove(asReviewable(proposal), 'approve', moverOf(actor), evidence);
  return {
    proposal,
    can_decide: verdict.ok,
    why_not: verdict.ok ? null : verdict.reason,
    need: evidence.need,
    approvals: evidence.approvals,
    riskiest: await riskiestOf(view, published, proposal),
  };
}
