/**
 * Asks conditions that must all hold one after another, the cheapest first, each only of the people who are left: what
 * a person did is then looked up for few instead of for all.
 */
import { column, select, table, TRUE } from '../../query/build.ts';
import type { Expression } from '../../query/nodes.ts';
import { compileCondition } from '../../domain/segments/compile.ts';
import type { Condition } from '../../domain/segments/condition.ts';
import { costOf } from './cost.ts';
import type { CostContext } from './cost.ts';
import { PERSON } from './numbers.ts';
import { physical } from './physical.ts';
import { printInto } from './print.ts';
import type { Dialect } from './print.ts';
import type { Draft } from './statement.ts';

/** The dialect whose tables hold only the people of a step; null: everyone. */
export type DialectAmong = (left: string | null) => Dialect;

export interface Narrowed {
  /** The step that holds the people who are left; null: everyone. */
  readonly left: string | null;
  /** What is still to be asked of them. */
  readonly rest: Expression;
}

/** Narrows to the people for whom all `conditions` hold, but for the last and dearest question, which is `rest`. */
export function narrow(
  conditions: readonly Condition[],
  at: CostContext,
  draft: Draft,
  among: DialectAmong,
): Narrowed {
  const questions = inOrder(conditions, at).map((condition) => compileCondition(condition, at.context));
  let left: string | null = null;
  for (const question of questions.slice(0, -1)) left = stepOf(question, at, draft, among(left));
  return { left, rest: questions.at(-1) ?? TRUE };
}

/** The same with nothing left to ask. */
export function narrowFully(
  conditions: readonly Condition[],
  at: CostContext,
  draft: Draft,
  among: DialectAmong,
): string | null {
  const { left, rest } = narrow(conditions, at, draft, among);
  return rest === TRUE ? left : stepOf(rest, at, draft, among(left));
}

function stepOf(where: Expression, at: CostContext, draft: Draft, dialect: Dialect): string {
  const people = select({
    columns: { [PERSON]: column('c', PERSON) },
    from: table('customers', 'c'),
    where,
  });
  return draft.step(printInto(physical(people, at.known), dialect, draft));
}

/** What the customers alone can answer is one question; the others follow by cost. */
function inOrder(conditions: readonly Condition[], at: CostContext): readonly Condition[] {
  const priced = conditions
    .flatMap((condition) => partsOf(condition, at))
    .map((condition) => ({ condition, cost: costOf(condition, at) }));
  const free = priced.filter(({ cost }) => cost === 0).map(({ condition }) => condition);
  const dear = priced.filter(({ cost }) => cost > 0).toSorted((a, b) => a.cost - b.cost);
  const first: readonly Condition[] = free.length === 0 ? [] : [{ type: 'all', conditions: free }];
  return [...first, ...dear.map(({ condition }) => condition)];
}

/** The conditions that must each hold for this one to hold. */
function partsOf(condition: Condition, at: CostContext): readonly Condition[] {
  if (condition.type === 'all') return condition.conditions.flatMap((part) => partsOf(part, at));
  if (condition.type !== 'segment' || !condition.member) return [condition];
  const named = at.context.segments.get(condition.segment);
  return named === undefined ? [condition] : partsOf(named, at);
}
