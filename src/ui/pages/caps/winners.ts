import type { RuleItem } from '../../data/rules.ts';

export interface Winner {
  readonly rule: RuleItem;
  readonly priority: number;
}

/** Live rules in the order in which they go first at the same moment (§4): by priority, then by id. */
export function winners(
  rules: readonly RuleItem[],
  priorities: { readonly [rule: string]: number },
): readonly Winner[] {
  return rules
    .flatMap((rule) =>
      rule.live === null || rule.paused_reason !== null
        ? []
        : [{ rule, priority: priorities[rule.id] ?? rule.live.content.priority }],
    )
    .toSorted((a, b) => b.priority - a.priority || (a.rule.id < b.rule.id ? -1 : 1));
}

/** Priorities under which a rule stands where the one above it stood, and that one where it did. */
export function swapped(order: readonly Winner[], index: number): { readonly [rule: string]: number } {
  const own = order[index];
  const above = order[index - 1];
  const priorities = Object.fromEntries(order.map(({ rule, priority }) => [rule.id, priority]));
  if (own === undefined || above === undefined) return priorities;
  // Of two with the same priority the id decides: the lower one needs more, and so do those above both.
  if (own.priority === above.priority)
    for (const { rule, priority } of order.slice(0, index - 1)) priorities[rule.id] = priority + 1;
  const more = own.priority === above.priority ? own.priority + 1 : above.priority;
  return { ...priorities, [own.rule.id]: more, [above.rule.id]: own.priority };
}
