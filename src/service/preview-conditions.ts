import type { RuleInput } from '../domain/rules/content.ts';
import type { RuleContent } from '../domain/rules/rule.ts';
import { placesOf, removeAt } from '../domain/segments/transform.ts';
import { formatInstant } from '../domain/time/instant.ts';
import { goneFrom } from './askable.ts';
import type { PartEffect, Ports } from './ports.ts';
import { questionOf, type Asked } from './questions.ts';
import { contentOfInput } from './rule-input.ts';
import { planOf, readWorkspace } from './workspace.ts';

export interface ConditionEffect extends PartEffect {
  /** In the rule's own condition: empty for all of it, `conditions[2].condition` inside. */
  readonly path: string;
}

/** For each group and leaf of the rule's own condition: how many meet it by itself, and the reach without it. */
export async function previewConditions(
  ports: Ports,
  ask: Asked & { readonly rule: RuleInput & { readonly id?: string | undefined } },
): Promise<{ readonly items: readonly ConditionEffect[]; readonly as_of: string }> {
  const workspace = await readWorkspace(ports);
  const content = contentOfInput(ask.rule, workspace);
  const context = questionOf(ports, workspace, ask);
  const places = content.condition === null ? [] : placesOf(content.condition);
  const plan = (of: RuleContent) => planOf(ask.rule.id ?? 'draft', of, workspace.caps);
  const parts = places.map(({ path, condition }) => {
    const rest = without(content, path);
    const askable = rest !== null && goneFrom(rest, workspace).length === 0;
    return { alone: condition, rest: askable ? plan(rest).audience : null };
  });
  const effects = await ports.engine.effects(plan(content), context, parts);
  const items = places.flatMap(({ path }, index): readonly ConditionEffect[] => {
    const effect = effects[index];
    return effect === undefined ? [] : [{ path, ...effect }];
  });
  return { items, as_of: formatInstant(context.as_of) };
}

function without(content: RuleContent, path: string): RuleContent | null {
  const condition = content.condition && removeAt(content.condition, path);
  return condition === null && content.segment === null ? null : { ...content, condition };
}
