import { contentOf, publishedRule } from '../domain/rules/moves.ts';
import type { Rule } from '../domain/rules/rule.ts';
import { segmentsReached } from '../domain/rules/segments-reached.ts';
import { keepLiveCheck } from './keep-live-check.ts';
import { moveRule, type Target, wordsOf } from './move-rule.ts';
import type { Actor, Ports } from './ports.ts';
import { requireFreshConsents } from './require-fresh-consents.ts';

/** Makes the approved content the live edition, after one more check of its flags. The edition keeps its segments as they are now. */
export async function publishRule(ports: Ports, actor: Actor, target: Target, reason = ''): Promise<Rule> {
  await requireFreshConsents(ports);
  return moveRule(ports, actor, target, {
    action: 'publish',
    checked: contentOf,
    change: publishedRule,
    ...wordsOf(reason),
    also: async (view, rule, { workspace, checked }) => {
      if (checked !== null) await keepLiveCheck(view, rule.id, rule.edition, checked, null);
      await view.rule_editions.insert({
        id: `${rule.id}@${rule.edition}`,
        rule: rule.id,
        edition: rule.edition,
        content: contentOf(rule),
        segments: Object.fromEntries(segmentsReached(rule, workspace.conditions)),
        created_at: rule.updated_at,
        created_by: rule.updated_by,
        version: 1,
      });
    },
  });
}
