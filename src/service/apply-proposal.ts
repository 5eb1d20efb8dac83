/** An approved change takes effect: segments in the next editions of the rules that use them, the policy as the policy. */
import type { Proposal } from '../domain/rules/proposal.ts';
import type { Rule } from '../domain/rules/rule.ts';
import type { Condition } from '../domain/segments/condition.ts';
import { allOf } from './all-of.ts';
import { keepPolicy } from './keep-policy.ts';
import { liveEditions, pinningOtherwise, repinned } from './live-rules.ts';
import type { Actor, Ports, StoreView } from './ports.ts';
import { nowOf, recorded } from './use-case.ts';

/** Inside the transaction of the last approval; the rules that it changed. */
export async function applyProposal(
  view: StoreView,
  ports: Pick<Ports, 'clock' | 'secrets'>,
  actor: Actor,
  proposal: Proposal,
): Promise<readonly Rule[]> {
  if (proposal.kind === 'policy')
    return keepPolicy(view, ports, actor, proposal.after, {
      version: proposal.before.version,
      reviewed: true,
    });
  return repinSegment(view, ports, actor, proposal.subject, proposal.after.condition);
}

/** Every rule that is live with another condition of this segment gets its next edition: the same content over the new condition. */
async function repinSegment(
  view: StoreView,
  ports: Pick<Ports, 'clock' | 'secrets'>,
  actor: Actor,
  segment: string,
  condition: Condition,
): Promise<readonly Rule[]> {
  const now = new Map((await allOf(view.segments)).map((one) => [one.id, one.condition]));
  const changed: Rule[] = [];
  for (const live of pinningOtherwise(await liveEditions(view), segment, condition)) {
    const { rule, content } = live;
    const at = nowOf(ports);
    const isDraftOver = rule.edition !== live.edition;
    const edition = rule.edition + (isDraftOver ? 0 : 1);
    const after: Rule = {
      ...rule,
      live: { edition, content, published_at: at },
      edition: isDraftOver ? edition + 1 : edition,
      version: rule.version + 1,
      updated_at: at,
      updated_by: actor.id,
    };
    await view.rule_editions.insert({
      id: `${rule.id}@${edition}`,
      rule: rule.id,
      edition,
      content,
      segments: Object.fromEntries(repinned(live, segment, condition, now)),
      created_at: at,
      created_by: actor.id,
      version: 1,
    });
    await view.rules.update(after);
    await recorded(view, ports, actor, {
      action: 'rule.repin',
      subject: `rule:${rule.id}`,
      before: content,
      after: content,
      reason: `The segment ${segment} was approved anew.`,
      facts: { edition, segment, from: rule.status, to: after.status },
    });
    changed.push(after);
  }
  return changed;
}
