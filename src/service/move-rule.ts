/** Moving a rule from state to state: what submit, approve, publish and the others share. */
import type { AuditEntry } from '../domain/audit/entry.ts';
import { contentOf, type Stamp } from '../domain/rules/moves.ts';
import {
  decideMove,
  type Evidence,
  type Mover,
  type Reviewable,
  type RuleAction,
} from '../domain/rules/review.ts';
import type { Rule, RuleContent, RuleStatus } from '../domain/rules/rule.ts';
import { requireAskable } from './askable.ts';
import { checkRule, type CheckedContent } from './check-rule.ts';
import { basisNames } from './current-flags.ts';
import { TactError } from './errors.ts';
import { evidenceOf, isAutomation } from './evidence.ts';
import { keepFlags } from './keep-flags.ts';
import type { Actor, Ports, StoreView } from './ports.ts';
import { tellOfMove } from './tell-of-move.ts';
import { announce, found, nowOf, recorded, requireVersion } from './use-case.ts';
import { readWorkspace, type Workspace } from './workspace.ts';

/** Which rule, and the version that the caller saw. */
export interface Target {
  readonly id: string;
  readonly version: number;
}

export interface RuleMove {
  readonly action: RuleAction;
  /** The rule after the move, which leads to the state `to`. It may refuse by throwing. */
  readonly change: (rule: Rule, stamp: Stamp, evidence: Evidence, to: RuleStatus) => Rule;
  /** The content whose flags the move asks for; left out when it asks for none. */
  readonly checked?: (rule: Rule) => RuleContent;
  readonly reason?: string;
  readonly facts?: (rule: Rule) => AuditEntry['facts'];
  /** More to keep in the same transaction. */
  readonly also?: (view: StoreView, rule: Rule, moved: Moved) => Promise<void>;
}

/** What a move was made under. */
export interface Moved {
  readonly before: Rule;
  readonly workspace: Workspace;
  readonly checked: CheckedContent | null;
  readonly evidence: Evidence;
}

/** Does one move, records it and tells open screens. `forbidden` without the right, `conflict` with words otherwise. */
export async function moveRule(ports: Ports, actor: Actor, target: Target, move: RuleMove): Promise<Rule> {
  const seen = found(await ports.store.view.rules.get(target.id), 'rule', target.id);
  requireVersion(seen, target.version);
  const workspace = await readWorkspace(ports);
  requireMove(seen, move.action, actor, await evidenceOf(ports, seen, workspace));
  const nameOf = move.checked && (await basisNames(ports, workspace));
  const checked = await checkedFor(ports, seen, move, workspace);
  const known = await evidenceOf(ports, seen, workspace, checked?.flags ?? null);
  const to = requireMove(seen, move.action, actor, known);

  const stamp = { by: actor.id, at: nowOf(ports) };
  const after = move.change(seen, stamp, known, to);
  await ports.store.transaction(async (view) => {
    requireVersion(found(await view.rules.get(target.id), 'rule', target.id), target.version);
    await view.rules.update(after);
    if (nameOf && checked !== null && move.checked?.(seen) !== seen.live?.content)
      await keepFlags(view, after, checked, nameOf(after));
    await move.also?.(view, after, { before: seen, workspace, checked, evidence: known });
    await tellOfMove(view, ports, actor, move.action, after);
    await recorded(view, ports, actor, {
      action: `rule.${move.action}`,
      subject: `rule:${after.id}`,
      before: contentOf(seen),
      after: contentOf(after),
      reason: move.reason ?? null,
      facts: { edition: after.edition, from: seen.status, to: after.status, ...move.facts?.(after) },
    });
  });
  announce(ports, 'rule', after);
  announce(ports, 'notification', after);
  return after;
}

/** What someone says beside a move, for the log; nothing where they said nothing. */
export function wordsOf(said: string): Pick<RuleMove, 'reason'> {
  return said.trim() === '' ? {} : { reason: said.trim() };
}

/** Who wants to move a rule, as the table of moves asks. */
export function moverOf(actor: Actor): Mover {
  return { id: actor.id, role: actor.role, automation: isAutomation(actor.id) };
}

/** The state that the move leads to; refuses when the table of moves does. */
export function requireMove(
  rule: Reviewable,
  action: RuleAction,
  actor: Actor,
  evidence: Evidence,
): RuleStatus {
  const verdict = decideMove(rule, action, moverOf(actor), evidence);
  if (verdict.ok) return verdict.to;
  throw new TactError(verdict.because === 'role' ? 'forbidden' : 'conflict', verdict.reason);
}

/** The flags that the move asks for; refuses a rule that the engine can't be asked about. */
async function checkedFor(
  ports: Ports,
  rule: Rule,
  move: RuleMove,
  workspace: Workspace,
): Promise<CheckedContent | null> {
  const content = move.checked?.(rule);
  if (content === undefined) return null;
  requireAskable(content, workspace);
  return checkRule(ports, content, rule.id, { fixes: false });
}
