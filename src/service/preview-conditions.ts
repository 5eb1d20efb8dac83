import type { RuleInput } from '../domain/rules/content.ts';
import type { RuleContent } from '../domain/rules/rule.ts';
import { partsShown } from '../domain/preview/parts-shown.ts';
import type { Shown } from '../domain/preview/small-cells.ts';
import { conditionAt, placesOf, removeAt } from '../domain/segments/transform.ts';
import { formatInstant } from '../domain/time/instant.ts';
import { goneFrom } from './askable.ts';
import { countedParts } from './counted-parts.ts';
import { settler } from './discreet.ts';
import type { Actor, Ports } from './ports.ts';
import { mayCountFew, privateDecider } from './private-use.ts';
import { questionOf, type Asked } from './questions.ts';
import { reachedBy } from './reached-by.ts';
import { readCatalog } from './read-catalog.ts';
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
  const context = questionOf(ports, workspace, ask);
  const places = asked.condition === null ? [] : placesOf(asked.condition);
  const isTold = mayCountFew(actor) || !privateDecider(await readCatalog(ports))(asked, workspace.conditions);
  const settled =
    isTold || asked.condition === null ? null : await (await settler(ports))(asked.condition, context);
  const content: RuleContent = settled === null ? asked : { ...asked, condition: settled.condition };
  const plan = (of: RuleContent) => planOf(ask.rule.id ?? 'draft', of, workspace.caps);
  const parts = places.map(({ path, condition: written }) => {
    const rest = without(content, path);
    const askable = rest !== null && goneFrom(rest, workspace).length === 0;
    const alone = (content.condition && conditionAt(content.condition, path)) ?? written;
    return { alone, rest: askable ? plan(rest).audience : null };
  });
  const counted = countedParts(places, await ports.engine.effects(plan(content), context, parts));
  const reached = () => reachedBy(ports, ask.rule.id ?? 'draft', content, workspace, context);
  const shown = isTold ? counted : partsShown(counted, await reached(), settled?.aside);
  return {
    items: shown.map(({ path, alone, without }) => ({ path, match_alone: alone, reach_if_removed: without })),
    as_of: formatInstant(context.as_of),
  };
}

function without(content: RuleContent, path: string): RuleContent | null {
  const condition = content.condition && removeAt(content.condition, path);
  return condition === null && content.segment === null ? null : { ...content, condition };
}
