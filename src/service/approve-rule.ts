import { contentOf, decidedRule } from '../domain/rules/moves.ts';
import type { Rule } from '../domain/rules/rule.ts';
import { openFlags } from '../domain/rules/waiver.ts';
import { keepApproved } from './keep-approved.ts';
import { moveRule, type Target } from './move-rule.ts';
import type { Actor, Ports } from './ports.ts';

/**
 * Approves the content as it is, and accepts the `review` flags that stand open. Nobody who wrote it may. Where sensitive
 * data is used the rule is approved by two, one of them from Privacy; until then it stays in review.
 */
export async function approveRule(ports: Ports, actor: Actor, target: Target, reason = ''): Promise<Rule> {
  return moveRule(ports, actor, target, {
    action: 'approve',
    checked: contentOf,
    change: (rule, stamp, { flags, today, content_hash }, to) => {
      const accepted = openFlags(flags ?? [], rule.waivers, today)
        .filter((flag) => flag.severity === 'review')
        .map((flag) => flag.id);
      const decision = {
        ...stamp,
        verdict: 'approve',
        reason: reason.trim(),
        accepted,
        ...(content_hash === null ? {} : { content_hash }),
      } as const;
      return decidedRule(rule, decision, to);
    },
    also: async (view, rule, { workspace, evidence }) => {
      if (rule.status !== 'approved') return;
      const by = [...evidence.approvals.filter(({ counts }) => counts).map((one) => one.by), actor.id];
      await keepApproved(view, rule, workspace, by);
    },
    facts: (rule) => ({ accepted_flags: rule.review?.decisions.at(-1)?.accepted?.length ?? 0 }),
    ...(reason.trim() === '' ? {} : { reason: reason.trim() }),
  });
}
