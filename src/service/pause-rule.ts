import { pausedRule } from '../domain/rules/moves.ts';
import type { Rule } from '../domain/rules/rule.ts';
import { moveRule, type Target } from './move-rule.ts';
import type { Actor, Ports, StoreView } from './ports.ts';
import { requireReason } from './require-reason.ts';
import { nowOf, recorded } from './use-case.ts';

/** Stops the live edition until someone resumes it. */
export async function pauseRule(ports: Ports, actor: Actor, target: Target, reason: string): Promise<Rule> {
  const words = requireReason(reason, 1, 'Say why it is paused.');
  return moveRule(ports, actor, target, {
    action: 'pause',
    change: (rule, stamp) => pausedRule(rule, words, stamp),
    reason: words,
  });
}

/** Stops it within a transaction because of something else that happened, on the record. Gives the rule as it is then. */
export async function pauseWithin(
  view: StoreView,
  ports: Ports,
  actor: Actor,
  rule: Rule,
  reason: string,
): Promise<Rule> {
  const after = pausedRule(rule, reason, { by: actor.id, at: nowOf(ports) });
  await view.rules.update(after);
  await recorded(view, ports, actor, {
    action: 'rule.pause',
    subject: `rule:${rule.id}`,
    before: rule,
    after,
    reason,
    facts: { edition: after.edition, from: rule.status, to: after.status },
  });
  return after;
}
