/** Lookups among the sends that columns in memory answer: who was sent so many of a kind in a stretch of time. */
import type { Value } from '../../../domain/data/schema.ts';
import type { Expression, InRelationNode } from '../../../query/nodes.ts';
import { partsOf } from '../../../query/parts-of.ts';

/** What tells one kind of send from another. */
export const KIND_COLUMNS = ['rule_id', 'channel', 'purpose', 'status'] as const;

export type SendKind = { readonly [column: string]: Value };

export interface SendsTest {
  /** Only sends later than this count, and not later than that, in milliseconds since 1970. */
  readonly after: number;
  readonly upto: number;
  /** Which kinds count. */
  readonly counts: (kind: SendKind) => boolean;
  /** Whom so many count for is meant; at least one. */
  readonly least: number;
}

type KindTest = SendsTest['counts'];

/** The condition of customers, alias `c`, as one of their sends; null where the log must be read. */
export function sendsTest(expression: Expression): SendsTest | null {
  if (expression.kind !== 'in_relation' || !isIdOf('c', expression.item)) return null;
  const { relation } = expression;
  const { from, joins, limit, offset, order_by, distinct } = relation;
  const plain = joins.length === 0 && limit === undefined && offset === undefined && order_by.length === 0;
  if (from.kind !== 'table' || from.name !== 'sends' || !plain || distinct) return null;
  const least = isGroupedById(relation, from.as) ? leastOf(relation.having) : null;
  if (least === null) return null;
  let [after, upto] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  const kinds: KindTest[] = [];
  for (const part of partsOf(relation.where)) {
    const instant = instantOf(part, from.as);
    const kind = kindTest(part, from.as);
    if (instant !== null && 'after' in instant) after = Math.max(after, instant.after);
    else if (instant !== null) upto = Math.min(upto, instant.upto);
    else if (kind !== null) kinds.push(kind);
    else return null;
  }
  return Number.isFinite(after)
    ? { after, upto, least, counts: (kind) => kinds.every((test) => test(kind)) }
    : null;
}

function instantOf(
  part: Expression,
  as: string,
): { readonly after: number } | { readonly upto: number } | null {
  if (part.kind !== 'compare' || part.left.kind !== 'column' || part.right.kind !== 'parameter') return null;
  if (part.left.of !== as || part.left.name !== 'sent_at') return null;
  const value = Number(part.right.value);
  if (part.operator === 'gt') return { after: value };
  return part.operator === 'lte' ? { upto: value } : null;
}

function kindTest(part: Expression, as: string): KindTest | null {
  if (part.kind === 'not') {
    const test = kindTest(part.item, as);
    return test && ((kind) => !test(kind));
  }
  if (part.kind !== 'in_list' || part.item.kind !== 'column' || part.item.of !== as) return null;
  const { name } = part.item;
  const column = KIND_COLUMNS.find((one) => one === name);
  const { value } = part.list;
  if (column === undefined || !Array.isArray(value)) return null;
  const list = new Set<unknown>(value);
  return (kind) => list.has(kind[column]);
}

function isGroupedById({ columns, group_by }: InRelationNode['relation'], as: string): boolean {
  const [given, ...more] = columns;
  const [by, ...others] = group_by;
  return more.length === 0 && others.length === 0 && isIdOf(as, given?.value) && isIdOf(as, by);
}

function isIdOf(as: string, item: Expression | undefined): boolean {
  return item?.kind === 'column' && item.of === as && item.name === 'customer_id';
}

/** From how many rows on someone is in the relation; null for another test. */
function leastOf(having: Expression | undefined): number | null {
  if (having?.kind !== 'compare' || having.operator !== 'gte' || having.right.kind !== 'parameter')
    return null;
  const { left } = having;
  const rows = left.kind === 'aggregate' && left.name === 'count' && !left.item && !left.filter;
  const value = Number(having.right.value);
  return rows && Number.isInteger(value) && value >= 1 ? value : null;
}
