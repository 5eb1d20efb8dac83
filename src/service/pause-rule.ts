import { pausedRule } from '../domain/rules/moves.ts';
import type { Rule } from '../domain/rules/rule.ts';
import { moveRule, type Target } from './move-rule.ts';
import type { Actor, Ports } from './ports.ts';
import { requireReason } from './require-reason.ts';

/** Stops the live edition until someone resumes it. */
export async function pauseRule(ports: Ports, actor: Actor, target: Target, reason: string): Promise<Rule> {
  const words = requireReason(reason, 1, 'Say why it is paused.');
  return moveRule(ports, actor, target, {
    action: 'pause',
    change: (rule, stamp) => pausedRule(rule, words, stamp),
    reason: words,
  });
}
