/** Waivers end: with notice before, and then the rule is reviewed again and, where the policy says so, stops. */
import { limitsOf } from '../domain/permission/policy-limits.ts';
import { pausedRule, reopenedRule } from '../domain/rules/moves.ts';
import type { Rule, Waiver } from '../domain/rules/rule.ts';
import { waiverState } from '../domain/rules/waiver.ts';
import { addToDay } from '../domain/time/calendar.ts';
import { writtenDay } from '../domain/time/written.ts';
import { allOf } from './all-of.ts';
import { notify, ownersOf, reviewersIn } from './notify.ts';
import type { Ports, StoreView } from './ports.ts';
import { announceRules, keepReopened } from './reopen-rules.ts';
import { readSettings } from './settings.ts';
import { SYSTEM } from './system.ts';
import { todayOf } from './today.ts';
import { nowOf, recorded } from './use-case.ts';
import { readPolicyFrom } from './workspace.ts';

/** Announces the waivers that end soon, and acts on those that ended; the rules that changed. Safe to call again. */
export async function lapseWaivers(ports: Ports): Promise<readonly Rule[]> {
  const policy = limitsOf(await readPolicyFrom(ports.store.view));
  const today = todayOf(ports, await readSettings(ports));
  const notice = addToDay(today, policy.waiver_notice_days, 'day');
  const changed: Rule[] = [];
  for (const { id } of await allOf(ports.store.view.rules)) {
    const after = await ports.store.transaction(async (view) => {
      const rule = await view.rules.get(id);
      if (rule === null || rule.status === 'archived') return null;
      const stateOf = (waiver: Waiver) => waiverState(waiver, today, notice);
      for (const waiver of rule.waivers.filter((one) => stateOf(one) === 'ending'))
        await announceEnd(view, ports, rule, waiver);
      const lapsed = rule.waivers.filter((one) => stateOf(one) === 'lapsed' && one.lapsed_at === undefined);
      return lapsed.length === 0 ? null : lapse(view, ports, rule, lapsed, policy.lapsed_waiver_pauses);
    });
    if (after !== null) changed.push(after);
  }
  announceRules(ports, changed);
  return changed;
}

async function announceEnd(view: StoreView, ports: Ports, rule: Rule, waiver: Waiver): Promise<void> {
  await notify(view, ports, SYSTEM, [...ownersOf(rule), ...(await reviewersIn(view))], {
    kind: 'waiver_ending',
    text: `A waiver on ${rule.name} ends on ${writtenDay(waiver.until)}`,
    detail: 'Then the rule goes back to review, unless a manager renews it.',
    href: '/review/waivers',
    once: `waiver.${rule.id}.${waiver.flag}.${waiver.until}`,
  });
}

async function lapse(
  view: StoreView,
  ports: Ports,
  rule: Rule,
  lapsed: readonly Waiver[],
  pauses: boolean,
): Promise<Rule> {
  const at = nowOf(ports);
  const marked: Rule = {
    ...rule,
    waivers: rule.waivers.map((waiver) => (lapsed.includes(waiver) ? { ...waiver, lapsed_at: at } : waiver)),
  };
  const words = `A waiver ended on ${lapsed.map(({ until }) => writtenDay(until)).join(', ')}, so its flag needs a decision.`;
  const stops = pauses && rule.live !== null && rule.paused_reason === null;
  const stamp = { by: SYSTEM.id, at };
  const stopped = stops ? { ...pausedRule(marked, words, stamp), version: rule.version } : marked;
  const decided = ['approved', 'published', 'paused'].includes(stopped.status);
  const after = decided
    ? reopenedRule(stopped, { ...stamp, verdict: 'reopen', reason: words }, {}, null)
    : { ...stopped, version: rule.version + 1, updated_at: at, updated_by: SYSTEM.id };
  if (decided) await keepReopened(view, ports, SYSTEM, rule, after, words);
  else await view.rules.update(after);
  await recorded(view, ports, SYSTEM, {
    action: 'rule.waiver_lapsed',
    subject: `rule:${rule.id}`,
    reason: words,
    facts: { edition: after.edition, from: rule.status, to: after.status, paused: stops },
  });
  await notify(view, ports, SYSTEM, [...ownersOf(rule), ...(await reviewersIn(view))], {
    kind: 'waiver_lapsed',
    text: `A waiver on ${rule.name} ended${stops ? ', and the rule is paused' : ''}`,
    detail: words,
    href: decided ? `/review/${rule.id}` : '/review/waivers',
  });
  return after;
}
