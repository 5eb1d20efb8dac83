import { decidedRule } from '../domain/rules/moves.ts';
import type { Rule } from '../domain/rules/rule.ts';
import { moveRule, type Target } from './move-rule.ts';
import type { Actor, Ports } from './ports.ts';
import { requireReason } from './require-reason.ts';

/** Sends a rule back to its author with what is to change. */
export async function requestRuleChanges(
  ports: Ports,
  actor: Actor,
  target: Target,
  reason: string,
): Promise<Rule> {
  const words = requireReason(reason, 1, 'Say what is to change.');
  return moveRule(ports, actor, target, {
    action: 'request_changes',
    change: (rule, stamp, _evidence, to) =>
      decidedRule(rule, { ...stamp, verdict: 'request_changes', reason: words }, to),
    reason: words,
  });
}
