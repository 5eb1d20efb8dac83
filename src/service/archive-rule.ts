import { archivedRule } from '../domain/rules/moves.ts';
import type { Rule } from '../domain/rules/rule.ts';
import { moveRule, type Target, wordsOf } from './move-rule.ts';
import type { Actor, Ports } from './ports.ts';

/** Puts a rule away for good; nothing of it is live any more. */
export async function archiveRule(ports: Ports, actor: Actor, target: Target, reason = ''): Promise<Rule> {
  return moveRule(ports, actor, target, { action: 'archive', change: archivedRule, ...wordsOf(reason) });
}
