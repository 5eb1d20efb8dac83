/** Conditions and compiled expressions as formulas over leaves. */
import type { CaseNode, Expression, Join } from '../../../query/nodes.ts';
import { tablesIn } from '../../../query/walk.ts';
import { compilePermission } from '../../../domain/permission/compile.ts';
import { compileCondition } from '../../../domain/segments/compile.ts';
import type { Condition } from '../../../domain/segments/condition.ts';
import type { EvaluationContext } from '../../../domain/segments/context.ts';
import type { DataState } from '../data-state.ts';
import { withoutMootTests } from '../nothing-later.ts';
import { isDataset } from '../tables.ts';
import { all, any, EVERYONE, NO_ONE, not } from './formula.ts';
import type { Choice, Formula, Leaf } from './formula.ts';
import type { LeafCache } from './leaf-cache.ts';
import { saidTest } from './said-leaf.ts';
import { valueTest } from './value-leaf.ts';

export interface FormulaContext {
  readonly context: EvaluationContext;
  readonly state: DataState;
  readonly schema: string;
  readonly cache: Pick<LeafCache, 'numberOf'>;
}

/** What customers, alias `c`, are joined with, and the permission that this serves. */
export interface Joined {
  readonly joins: readonly Join[];
  readonly said?: { readonly purpose: string; readonly channel: string };
}

const ALONE: Joined = { joins: [] };

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
      if (named === undefined) return expressionFormula(compileCondition(condition, at.context), ALONE, at);
      return condition.member ? formulaOf(named, at) : not(formulaOf(named, at));
    }
    case 'consent': {
      const { purpose, channel } = condition;
      const { allowed, joins } = compilePermission(purpose, channel, at.context);
      const formula = expressionFormula(allowed, { joins, said: { purpose, channel } }, at);
      return condition.permitted ? formula : not(formula);
    }
    default: {
      const compiled = compileCondition(condition, at.context);
      return compiled.kind === 'not' ? not(leafOf(compiled.item, ALONE, at)) : leafOf(compiled, ALONE, at);
    }
  }
}

/** An expression over customers, alias `c`, and their joins. */
export function expressionFormula(expression: Expression, joined: Joined, at: FormulaContext): Formula {
  const inside = (item: Expression) => expressionFormula(item, joined, at);
  switch (expression.kind) {
    case 'boolean':
      return expression.value ? EVERYONE : NO_ONE;
    case 'and':
      return all(...expression.items.map(inside));
    case 'or':
      return any(...expression.items.map(inside));
    case 'not':
      return not(inside(expression.item));
    case 'case': {
      const results = resultsOf(expression, joined, at);
      if (results !== null) return any(...results.map(({ when, then }) => all(when, inside(then))));
      return expression.branches.reduceRight((later, { when, then }) => {
        const held = inside(when);
        return any(all(held, inside(then)), all(later, not(held)));
      }, inside(expression.otherwise));
    }
    case 'in_list':
      if (expression.item.kind !== 'case') return leafOf(expression, joined, at);
      return {
        kind: 'one_of',
        choice: choiceOf(expression.item, joined, at),
        values: Array.isArray(expression.list.value) ? expression.list.value : [],
      };
    default:
      return leafOf(expression, joined, at);
  }
}

/** A case of texts or nothing. */
export function choiceOf(expression: Expression, joined: Joined, at: FormulaContext): Choice {
  if (expression.kind === 'null') return { kind: 'value', value: null };
  if (expression.kind === 'parameter') return { kind: 'value', value: String(expression.value) };
  if (expression.kind !== 'case') throw new RangeError('only a case of constants can be split');
  const inside = (part: Expression) => choiceOf(part, joined, at);
  const results = resultsOf(expression, joined, at);
  if (results !== null)
    return {
      kind: 'case',
      branches: results.map(({ when, then }) => ({ when, then: inside(then) })),
      otherwise: inside(expression.otherwise),
    };
  return {
    kind: 'case',
    branches: expression.branches.map(({ when, then }) => ({
      when: expressionFormula(when, joined, at),
      then: inside(then),
    })),
    otherwise: inside(expression.otherwise),
  };
}

/**
 * A case with several branches of the same result (laws agree on most things) as its different results, and who falls
 * under each: that is worked out once, and mostly kept from before. Null where no two are the same.
 */
function resultsOf(
  { branches, otherwise }: CaseNode,
  joined: Joined,
  at: FormulaContext,
): readonly { readonly when: Formula; readonly then: Expression }[] | null {
  const texts = [...branches.map(({ then }) => then), otherwise].map((then) => JSON.stringify(then));
  const results = [...new Set(texts)];
  if (results.length * FEWER > branches.length) return null;
  // Named by their places, so that it is the same choice at every moment.
  const result = (index: number): Choice => ({
    kind: 'value',
    value: String(results.indexOf(texts[index] ?? '')),
  });
  const choice: Choice = {
    kind: 'case',
    branches: branches.map(({ when }, index) => ({
      when: expressionFormula(when, joined, at),
      then: result(index),
    })),
    otherwise: result(branches.length),
  };
  return results.map((text, index) => ({
    when: { kind: 'one_of', choice, values: [String(index)] },
    then: branches[texts.indexOf(text)]?.then ?? otherwise,
  }));
}

/** So many times fewer results than branches are told apart first. */
const FEWER = 2;

function leafOf(expression: Expression, joined: Joined, at: FormulaContext): Leaf {
  const { state, schema, cache, context } = at;
  const needed = joined.joins.filter(({ relation }) => names(expression, relation.as));
  const tables = [expression, ...needed.map(({ relation }) => relation)].flatMap((tree) => [
    ...tablesIn(tree),
  ]);
  const versions = [...new Set(['customers', ...tables])]
    .filter(isDataset)
    .map((dataset) => `${dataset} ${cache.numberOf(state.datasets[dataset])}`);
  const { newest } = state.datasets.consents;
  if (
    needed.length > 0 &&
    joined.said !== undefined &&
    (newest === null || Date.parse(newest) <= context.as_of)
  ) {
    const said = saidTest(expression, joined.said, context.as_of + (context.consent_lasts ?? 0));
    if (said !== null)
      return { kind: 'leaf', key: JSON.stringify([schema, versions, said]), expression, joins: needed, said };
  }
  const simpler = withoutMootTests(expression, state);
  const simplerJoins = needed.map((join) => ({ ...join, relation: withoutMootTests(join.relation, state) }));
  const value = valueTest(simpler, state);
  return {
    kind: 'leaf',
    key: JSON.stringify([schema, versions, simpler, simplerJoins]),
    expression: simpler,
    joins: simplerJoins,
    ...(value === null ? {} : { value }),
  };
}

/** Whether an expression speaks of a relation that customers are joined with. */
function names(expression: Expression, as: string): boolean {
  return JSON.stringify(expression).includes(`"of":${JSON.stringify(as)}`);
}
