import type { RuleContent } from '../domain/rules/rule.ts';
import { changeShown } from '../domain/preview/small-cells.ts';
import { discreetly } from './discreet.ts';
import type { Actor, Ports } from './ports.ts';
import { mayBeTold } from './private-use.ts';
import { questionOf } from './questions.ts';
import { reachedBy } from './reached-by.ts';
import type { Repair } from './repair-rule.ts';
import { readWorkspace } from './workspace.ts';

/** A repair with the reach that this person may know: where private data decides, of several steps only of all together. */
export async function toldRepair(
  ports: Ports,
  actor: Pick<Actor, 'role'>,
  content: RuleContent,
  rule_id: string,
  repair: Repair,
): Promise<Repair> {
  const workspace = await readWorkspace(ports);
  if (await mayBeTold(ports, actor, content, workspace)) return repair;
  const teller = await discreetly(ports, actor);
  const context = questionOf(ports, workspace, {});
  const reach = (of: RuleContent) => reachedBy(teller, rule_id, of, workspace, context);
  const reach_before = repair.reach_before === null ? null : await reach(content);
  const reach_after =
    repair.reach_after === null ? null : changeShown(reach_before, await reach(repair.content));
  const isOne = repair.steps.length === 1;
  const told = isOne ? { reach_before, reach_after } : { reach_before: null, reach_after: null };
  return {
    ...repair,
    reach_before,
    reach_after,
    steps: repair.steps.map((step) => ({ ...step, ...told })),
  };
}
