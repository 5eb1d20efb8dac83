/** Published rules are checked and previewed again when what they stand on changed; a new block pauses them (SEMANTICS §6). */
import { missingApproval } from '../domain/rules/approvals.ts';
import { reopenedRule } from '../domain/rules/moves.ts';
import type { Rule } from '../domain/rules/rule.ts';
import { openFlags } from '../domain/rules/waiver.ts';
import { allOf } from './all-of.ts';
import { checkRule, type CheckedContent } from './check-rule.ts';
import { changeTeller, discreet } from './discreet.ts';
import { underEdition } from './under-edition.ts';
import { evidenceOf, readJudged } from './evidence.ts';
import { keepLiveCheck } from './keep-live-check.ts';
import { lapseWaivers } from './lapse-waivers.ts';
import { notify, ownersOf, reviewersIn } from './notify.ts';
import { pauseWithin } from './pause-rule.ts';
import { flagTeller } from './private-use.ts';
import type { Cancellation, Ports, Recheck, RecheckFinding, StoreView } from './ports.ts';
import { questionOf, settledMoment } from './questions.ts';
import { reachedBy } from './reached-by.ts';
import { announceRules, keepReopened } from './reopen-rules.ts';
import { SYSTEM } from './system.ts';
import { todayOf } from './today.ts';
import { announce, nowOf, recorded } from './use-case.ts';
import { readWorkspace } from './workspace.ts';

/** Who may be told the least. */
const EVERYONE = { role: 'viewer' } as const;

/** Works through a round that was begun, and gives it as it ended. Stops between two rules when it is asked to. */
export async function recheckRules(ports: Ports, begun: Recheck, signal?: Cancellation): Promise<Recheck> {
  let round = begun;
  try {
    for (const id of await liveIds(ports)) {
      if (signal?.aborted === true || round.stop_requested) break;
      await ports.rest?.();
      const finding = await lookAt(ports, id, Date.parse(round.started_at), signal);
      round = await noted(ports, round, finding);
    }
    const stopped = round.stop_requested || signal?.aborted === true;
    if (!stopped) await lookAtOthers(ports);
    return await ended(ports, round, stopped ? 'stopped' : 'done');
  } catch (error) {
    await ended(ports, round, signal?.aborted === true ? 'stopped' : 'failed');
    if (signal?.aborted !== true) throw error;
    return round;
  }
}

/** Ids of the rules of which an edition is live. */
export async function liveIds({ store }: Pick<Ports, 'store'>): Promise<readonly string[]> {
  const rules = await allOf(store.view.rules);
  return rules.filter(({ live, status }) => live !== null && status !== 'archived').map(({ id }) => id);
}

/** What is new about one live rule; null when nothing is. An edition that is published meanwhile is looked at instead. */
async function lookAt(
  ports: Ports,
  id: string,
  at: number,
  signal: Cancellation | undefined,
): Promise<RecheckFinding | null> {
  for (;;) {
    // Read again: others go on working while rules are checked.
    const rule = await ports.store.view.rules.get(id);
    if (rule === null || rule.live === null || rule.status === 'archived') return null;
    const looked = await lookAtEdition(ports, id, rule.live, at, signal);
    if (looked !== 'replaced') return looked;
  }
}

/** Rules of a round are all asked about the moment `at` (ms) in which it began, so that what several ask is asked once. */
async function lookAtEdition(
  ports: Ports,
  id: string,
  { edition, content }: NonNullable<Rule['live']>,
  at: number,
  signal: Cancellation | undefined,
): Promise<RecheckFinding | 'replaced' | null> {
  const frozen = await underEdition(ports, id, edition);
  const workspace = await readWorkspace(frozen);
  const as_of = settledMoment(at, workspace);
  const checked = await checkRule(frozen, content, id, { fixes: false, as_of, signal });
  const context = questionOf(frozen, workspace, { as_of, signal });
  // Rounds and their findings are read by everyone.
  const reach = await reachedBy(await discreet(frozen), id, content, workspace, context);
  const changed = await changeTeller(ports, EVERYONE);
  const shown = await flagTeller(ports, EVERYONE);
  const today = todayOf(ports, workspace.settings);
  return ports.store.transaction(async (view) => {
    const rule = await view.rules.get(id);
    if (rule?.live?.edition !== edition || rule.status === 'archived') return 'replaced';
    const before = await view.live_checks.get(id);
    const known = before?.edition === edition ? before : null;
    await keepLiveCheck(view, id, edition, checked, reach);
    const seen = known?.flags ?? acceptedBy(rule, checked.flags);
    const fresh = checked.flags.filter((flag) => {
      const was = seen.find((one) => one.id === flag.id);
      return was === undefined || (flag.severity === 'block' && was.severity !== 'block');
    });
    const blocks = openFlags(checked.flags, rule.waivers, today).filter(
      ({ severity }) => severity === 'block',
    );
    const paused = blocks.length > 0 && (await pause(view, ports, rule, blocks.map(shown)));
    const told = fresh.filter(({ severity }) => severity !== 'advice');
    if (told.length > 0) await tell(view, ports, rule, told);
    const reach_before = known?.reach ?? null;
    if (fresh.length === 0 && !paused && reach !== null && (known === null || reach === reach_before))
      return null;
    return {
      rule: id,
      name: content.name,
      reach_before,
      reach_after: changed(reach_before, reach, [content, workspace.conditions]),
      new_flags: fresh.map((flag) => ({ id: flag.id, severity: flag.severity, question: flag.question })),
      paused,
      problem: reach === null ? 'It names data or a segment that is not there any more.' : null,
    };
  });
}

