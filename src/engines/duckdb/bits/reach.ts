/** What becomes of customers under a plan (SEMANTICS §5), as sets of people. */
import { compileHeldBack } from '../../../domain/caps/compile.ts';
import { QUIET_HOURS } from '../../../domain/caps/decide.ts';
import { compilePermission } from '../../../domain/permission/compile.ts';
import type { Basis } from '../../../domain/permission/permission.ts';
import { REFUSALS } from '../../../domain/permission/permission.ts';
import { compileHoldout } from '../../../domain/preview/holdout.ts';
import type { Outcome, ReachRow } from '../../../domain/preview/outcome.ts';
import type { ReachPlan } from '../../../domain/preview/plan.ts';
import { both, countByCode, countOf, either, isEmpty, nobody, setCode, without } from './bitset.ts';
import type { Bitset } from './bitset.ts';
import type { Choice } from './choice.ts';
import { leavesOf, splitBy } from './choice.ts';
import { any, EVERYONE, leavesIn, solve } from './formula.ts';
import type { Formula, Leaf } from './formula.ts';
import { choiceOf, expressionFormula, formulaOf } from './formulas.ts';
import type { FormulaContext } from './formulas.ts';

/** What a plan asks, before anything is looked up. */
export interface ReachFormulas {
  readonly audience: Formula;
  readonly excluded: Formula;
  readonly holdout: Formula;
  readonly reason: Choice;
  readonly regime: Choice;
  readonly held: Choice;
}

/** People who end alike. */
export interface Ending extends Pick<ReachRow, 'outcome' | 'basis' | 'cap'> {
  readonly who: Bitset;
}

const REFUSED: ReadonlySet<string | null> = new Set(REFUSALS);

export function reachFormulas(plan: ReachPlan, zones: readonly string[], at: FormulaContext): ReachFormulas {
  const { joins, reason, regime } = compilePermission(plan.purpose, plan.channel, at.context);
  return {
    audience: formulaOf(plan.audience, at),
    excluded: any(...plan.exclude.map((condition) => formulaOf(condition, at))),
    holdout: expressionFormula(compileHoldout(plan.rule_id, plan.holdout_percent), [], at),
    reason: choiceOf(reason, joins, at),
    regime: choiceOf(regime, joins, at),
    held: choiceOf(compileHeldBack(plan, at.context, zones), [], at),
  };
}

/** Every leaf that a plan needs. */
export function leavesOfReach({
  audience,
  excluded,
  holdout,
  reason,
  regime,
  held,
}: ReachFormulas): readonly Leaf[] {
  return [...[audience, excluded, holdout].flatMap(leavesIn), ...[reason, regime, held].flatMap(leavesOf)];
}

/** Everyone of the audience, each in one ending; nobody's ending is left out. */
export function endingsOf(
  formulas: ReachFormulas,
  size: number,
  known: (leaf: Leaf) => Bitset,
): readonly Ending[] {
  const endings: Ending[] = [];
  const end = (outcome: Outcome, who: Bitset, basis: Basis | null = null, cap: string | null = null) => {
    if (!isEmpty(who)) endings.push({ outcome, basis, cap, who });
  };
  let left = solve(formulas.audience, size, known);
  for (const [outcome, formula] of [
    ['excluded', formulas.excluded],
    ['holdout', formulas.holdout],
  ] as const) {
    const gone = both(left, solve(formula, size, known));
    end(outcome, gone);
    left = without(left, gone);
  }
  const reasons = splitBy(formulas.reason, left, known);
  for (const [reason, who] of reasons) if (REFUSED.has(reason)) end(reason as Outcome, who);
  const allowed = [...reasons].filter(([reason]) => !REFUSED.has(reason));
  const anyReason = allowed.map(([, who]) => who).reduce(either, nobody(size));
  const held = splitBy(formulas.held, anyReason, known);
  for (const [by, who] of held) {
    if (by === QUIET_HOURS) end('quiet_hours', who);
    else if (by !== null) end('capped', who, null, by);
  }
  const free = held.get(null) ?? nobody(size);
  for (const [reason, who] of allowed) end('reached', both(who, free), reason as Basis);
  return endings;
}

/** Which regime each customer is of: a code for each, and the ids by code. */
export interface RegimeCodes {
  readonly ids: readonly string[];
  readonly codes: Uint8Array;
}

export function regimeCodes(regime: Choice, size: number, known: (leaf: Leaf) => Bitset): RegimeCodes {
  const codes = new Uint8Array(size);
  const everyone = solve(EVERYONE, size, known);
  const ids: string[] = [];
  for (const [id, who] of splitBy(regime, everyone, known)) {
    setCode(who, codes, ids.length);
    ids.push(String(id));
  }
  return { ids, codes };
}

/** The rows of a reach table. */
export function rowsOf(endings: readonly Ending[], { ids, codes }: RegimeCodes): readonly ReachRow[] {
  return endings.flatMap(({ outcome, basis, cap, who }) => {
    const counts = countByCode(who, codes);
    return ids.flatMap((regime, code) => {
      const people = counts[code] ?? 0;
      return people === 0 ? [] : [{ outcome, regime, basis, cap, people }];
    });
  });
}

/** How many people there are in all of these endings. */
export function peopleIn(endings: readonly Ending[]): number {
  return endings.reduce((sum, { who }) => sum + countOf(who), 0);
}
