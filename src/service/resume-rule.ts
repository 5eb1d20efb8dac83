import { contentOf, resumedRule } from '../domain/rules/moves.ts';
import type { Rule } from '../domain/rules/rule.ts';
import { moveRule, type Target, wordsOf } from './move-rule.ts';
import type { Actor, Ports } from './ports.ts';

/** Lets the live edition go on, unless a flag blocks it now. */
export async function resumeRule(ports: Ports, actor: Actor, target: Target, reason = ''): Promise<Rule> {
  return moveRule(ports, actor, target, {
    action: 'resume',
    checked: (rule) => rule.live?.content ?? contentOf(rule),
    change: resumedRule,
    ...wordsOf(reason),
  });
}