/** Before the first look at an edition: the flags that its approval accepted or a waiver covers are not new. */
function acceptedBy(rule: Rule, flags: CheckedContent['flags']): CheckedContent['flags'] {
  const accepted = rule.review?.decisions.flatMap((decision) => decision.accepted ?? []) ?? [];
  const known = new Set([...accepted, ...rule.waivers.map(({ flag }) => flag)]);
  return flags.filter(({ id, severity }) => severity === 'advice' || known.has(id));
}

/** Whether it was paused by this: a draft over it goes on. */
async function pause(
  view: StoreView,
  ports: Ports,
  rule: Rule,
  blocks: CheckedContent['flags'],
): Promise<boolean> {
  if (rule.paused_reason !== null) return false;
  const reason = `Something changed since it was published. ${blocks.map(({ explanation }) => explanation).join(' ')}`;
  await pauseWithin(view, ports, SYSTEM, rule, reason);
  await notify(view, ports, SYSTEM, [...ownersOf(rule), ...(await reviewersIn(view))], {
    kind: 'paused',
    text: `${rule.name} is paused`,
    detail: reason,
    href: `/rules/${rule.id}/flags`,
  });
  return true;
}

async function tell(
  view: StoreView,
  ports: Ports,
  rule: Rule,
  fresh: CheckedContent['flags'],
): Promise<void> {
  await notify(view, ports, SYSTEM, [...ownersOf(rule), ...(await reviewersIn(view))], {
    kind: 'new_flags',
    text: `${rule.name} has ${fresh.length === 1 ? 'a new flag' : `${fresh.length} new flags`} while it is live`,
    detail: fresh.map(({ question }) => question).join(' '),
    href: `/rules/${rule.id}/flags`,
  });
}

/** One rule further, in the store and on the screens; what it gives knows whether someone asked to stop. */
async function noted(ports: Ports, round: Recheck, finding: RecheckFinding | null): Promise<Recheck> {
  const after = await ports.store.transaction(async (view) => {
    const now = (await view.rechecks.get(round.id)) ?? round;
    const next: Recheck = {
      ...now,
      done: round.done + 1,
      findings: finding === null ? now.findings : [...now.findings, finding],
      version: now.version + 1,
    };
    await view.rechecks.update(next);
    return next;
  });
  announce(ports, 'recheck', after);
  if (finding?.paused === true) announce(ports, 'rule', { id: finding.rule, version: 0 });
  if (finding !== null) announce(ports, 'notification', after);
  return after;
}

async function ended(ports: Ports, round: Recheck, status: Recheck['status']): Promise<Recheck> {
  const after = await ports.store.transaction(async (view) => {
    const now = (await view.rechecks.get(round.id)) ?? round;
    const next: Recheck = { ...now, status, finished_at: nowOf(ports), version: now.version + 1 };
    await view.rechecks.update(next);
    await recorded(view, ports, SYSTEM, {
      action: 'recheck.end',
      subject: `recheck:${next.id}`,
      facts: { status, checked: next.done, of: next.of, findings: next.findings.length },
    });
    return next;
  });
  announce(ports, 'recheck', after);
  return after;
}

/** What else ends by itself: waivers, and approvals that are not enough since data is known to be sensitive. */
async function lookAtOthers(ports: Ports): Promise<void> {
  await lapseWaivers(ports);
  const workspace = await readWorkspace(ports);
  const judged = await readJudged(ports);
  for (const rule of await allOf(ports.store.view.rules, { status: 'approved' })) {
    const { approvals, need } = await evidenceOf(ports, rule, workspace, null, judged);
    const missing = missingApproval(approvals, need);
    if (missing === null) continue;
    const reason = `It takes more approvals than it did. ${missing}`;
    const decision = { by: SYSTEM.id, at: nowOf(ports), verdict: 'recount', reason } as const;
    const after = reopenedRule(rule, decision, { need }, null);
    const kept = await ports.store.transaction(async (view) => {
      if ((await view.rules.get(rule.id))?.version !== rule.version) return [];
      await keepReopened(view, ports, SYSTEM, rule, after, reason);
      return [after];
    });
    announceRules(ports, kept);
  }
}
