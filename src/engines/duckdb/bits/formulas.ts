/** Conditions and compiled expressions as formulas over leaves. */
import type { Expression, Join, ParameterValue } from '../../../query/nodes.ts';
import { tablesIn } from '../../../query/walk.ts';
import { compilePermission } from '../../../domain/permission/compile.ts';
import { compileCondition } from '../../../domain/segments/compile.ts';
import type { Condition } from '../../../domain/segments/condition.ts';
import type { EvaluationContext } from '../../../domain/segments/context.ts';
import type { DataState } from '../data-state.ts';
import { withoutMootTests } from '../nothing-later.ts';
import { isDataset } from '../tables.ts';
import type { Choice } from './choice.ts';
import { isOneOf } from './choice.ts';
import { all, any, EVERYONE, NO_ONE, not } from './formula.ts';
import type { Formula, Leaf } from './formula.ts';
import type { LeafCache } from './leaf-cache.ts';

export interface FormulaContext {
  readonly context: EvaluationContext;
  readonly state: DataState;
  readonly cache: Pick<LeafCache, 'versionOf'>;
}

/** A condition; what lies inside groups and segments are leaves of their own, so that an edit asks for one of them. */
export function formulaOf(condition: Condition, at: FormulaContext): Formula {
  switch (condition.type) {
    case 'all':
      return all(...condition.conditions.map((inner) => formulaOf(inner, at)));
    case 'any':
      return any(...condition.conditions.map((inner) => formulaOf(inner, at)));
    case 'not':
      return not(formulaOf(condition.condition, at));
    case 'segment': {
      const named = at.context.segments.get(condition.segment);
      if (named === undefined) return expressionFormula(compileCondition(condition, at.context), [], at);
      return condition.member ? formulaOf(named, at) : not(formulaOf(named, at));
    }
    case 'consent': {
      const { allowed, joins } = compilePermission(condition.purpose, condition.channel, at.context);
      const formula = expressionFormula(allowed, joins, at);
      return condition.permitted ? formula : not(formula);
    }
    default:
      return leafOf(compileCondition(condition, at.context), [], at);
  }
}

/** An expression over customers, alias `c`, and their joins. */
export function expressionFormula(
  expression: Expression,
  joins: readonly Join[],
  at: FormulaContext,
): Formula {
  const inside = (item: Expression) => expressionFormula(item, joins, at);
  switch (expression.kind) {
    case 'boolean':
      return expression.value ? EVERYONE : NO_ONE;
    case 'and':
      return all(...expression.items.map(inside));
    case 'or':
      return any(...expression.items.map(inside));
    case 'not':
      return not(inside(expression.item));
    case 'case':
      return expression.branches.reduceRight((later, { when, then }) => {
        const held = inside(when);
        return any(all(held, inside(then)), all(later, not(held)));
      }, inside(expression.otherwise));
    case 'in_list':
      if (expression.item.kind !== 'case') return leafOf(expression, joins, at);
      return isOneOf(choiceOf(expression.item, joins, at), valuesOf(expression.list.value));
    default:
      return leafOf(expression, joins, at);
  }
}

/** A case of texts or nothing. */
export function choiceOf(expression: Expression, joins: readonly Join[], at: FormulaContext): Choice {
  if (expression.kind === 'null') return { kind: 'value', value: null };
  if (expression.kind === 'parameter') return { kind: 'value', value: String(expression.value) };
  if (expression.kind !== 'case') throw new RangeError('only a case of constants can be split');
  return {
    kind: 'case',
    branches: expression.branches.map(({ when, then }) => ({
      when: expressionFormula(when, joins, at),
      then: choiceOf(then, joins, at),
    })),
    otherwise: choiceOf(expression.otherwise, joins, at),
  };
}

function leafOf(expression: Expression, joins: readonly Join[], at: FormulaContext): Leaf {
  const { state, cache } = at;
  const needed = joins.filter(({ relation }) => names(expression, relation.as));
  const tables = [expression, ...needed.map(({ relation }) => relation)].flatMap((tree) => [
    ...tablesIn(tree),
  ]);
  const versions = ['customers', ...new Set(tables)]
    .filter(isDataset)
    .map((dataset) => `${dataset} ${cache.versionOf(state.datasets[dataset])}`);
  const simpler = withoutMootTests(expression, state);
  const simplerJoins = needed.map((join) => ({ ...join, relation: withoutMootTests(join.relation, state) }));
  return {
    kind: 'leaf',
    key: JSON.stringify([versions, simpler, simplerJoins]),
    expression: simpler,
    joins: simplerJoins,
  };
}

function valuesOf(list: ParameterValue): ReadonlySet<unknown> {
  return new Set(Array.isArray(list) ? list : []);
}

/** Whether an expression speaks of a relation that customers are joined with. */
function names(expression: Expression, as: string): boolean {
  return JSON.stringify(expression).includes(`"of":${JSON.stringify(as)}`);
}
