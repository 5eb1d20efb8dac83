import type { RuleInput } from '../domain/rules/content.ts';
import type { RuleContent } from '../domain/rules/rule.ts';
import { partsShown } from '../domain/preview/parts-shown.ts';
import type { Shown } from '../domain/preview/small-cells.ts';
import { conditionAt, placesOf, removeAt } from '../domain/segments/transform.ts';
import { formatInstant } from '../domain/time/instant.ts';
import { goneFrom, requireAskable } from './askable.ts';
import { countedParts } from './counted-parts.ts';
import { discreetly, planAsked, settler } from './discreet.ts';
import type { Actor, AudiencePart, Ports } from './ports.ts';
import { mayBeTold } from './private-use.ts';
import { questionFor, type Asked } from './questions.ts';
import { reachedBy } from './reached-by.ts';
import { contentOfInput } from './rule-input.ts';
import { planOf, readWorkspace } from './workspace.ts';

export interface ConditionEffect {
  /** In the rule's own condition: empty for all of it, `conditions[2].condition` inside. */
  readonly path: string;
  /** Null where it is hidden: see parts-shown.ts. */
  readonly match_alone: Shown;
  /** Null where nothing would be left, or it is hidden. */
  readonly reach_if_removed: number | null;
}

/** For each group and leaf of the rule's own condition: how many meet it by itself, and the reach without it. */
export async function previewConditions(
  ports: Ports,
  actor: Pick<Actor, 'role'>,
  ask: Asked & { readonly rule: RuleInput & { readonly id?: string | undefined } },
): Promise<{ readonly items: readonly ConditionEffect[]; readonly as_of: string }> {
  const workspace = await readWorkspace(ports);
  const asked = contentOfInput(ask.rule, workspace);
  requireAskable(asked, workspace);
  const places = asked.condition === null ? [] : placesOf(asked.condition);
  const rule_id = ask.rule.id ?? 'draft';
  const plan = (of: RuleContent) => planOf(rule_id, of, workspace.caps);
  const isTold = await mayBeTold(ports, actor, asked, workspace);
  const context = questionFor(ports, workspace, ask, isTold);
  const teller = isTold ? ports : await discreetly(ports, actor);
  const settled = await planAsked(teller, plan(asked), context);
  // How many meet it by itself is asked without the segment beside it, so it is settled by itself as well.
  const alone =
    isTold || asked.condition === null ? null : await (await settler(ports))(asked.condition, context);
  // Beside a segment the rule's own condition is the second of what everyone must meet.
  const own = asked.segment === null ? '' : 'conditions[1]';
  let aside = settled.aside + (alone?.aside ?? 0);
  const parts: AudiencePart[] = [];
  for (const { path, condition: written } of places) {
    const at = [own, path].filter((step) => step !== '').join('.');
    const rest = without(asked, path);
    const askable = rest !== null && goneFrom(rest, workspace).length === 0;
    // What many turn on may be what few turn on without another condition.
    if (askable && aside === 0) aside = (await planAsked(teller, plan(rest), context)).aside;
    parts.push({
      alone: (alone && conditionAt(alone.condition, path)) ?? written,
      rest: askable ? removeAt(settled.plan.audience, at) : null,
    });
  }
  const counted = countedParts(places, await ports.engine.effects(settled.plan, context, parts));
  const reached = () => reachedBy(teller, rule_id, asked, workspace, context);
  const shown = isTold ? counted : partsShown(counted, await reached(), aside);
  return {
    items: shown.map(({ path, alone, without }) => ({ path, match_alone: alone, reach_if_removed: without })),
    as_of: formatInstant(context.as_of),
  };
}

function without(content: RuleContent, path: string): RuleContent | null {
  const condition = content.condition && removeAt(content.condition, path);
  return condition === null && content.segment === null ? null : { ...content, condition };
}
