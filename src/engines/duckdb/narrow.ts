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
import type { Values } from './statement.ts';

/** The people who are left, as steps of a WITH clause; `left` names the last step, null: everyone. */
export interface Narrowed {
  readonly steps: readonly string[];
  readonly left: string | null;
  /** What is still to be asked of them. */
  readonly rest: Expression;
}

/** Narrows to the people for whom all `conditions` hold, but for the last and dearest question, which is `rest`. */
export function narrow(
  conditions: readonly Condition[],
  at: CostContext,
  values: Values,
  dialectFor: (left: string | null) => Dialect,
): Narrowed {
  const questions = inOrder(conditions, at).map((condition) => compileCondition(condition, at.context));
  const steps: string[] = [];
  let left: string | null = null;
  for (const question of questions.slice(0, -1)) {
    const name = `left_${steps.length + 1}`;
    steps.push(stepOf(name, question, left, dialectFor(left), values));
    left = name;
  }
  return { steps, left, rest: questions.at(-1) ?? TRUE };
}

/** The same with nothing left to ask. */
export function narrowFully(
  conditions: readonly Condition[],
  at: CostContext,
  values: Values,
  dialectFor: (left: string | null) => Dialect,
): Narrowed {
  const { steps, left, rest } = narrow(conditions, at, values, dialectFor);
  if (rest.kind === 'boolean' && rest.value) return { steps, left, rest };
  return { steps: [...steps, stepOf('met', rest, left, dialectFor(left), values)], left: 'met', rest: TRUE };
}

/** `WITH …`, or nothing. */
export function withSteps(steps: readonly string[], text: string): string {
  return steps.length === 0 ? text : `WITH ${steps.join(', ')} ${text}`;
}

function stepOf(
  name: string,
  question: Expression,
  left: string | null,
  dialect: Dialect,
  values: Values,
): string {
  const people = physical(
    select({ columns: { [PERSON]: column('c', PERSON) }, from: table('customers', 'c'), where: question }),
  );
  const bare = left !== null && !namesMore(people, 'c');
  const step = bare ? { ...people, from: table(left, 'c') } : people;
  return `${name} AS MATERIALIZED (${printInto(step, dialect, values)})`;
}

/** Whether a tree names a column of an alias besides the person's number. */
function namesMore(tree: unknown, alias: string): boolean {
  if (typeof tree !== 'object' || tree === null) return false;
  if ('kind' in tree && tree.kind === 'column' && 'of' in tree && 'name' in tree)
    return tree.of === alias && tree.name !== PERSON;
  return Object.values(tree).some((part) => namesMore(part, alias));
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
