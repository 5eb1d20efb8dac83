import { contentOf, submittedRule } from '../domain/rules/moves.ts';
import type { Rule } from '../domain/rules/rule.ts';
import { moveRule, type Target, wordsOf } from './move-rule.ts';
import type { Actor, Ports } from './ports.ts';

/** Asks for a review of the draft as it is; `note` is for those who decide. */
export async function submitRule(ports: Ports, actor: Actor, target: Target, note = ''): Promise<Rule> {
  return moveRule(ports, actor, target, {
    action: 'submit',
    checked: contentOf,
    change: (rule, stamp, { content_hash, need }) =>
      submittedRule(rule, note.trim(), stamp, { meaning: content_hash ?? '', need }),
    ...wordsOf(note),
  });
}
