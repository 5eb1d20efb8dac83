import type { RuleInput } from '../domain/rules/content.ts';
import { allOf } from './all-of.ts';
import { goneFrom } from './askable.ts';
import {
  decidePressure,
  type PressureAnswer,
  requireTried,
  restOf,
  type TriedCaps,
  type Underway,
} from './decide-pressure.ts';
import { gatheredUnder, lookBack } from './gathered.ts';
import { gatherRehearsal, type Rehearsed } from './gather-rehearsal.ts';
import { frozenWorkspace, notLive } from './live-rule.ts';
import { discreetly } from './discreet.ts';
import type { Actor, Ports } from './ports.ts';
import { questionOf } from './questions.ts';
import { contentOfInput } from './rule-input.ts';
import { readWorkspace, type Workspace } from './workspace.ts';

export interface RehearsalQuestion extends TriedCaps {
  /** A rule as it may become; it stands in for its live edition. */
  readonly draft?: (RuleInput & { readonly id?: string | undefined }) | undefined;
  /** Other priorities than the rules have, by rule. */
  readonly priorities?: { readonly [rule: string]: number } | undefined;
}

const DRAFT = 'draft';

/**
 * What caps and quiet hours would make of the next 28 days of all live rules, and of one draft, on their schedules and
 * to whom they reach today. Nothing is kept.
 */
export async function rehearseRules(
  ports: Ports,
  actor: Pick<Actor, 'role'>,
  ask: RehearsalQuestion,
  underway: Underway,
): Promise<PressureAnswer> {
  requireTried(ask);
  const workspace = await readWorkspace(ports);
  const context = questionOf(ports, workspace, { signal: underway.signal });
  const rules = await rehearsedRules(ports, workspace, ask.draft);
  const look_back = lookBack(ask.caps);
  const told = rules.map(({ rule, content: { priority: _p, ...content }, segments, gone }) => [
    rule,
    content,
    [...segments],
    gone,
  ]);
  const { policy, settings, loaded_at } = workspace;
  const teller = await discreetly(ports, actor);
  const key = JSON.stringify([
    teller === ports,
    told,
    look_back,
    policy.version,
    settings.version,
    loaded_at,
  ]);
  await underway.rest(null);
  const gathered = await gatheredUnder(ports, `rehearsal ${key}`, () =>
    gatherRehearsal(teller, rules, context, look_back, restOf(underway)),
  );
  const own = new Map(rules.map(({ rule, content }) => [rule, content.priority]));
  const lanes = gathered.arranged.lanes.map((lane) => ({
    ...lane,
    priority: ask.priorities?.[lane.rule_id] ?? own.get(lane.rule_id) ?? lane.priority,
  }));
  const prioritised = { ...gathered, arranged: { ...gathered.arranged, lanes } };
  return decidePressure(ports, workspace, prioritised, ask, context, underway);
}

async function rehearsedRules(
  { store: { view } }: Ports,
  workspace: Workspace,
  draft: RehearsalQuestion['draft'],
): Promise<readonly Rehearsed[]> {
  const rules = await allOf(view.rules);
  const live = rules.filter((rule) => notLive(rule) === null && rule.id !== draft?.id);
  const published = await Promise.all(
    live.map(async ({ id, live: edition }): Promise<readonly Rehearsed[]> => {
      if (edition === null) return [];
      const { content } = edition;
      const frozen = await frozenWorkspace(view, id, edition.edition, workspace);
      return [{ rule: id, content, segments: frozen.conditions, gone: goneFrom(content, frozen).length > 0 }];
    }),
  );
  if (draft === undefined) return published.flat();
  const content = contentOfInput(draft, workspace);
  const tried = { rule: draft.id ?? DRAFT, content, segments: workspace.conditions, gone: false };
  return [...published.flat(), tried];
}
