import { contentOf } from '../domain/rules/moves.ts';
import type { Rule } from '../domain/rules/rule.ts';
import { changeCaps } from './change-caps.ts';
import { checkRule } from './check-rule.ts';
import { createSegment } from './create-segment.ts';
import type { Target } from './move-rule.ts';
import type { Actor, Cancellation, Ports } from './ports.ts';
import { readCaps } from './read-caps.ts';
import { updateRule } from './update-rule.ts';
import { found, requireVersion } from './use-case.ts';

/**
 * Applies a fix to the draft: of a published rule the next edition opens, the live one stays as it is (SEMANTICS §6).
 * A fix that adds a cap changes the workspace's caps; one that asks for consent keeps a segment of the people to ask. `not_found` when the rule has no such fix any more.
 */
export async function applyFix(
  ports: Ports,
  actor: Actor,
  target: Target,
  fix_id: string,
  signal?: Cancellation,
): Promise<Rule> {
  const rule = found(await ports.store.view.rules.get(target.id), 'rule', target.id);
  requireVersion(rule, target.version);
  const { flags } = await checkRule(ports, contentOf(rule), rule.id, { fixes: true, signal });
  const fixes = flags.flatMap((flag) => flag.fixes);
  const fix = found(fixes.find(({ id }) => id === fix_id) ?? null, 'fix', fix_id);
  if (fix.segment !== undefined) await createSegment(ports, actor, fix.segment);
  if (fix.cap === undefined) return updateRule(ports, actor, target, fix.content);
  const caps = await readCaps(ports);
  await changeCaps(ports, actor, { ...caps, caps: [...caps.caps, fix.cap] }, caps.version);
  return rule;
}
