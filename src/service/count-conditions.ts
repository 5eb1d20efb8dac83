import type { Condition } from '../domain/segments/condition.ts';
import { conditionAt, placesOf, removeAt } from '../domain/segments/transform.ts';
import { partsShown } from '../domain/preview/parts-shown.ts';
import type { Shown } from '../domain/preview/small-cells.ts';
import { formatInstant } from '../domain/time/instant.ts';
import { countedParts } from './counted-parts.ts';
import { settler } from './discreet.ts';
import type { Actor, AudiencePart, Ports } from './ports.ts';
import { mayBeTold } from './private-use.ts';
import { conditionOf, questionFor, type Asked } from './questions.ts';
import { readWorkspace } from './workspace.ts';

export interface ConditionCount {
  /** Empty for all of it, `conditions[2].condition` inside. */
  readonly path: string;
  /** Null where it is hidden: see parts-shown.ts. */
  readonly match_alone: Shown;
  /** How many would meet the whole without it; null for the whole itself, or where it is hidden. */
  readonly match_if_removed: number | null;
}

/** For each group and leaf of a condition: how many customers meet it by itself, and the whole without it. */
export async function countConditions(
  ports: Ports,
  actor: Pick<Actor, 'role'>,
  ask: Asked & { readonly condition: unknown },
): Promise<{ readonly items: readonly ConditionCount[]; readonly as_of: string }> {
  const workspace = await readWorkspace(ports);
  const condition = conditionOf(ask.condition, workspace);
  const places = placesOf(condition);
  const isTold = await mayBeTold(ports, actor, { condition }, workspace);
  const context = questionFor(ports, workspace, ask, isTold);
  const settle = isTold ? null : await settler(ports);
  const settled = (await settle?.(condition, context)) ?? { condition, aside: 0 };
  let { aside } = settled;
  const parts: AudiencePart[] = [];
  for (const { path } of places) {
    const rest = restOf(settled.condition, path);
    // What many turn on may be what few turn on without another condition.
    if (settle !== null && rest !== null && aside === 0) ({ aside } = await settle(rest, context));
    parts.push({ alone: conditionAt(settled.condition, path) ?? condition, rest });
  }
  const counted = countedParts(places, await ports.engine.effects(null, context, parts));
  const shown = isTold ? counted : partsShown(counted, counted[0]?.alone ?? null, aside);
  return {
    items: shown.map(({ path, alone, without }) => ({ path, match_alone: alone, match_if_removed: without })),
    as_of: formatInstant(context.as_of),
  };
}

/** Without the condition there; of the last one an empty group stays, which everyone meets, or nobody. */
function restOf(root: Condition, path: string): Condition | null {
  return path === '' ? null : (removeAt(root, path) ?? emptied(root));
}

function emptied(root: Condition): Condition {
  if (root.type === 'not') return { type: 'not', condition: { type: 'any', conditions: [] } };
  return { type: root.type === 'any' ? 'any' : 'all', conditions: [] };
}
