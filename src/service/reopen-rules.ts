/** A verdict belongs to what it saw: when that means something else, the verdict is withdrawn and says so. */
import { approvalsOf, missingApproval, presentApprovals } from '../domain/rules/approvals.ts';
import { needOf } from '../domain/rules/need.ts';
import { type Around, meaningOf } from '../domain/rules/meaning.ts';
import { contentOf, reopenedRule } from '../domain/rules/moves.ts';
import type { Rule } from '../domain/rules/rule.ts';
import { allOf } from './all-of.ts';
import { standingsIn } from './evidence.ts';
import { notify, ownersOf, reviewersIn } from './notify.ts';
import type { Actor, Ports, StoreView } from './ports.ts';
import { SYSTEM } from './system.ts';
import { announce, nowOf, recorded } from './use-case.ts';
import { readCapsFrom, readPolicyFrom } from './workspace.ts';

/** What changed: `The segment “Lapsed buyers” was changed`. */
export interface Cause {
  readonly words: string;
  /** Whether others agreed to the change; if not, who made it is an author of what it changed. */
  readonly reviewed: boolean;
}

type Reopening = Pick<Ports, 'clock' | 'secrets'>;

/**
 * Withdraws the verdict on every rule in review or approved whose meaning is another one since; inside the transaction
 * that makes the change. Hand what it gives to `announceRules` afterwards.
 */
export async function reopenChanged(
  view: StoreView,
  ports: Reopening,
  actor: Actor,
  cause: Cause,
): Promise<readonly Rule[]> {
  const around = await aroundIn(view);
  const reopened: Rule[] = [];
  for (const rule of await decidedIn(view)) {
    const meaning = meaningOf(rule.id, contentOf(rule), around);
    if (meaning === rule.review?.meaning) continue;
    const given = presentApprovals(rule.review).length;
    const reason = `${cause.words}, which changes what this rule does. ${
      given === 0
        ? 'Look at it again before you decide.'
        : `${given === 1 ? 'The approval' : `The ${given} approvals`} before that no longer ${given === 1 ? 'counts' : 'count'}.`
    }`;
    const decision = { by: actor.id, at: nowOf(ports), verdict: 'reopen', reason } as const;
    const author = cause.reviewed ? null : actor.id;
    const after = reopenedRule(rule, decision, { meaning }, author);
    await keepReopened(view, ports, actor, rule, after, reason);
    reopened.push(after);
  }
  return reopened;
}

/** Sends approved rules back whose approvals are not enough any more by the present rights of those who gave them. */
export async function recountApprovals(
  view: StoreView,
  ports: Reopening,
  actor: Actor,
  words: string,
): Promise<readonly Rule[]> {
  const reopened: Rule[] = [];
  for (const { rule, missing } of await shortOfApprovals(view, ports)) {
    const reason = `${words} ${missing}`;
    const decision = { by: actor.id, at: nowOf(ports), verdict: 'recount', reason } as const;
    const after = reopenedRule(rule, decision, {}, null);
    await keepReopened(view, ports, actor, rule, after, reason);
    reopened.push(after);
  }
  return reopened;
}

/** The same when rules are read: tokens end, and providers change roles, without anybody doing something here. */
export async function recountLapsed(
  ports: Pick<Ports, 'clock' | 'secrets' | 'store' | 'changes'>,
): Promise<void> {
  if ((await shortOfApprovals(ports.store.view, ports)).length === 0) return;
  const words = 'Whoever approved it can’t decide on rules any more, so the approval doesn’t count.';
  announceRules(ports, await ports.store.transaction((view) => recountApprovals(view, ports, SYSTEM, words)));
}

async function shortOfApprovals(view: StoreView, { clock }: Pick<Ports, 'clock'>) {
  const approved = await allOf(view.rules, { status: 'approved' });
  if (approved.length === 0) return [];
  const standings = await standingsIn(view, clock.now());
  return approved.flatMap((rule) => {
    const missing = missingApproval(approvalsOf(rule.review, standings), rule.review?.need ?? needOf(false));
    return missing === null ? [] : [{ rule, missing }];
  });
}

/** Keeps a reopened rule, records it, and tells its owners and those who decide. */
export async function keepReopened(
  view: StoreView,
  ports: Reopening,
  actor: Actor,
  before: Rule,
  after: Rule,
  reason: string,
): Promise<void> {
  await view.rules.update(after);
  const flags = await view.rule_flags.get(after.id);
  if (flags !== null)
    await view.rule_flags.update({ ...flags, rule_version: after.version, version: flags.version + 1 });
  await recorded(view, ports, actor, {
    action: 'rule.reopen',
    subject: `rule:${after.id}`,
    before: contentOf(before),
    after: contentOf(after),
    reason,
    facts: { edition: after.edition, from: before.status, to: after.status },
  });
  await notify(view, ports, actor, [...ownersOf(after), ...(await reviewersIn(view))], {
    kind: 'reopened',
    text: `${after.name} is reviewed anew`,
    detail: reason,
    href: `/review/${after.id}`,
  });
}

/** Tells open screens that these rules changed. */
export function announceRules(ports: Pick<Ports, 'changes'>, rules: readonly Rule[]): void {
  for (const rule of rules) announce(ports, 'rule', rule);
}

async function decidedIn(view: StoreView): Promise<readonly Rule[]> {
  return [
    ...(await allOf(view.rules, { status: 'in_review' })),
    ...(await allOf(view.rules, { status: 'approved' })),
  ];
}

async function aroundIn(view: StoreView): Promise<Around> {
  const [segments, caps, policy] = [
    await allOf(view.segments),
    await readCapsFrom(view),
    await readPolicyFrom(view),
  ];
  return { conditions: new Map(segments.map(({ id, condition }) => [id, condition])), caps, policy };
}
