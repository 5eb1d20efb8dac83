import { overlapShown, type OverlapShown } from '../domain/preview/overlap-shown.ts';
import type { ReachPlan } from '../domain/preview/plan.ts';
import type { Rule, RuleContent } from '../domain/rules/rule.ts';
import { inlineSegments } from '../domain/segments/inline-segments.ts';
import { formatInstant } from '../domain/time/instant.ts';
import { allOf } from './all-of.ts';
import { goneFrom } from './askable.ts';
import { TactError } from './errors.ts';
import { frozenWorkspace, notLive } from './live-rule.ts';
import { ageDay, maskOf, type Mask } from './masked-person.ts';
import { discreetly } from './discreet.ts';
import type { Actor, OverlapPerson, Ports } from './ports.ts';
import { mayCountFew, privateDecider } from './private-use.ts';
import { questionFor, type Asked } from './questions.ts';
import { readCatalog } from './read-catalog.ts';
import { found } from './use-case.ts';
import { planOf, readWorkspace, type Workspace } from './workspace.ts';

/** So many rules are put side by side at most. */
export const MOST_RULES = 200;

export interface OverlapRule {
  readonly id: string;
  readonly name: string;
  readonly edition: number;
  /** False: nothing of it is live, so its draft was asked. */
  readonly live: boolean;
  /** Private data decides whom it reaches. */
  readonly secret: boolean;
  /** Null where it is of few people. */
  readonly reached: number | null;
}

/** Someone whom several rules reach, masked; `rules` are the places of those rules. */
export interface OverlapMember extends Mask {
  readonly handle: string;
  readonly rules: readonly number[];
}

/** Whom rules reach alike: each rule asked by itself, with the caps and what was sent so far. */
export interface RuleOverlap extends OverlapShown {
  readonly as_of: string;
  readonly customers: number;
  readonly rules: readonly OverlapRule[];
  /** Those whom most rules reach first; without people of pairs that are not shown. */
  readonly people: readonly OverlapMember[];
  /** Rules that can't be asked, with the reason. */
  readonly left_out: readonly { readonly id: string; readonly name: string; readonly reason: string }[];
}

interface AskedRule {
  readonly rule: Rule;
  readonly edition: number;
  readonly live: boolean;
  readonly content: RuleContent;
  readonly workspace: Workspace;
}

/**
 * Puts rules side by side: all that are live, or those that are named; of these the live edition where there is one,
 * else the draft. `invalid` with more than MOST_RULES, `not_found` for a rule that isn't there.
 */
export async function overlapRules(
  ports: Ports,
  actor: Pick<Actor, 'role'>,
  ask: Asked & { readonly rules?: readonly string[] | undefined; readonly people?: number | undefined },
): Promise<RuleOverlap> {
  const workspace = await readWorkspace(ports);
  const all = await rulesAsked(ports, ask.rules, workspace);
  const reasons = new Map(all.map((one) => [one, goneFrom(one.content, one.workspace)[0]?.message]));
  const rules = all.filter((one) => reasons.get(one) === undefined);
  const isPrivate = privateDecider(await readCatalog(ports));
  const secret = rules.map(({ content, workspace: { conditions } }) => isPrivate(content, conditions));
  const isTold = mayCountFew(actor) || !secret.includes(true);
  const context = questionFor(ports, workspace, ask, isTold);
  const { engine } = await discreetly(ports, actor);
  const overlap = await engine.overlap(rules.map(planAlone), context, { people: ask.people ?? 50 });
  const shown = overlapShown({ pairs: overlap.pairs, by_rules: overlap.by_plans }, secret);
  const tellable = ({ plans }: OverlapPerson) =>
    plans.every((row) => plans.every((column) => shown.pairs[row]?.[column] !== null));
  return {
    as_of: formatInstant(context.as_of),
    customers: overlap.customers,
    ...shown,
    rules: rules.map(({ rule, edition, live, content }, at) => ({
      id: rule.id,
      name: content.name,
      edition,
      live,
      secret: secret[at] ?? false,
      reached: shown.pairs[at]?.[at] ?? null,
    })),
    people: overlap.people.filter(tellable).map(({ handle, customer, plans }) => ({
      handle,
      ...maskOf(customer, workspace.policy, ageDay(context)),
      rules: plans,
    })),
    left_out: all.flatMap((one) => {
      const reason = reasons.get(one);
      return reason === undefined ? [] : [{ id: one.rule.id, name: one.content.name, reason }];
    }),
  };
}

async function rulesAsked(
  ports: Ports,
  named: readonly string[] | undefined,
  workspace: Workspace,
): Promise<readonly AskedRule[]> {
  const { view } = ports.store;
  requireFew(named?.length ?? 0);
  const kept = await allOf(view.rules);
  const chosen =
    named === undefined
      ? kept.filter((rule) => notLive(rule) === null && rule.status !== 'archived')
      : [...new Set(named)].map((id) => found(kept.find((rule) => rule.id === id) ?? null, 'rule', id));
  requireFew(chosen.length);
  const sorted = chosen.toSorted((a, b) => a.name.localeCompare(b.name, 'en') || (a.id < b.id ? -1 : 1));
  return await Promise.all(
    sorted.map(async (rule): Promise<AskedRule> => {
      if (rule.live === null) return { rule, edition: rule.edition, live: false, content: rule, workspace };
      const { edition, content } = rule.live;
      const frozen = await frozenWorkspace(view, rule.id, edition, workspace);
      return { rule, edition, live: true, content, workspace: frozen };
    }),
  );
}

function requireFew(rules: number): void {
  if (rules <= MOST_RULES) return;
  throw new TactError(
    'invalid',
    `At most ${MOST_RULES} rules can be put side by side, and these are ${rules}. Choose the rules to compare.`,
    { issues: [{ path: 'rules', message: `Name at most ${MOST_RULES} rules.` }] },
  );
}

/** Its plan with all segments written out: to another rule they may mean something else. */
function planAlone({ rule, content, workspace }: AskedRule): ReachPlan {
  const plan = planOf(rule.id, content, workspace.caps);
  const inline = (condition: ReachPlan['audience']) => inlineSegments(condition, workspace.conditions);
  return { ...plan, audience: inline(plan.audience), exclude: plan.exclude.map(inline) };
}
