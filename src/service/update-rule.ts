import { contentHash } from '../domain/audit/chain.ts';
import type { RuleInput } from '../domain/rules/content.ts';
import { contentOf, editedRule } from '../domain/rules/moves.ts';
import type { Rule } from '../domain/rules/rule.ts';
import { evidenceOf } from './evidence.ts';
import { forgetFlags } from './keep-flags.ts';
import { requireMove, type Target } from './move-rule.ts';
import type { Actor, Ports } from './ports.ts';
import { contentOfInput } from './rule-input.ts';
import { announce, found, nowOf, recorded, requireVersion } from './use-case.ts';
import { readWorkspace } from './workspace.ts';

/**
 * Changes what a rule says. In review or approved it becomes a draft again, and says so in its review; of a published
 * one the next edition opens. The same content changes nothing.
 */
export async function updateRule(
  ports: Ports,
  actor: Actor,
  target: Target,
  input: RuleInput,
): Promise<Rule> {
  const workspace = await readWorkspace(ports);
  const seen = found(await ports.store.view.rules.get(target.id), 'rule', target.id);
  requireVersion(seen, target.version);
  requireMove(seen, 'edit', actor, await evidenceOf(ports, seen, workspace));
  const content = contentOfInput(input, workspace);
  if (contentHash(content) === contentHash(contentOf(seen))) return seen;
  const after = editedRule(seen, content, { by: actor.id, at: nowOf(ports) });
  await ports.store.transaction(async (view) => {
    requireVersion(found(await view.rules.get(target.id), 'rule', target.id), target.version);
    await view.rules.update(after);
    await forgetFlags(view, after.id);
    await recorded(view, ports, actor, {
      action: 'rule.update',
      subject: `rule:${after.id}`,
      before: contentOf(seen),
      after: content,
      facts: { edition: after.edition, from: seen.status, to: after.status },
    });
  });
  announce(ports, 'rule', after);
  return after;
}
