/** What becomes of customers under a plan (SEMANTICS §5), as sets of people. */
import { compileHeldBack } from '../../../domain/caps/compile.ts';
import { QUIET_HOURS } from '../../../domain/caps/decide.ts';
import { matches } from '../../../domain/caps/window.ts';
import { compilePermission } from '../../../domain/permission/compile.ts';
import type { Basis } from '../../../domain/permission/permission.ts';
import { REFUSALS } from '../../../domain/permission/permission.ts';
import { compileHoldout } from '../../../domain/preview/holdout.ts';
import type { Outcome, ReachRow } from '../../../domain/preview/outcome.ts';
import type { ReachPlan } from '../../../domain/preview/plan.ts';
import { both, either, isEmpty, nobody, without } from './bitset.ts';
import type { Bitset } from './bitset.ts';
import { any, leavesIn, leavesOf, NO_ONE } from './formula.ts';
import type { Choice, Formula, Known, Leaf } from './formula.ts';
import { choiceOf, expressionFormula, formulaOf } from './formulas.ts';
import type { FormulaContext } from './formulas.ts';
import { solve } from './solve.ts';

/** What a plan asks, before anything is looked up. */
export interface ReachFormulas {
  readonly audience: Formula;
  readonly excluded: Formula;
  readonly holdout: Formula;
  readonly reason: Choice;
  readonly regime: Choice;
  readonly held: Choice;
}

/** How someone ends. */
export type End = Pick<ReachRow, 'outcome' | 'basis' | 'cap'>;

/** People who end alike. */
export interface Ending extends End {
  readonly who: Bitset;
}

const REFUSED: ReadonlySet<string | null> = new Set(REFUSALS);

export function reachFormulas(plan: ReachPlan, zones: readonly string[], at: FormulaContext): ReachFormulas {
  return { ...groupFormulas(plan, at), ...wayFormulas(plan, zones, at) };
}

/** Whether people may be contacted and what holds the message back, whoever it is for. */
export function wayFormulas(
  plan: ReachPlan,
  zones: readonly string[],
  at: FormulaContext,
): Pick<ReachFormulas, 'reason' | 'regime' | 'held'> {
  const { joins, reason, regime } = compilePermission(plan.purpose, plan.channel, at.context);
  const permission = { joins, said: { purpose: plan.purpose, channel: plan.channel } };
  return {
    reason: choiceOf(reason, permission, at),
    regime: choiceOf(regime, permission, at),
    held: choiceOf(compileHeldBack(plan, at.context, zones), { joins: [] }, at),
  };
}

/** Equal for plans whose way to people is the same: purpose, channel and what holds them back. */
export function wayOf({ rule_id, purpose, channel, caps: { caps, quiet_hours } }: ReachPlan): string {
  const own = caps.filter((cap) => matches(cap, { rule_id, purpose, channel }));
  return JSON.stringify([purpose, channel, own, quiet_hours]);
}

/** Who it is for, before it is asked whether they may be contacted. */
export function groupFormulas(
  plan: ReachPlan,
  at: FormulaContext,
): Pick<ReachFormulas, 'audience' | 'excluded' | 'holdout'> {
  return {
    audience: formulaOf(plan.audience, at),
    excluded: any(...plan.exclude.map((condition) => formulaOf(condition, at))),
    holdout: expressionFormula(compileHoldout(plan.rule_id, plan.holdout_percent), { joins: [] }, at),
  };
}

/** Every leaf that a plan needs but for the holdout, which is asked of those who are kept alone. */
export function leavesOfReach({ audience, excluded, reason, regime, held }: ReachFormulas): readonly Leaf[] {
  return [...[audience, excluded].flatMap(leavesIn), ...[reason, regime, held].flatMap(leavesOf)];
}

/** Who matches and is not excluded, and who matches and is. */
export interface Kept {
  readonly kept: Bitset;
  readonly excluded: Bitset;
}

export function keptBy(
  { audience, excluded }: Pick<ReachFormulas, 'audience' | 'excluded'>,
  known: Known,
): Kept {
  const matching = solve(audience, known);
  if (excluded === NO_ONE) return { kept: matching, excluded: nobody(known.size) };
  const out = solve(excluded, known);
  return { kept: without(matching, out), excluded: both(matching, out) };
}

/** Everyone whom a message would reach if it was for them: we may contact them, and nothing holds it back. */
export function openTo({ reason, held }: Pick<ReachFormulas, 'reason' | 'held'>, known: Known): Bitset {
  const permitted = permittedBy(known.byValue(reason), known.size);
  return both(permitted, known.byValue(held).get(null) ?? nobody(known.size));
}

/** Everyone whom we may write to, by everyone's reason; kept as long as those are. */
function permittedBy(reasons: ReadonlyMap<string | null, Bitset>, size: number): Bitset {
  const kept = PERMITTED.get(reasons);
  if (kept !== undefined) return kept;
  const allowed = [...reasons].filter(([reason]) => !REFUSED.has(reason)).map(([, who]) => who);
  const permitted = allowed.reduce(either, nobody(size));
  PERMITTED.set(reasons, permitted);
  return permitted;
}

const PERMITTED = new WeakMap<ReadonlyMap<string | null, Bitset>, Bitset>();

/** How someone ends who is asked for, by whether we may and what holds the message back. */
export function endOf(reason: string | null, by: string | null): End {
  if (REFUSED.has(reason)) return endWith(reason as Outcome);
  if (by === QUIET_HOURS) return endWith('quiet_hours');
  if (by !== null) return { outcome: 'capped', basis: null, cap: by };
  return { outcome: 'reached', basis: reason as Basis, cap: null };
}

/** An outcome of which nothing more is said. */
export function endWith(outcome: Outcome): End {
  return { outcome, basis: null, cap: null };
}

/** Everyone of the audience, each in one ending; nobody's ending is left out. */
export function endingsOf(
  formulas: ReachFormulas,
  known: Known,
  { kept, excluded }: Kept,
  heldOut: Bitset,
): readonly Ending[] {
  const endings: Ending[] = [];
  const add = (end: End, who: Bitset) => {
    if (!isEmpty(who)) endings.push({ ...end, who });
  };
  const left = without(kept, heldOut);
  add(endWith('excluded'), excluded);
  add(endWith('holdout'), both(kept, heldOut));
  const split = (choice: Choice, who: Bitset) =>
    [...known.byValue(choice)].map(([value, all]) => [value, both(all, who)] as const);
  const reasons = split(formulas.reason, left);
  for (const [reason, who] of reasons) if (REFUSED.has(reason)) add(endOf(reason, null), who);
  const allowed = reasons.filter(([reason]) => !REFUSED.has(reason));
  const held = split(formulas.held, allowed.map(([, who]) => who).reduce(either, nobody(known.size)));
  for (const [by, who] of held) if (by !== null) add(endOf(null, by), who);
  const free = held.find(([by]) => by === null)?.[1] ?? nobody(known.size);
  for (const [reason, who] of allowed) add(endOf(reason, null), both(who, free));
  return endings;
}
