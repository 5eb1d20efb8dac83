/** The expressions of one select, without what stands inside relations of its own. */
import type { Expression, SelectRelation } from '../../query/nodes.ts';

const EXPRESSIONS = new Set<unknown>([
  'column',
  'parameter',
  'null',
  'boolean',
  'compare',
  'and',
  'or',
  'not',
  'is_null',
  'in_list',
  'in_relation',
  'exists',
  'scalar',
  'case',
  'coalesce',
  'call',
  'shift',
  'aggregate',
] satisfies readonly Expression['kind'][]);
const RELATIONS = new Set<unknown>(['select', 'table', 'values']);

/** Every expression in the columns and the condition, from the outside in. */
export function* expressionsOf({ columns, where }: SelectRelation): Generator<Expression> {
  yield* within([columns, where]);
}

/** The select with expressions exchanged: `replace` gives null for what stays, and is then asked about its parts. */
export function mapExpressions(
  query: SelectRelation,
  replace: (node: Expression) => Expression | null,
): SelectRelation {
  return {
    ...query,
    columns: mapped(query.columns, replace),
    ...(query.where === undefined ? {} : { where: mapped(query.where, replace) }),
  };
}

function* within(tree: unknown): Generator<Expression> {
  if (typeof tree !== 'object' || tree === null || isRelation(tree)) return;
  if (isExpression(tree)) yield tree;
  for (const part of Object.values(tree)) yield* within(part);
}

/** A copy of the same shape. */
function mapped<T>(tree: T, replace: (node: Expression) => Expression | null): T;
function mapped(tree: unknown, replace: (node: Expression) => Expression | null): unknown {
  if (typeof tree !== 'object' || tree === null || isRelation(tree)) return tree;
  const other = isExpression(tree) ? replace(tree) : null;
  if (other !== null) return other;
  if (Array.isArray(tree)) return tree.map((part) => mapped<unknown>(part, replace));
  return Object.fromEntries(Object.entries(tree).map(([key, part]) => [key, mapped<unknown>(part, replace)]));
}

function isExpression(tree: object): tree is Expression {
  return 'kind' in tree && EXPRESSIONS.has(tree.kind);
}

function isRelation(tree: object): boolean {
  return 'kind' in tree && RELATIONS.has(tree.kind);
}
