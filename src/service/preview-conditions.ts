import { conditionsIn, withoutCondition } from '../domain/rules/parts.ts';
import type { RuleInput } from '../domain/rules/content.ts';
import type { Ports } from './ports.ts';
import { contentOfInput } from './rule-input.ts';
import { questionOf, type Asked } from './questions.ts';
import { planOf, readWorkspace } from './workspace.ts';

/** More are not measured one by one: the screen shows that many at most. */
const MAX_PATHS = 60;

export interface ConditionEffect {
  readonly path: string;
  /** Customers for whom this condition alone is true. */
  readonly match_alone: number;
  /** Who would be reached without it; null for the whole condition. */
  readonly reach_if_removed: number | null;
}

/** For each group and leaf of the rule's own condition: how many match it alone, and the reach without it. */
export async function previewConditions(
  ports: Ports,
  ask: Asked & { readonly rule: RuleInput & { readonly id?: string | undefined } },
): Promise<{ readonly items: readonly ConditionEffect[]; readonly as_of: string }> {
  const workspace = await readWorkspace(ports);
  const content = contentOfInput(ask.rule, workspace);
  const context = questionOf(ports, workspace, ask);
  const items: ConditionEffect[] = [];
  for (const { path, condition } of conditionsIn(content.condition).slice(0, MAX_PATHS)) {
    const alone = await ports.engine.count(condition, context, 'exact');
    const rest = withoutCondition(content.condition, path);
    const reached =
      rest &&
      (await reachOf(
        ports,
        planOf(ask.rule.id ?? 'draft', { ...content, condition: rest }, workspace.caps),
        context,
      ));
    items.push({ path, match_alone: alone.count, reach_if_removed: reached });
  }
  return { items, as_of: new Date(context.as_of).toISOString() };
}
