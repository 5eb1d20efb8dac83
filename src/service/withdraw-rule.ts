import { decidedRule } from '../domain/rules/moves.ts';
import type { Rule } from '../domain/rules/rule.ts';
import { moveRule, type Target } from './move-rule.ts';
import type { Actor, Ports } from './ports.ts';

/** Takes a rule out of review, or an approved one back, so that it is a draft again. */
export async function withdrawRule(ports: Ports, actor: Actor, target: Target, reason = ''): Promise<Rule> {
  return moveRule(ports, actor, target, {
    action: 'withdraw',
    change: (rule, stamp, _evidence, to) =>
      decidedRule(rule, { ...stamp, verdict: 'withdraw', reason: reason.trim() }, to),
    ...(reason.trim() === '' ? {} : { reason: reason.trim() }),
  });
}
