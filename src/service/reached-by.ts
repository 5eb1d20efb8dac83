import { goneFrom } from './askable.ts';
import type { ReachTable, AudienceContext, Ports } from './ports.ts';
import type { RuleContent } from '../domain/rules/rule.ts';
import { planOf, type Workspace } from './workspace.ts';

/** How many people a rule with this content would reach, exactly; null when it names what is not there any more. */
export async function reachedBy(
  ports: Pick<Ports, 'engine'>,
  rule_id: string,
  content: RuleContent,
  workspace: Workspace,
  context: AudienceContext,
): Promise<number | null> {
  if (goneFrom(content, workspace).length > 0) return null;
  return reachedIn(await ports.engine.reach(planOf(rule_id, content, workspace.caps), context, 'exact'));
}

/** The people of a table who are reached. */
function reachedIn(table: Pick<ReachTable, 'rows'>): number {
  return table.rows.reduce((sum, row) => (row.outcome === 'reached' ? sum + row.people : sum), 0);
}
