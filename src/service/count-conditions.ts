import { placesOf, removeAt } from '../domain/segments/transform.ts';
import { formatInstant } from '../domain/time/instant.ts';
import type { Ports } from './ports.ts';
import { conditionOf, questionOf, type Asked } from './questions.ts';
import { readWorkspace } from './workspace.ts';

export interface ConditionCount {
  /** Empty for all of it, `conditions[2].condition` inside. */
  readonly path: string;
  readonly match_alone: number;
  /** How many would meet the whole without it; null where nothing would be left of it. */
  readonly match_if_removed: number | null;
}

/** For each group and leaf of a condition: how many customers meet it by itself, and the whole without it. */
export async function countConditions(
  ports: Ports,
  ask: Asked & { readonly condition: unknown },
): Promise<{ readonly items: readonly ConditionCount[]; readonly as_of: string }> {
  const workspace = await readWorkspace(ports);
  const condition = conditionOf(ask.condition, workspace);
  const context = questionOf(ports, workspace, ask);
  const places = placesOf(condition);
  const parts = places.map(({ path, condition: alone }) => ({ alone, rest: removeAt(condition, path) }));
  const effects = await ports.engine.effects(null, context, parts);
  const items = places.flatMap(({ path }, index): readonly ConditionCount[] => {
    const effect = effects[index];
    if (effect === undefined) return [];
    return [{ path, match_alone: effect.match_alone, match_if_removed: effect.reach_if_removed }];
  });
  return { items, as_of: formatInstant(context.as_of) };
}
