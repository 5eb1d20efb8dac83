/** Lookups in the event log that the kept latest times answer: how often an event happened after an instant. */
import type { Comparator, Expression, InRelationNode } from '../../../query/nodes.ts';
import { partsOf } from '../../../query/parts-of.ts';
import type { ColumnTest } from '../bits/column-test.ts';
import { LATEST_KEPT, latestColumn } from './tables.ts';

/** What is kept of the events. */
export interface KeptEvents {
  /** The events whose latest times are kept, by their place. */
  readonly kept: readonly string[];
  /** The latest instant of all events, in milliseconds: a question of then or later is answered exactly. */
  readonly newest: number;
}

interface Asked {
  readonly place: number;
  /** Only what happened later counts; null: whenever. */
  readonly after: number | null;
  /** Whether someone with so many, at least one, is in the relation. */
  readonly holds: (count: number) => boolean;
}

const HOLDS = {
  eq: (count, value) => count === value,
  neq: (count, value) => count !== value,
  lt: (count, value) => count < value,
  lte: (count, value) => count <= value,
  gt: (count, value) => count > value,
  gte: (count, value) => count >= value,
} as const satisfies { readonly [C in Comparator]: (count: number, value: number) => boolean };

/** A condition of customers, alias `c`, as one of the latest times of the event at a place, by their column; null where more is needed. */
export function latestTest(
  expression: Expression,
  known: KeptEvents,
): { readonly place: number; readonly test: ColumnTest } | null {
  const places = new Set<number>();
  const test = testOf(expression, known, places);
  const [place] = places;
  return test === null || place === undefined || places.size > 1 ? null : { place, test };
}

function testOf(expression: Expression, known: KeptEvents, places: Set<number>): ColumnTest | null {
  switch (expression.kind) {
    case 'boolean':
      return { kind: 'constant', value: expression.value };
    case 'not': {
      const item = testOf(expression.item, known, places);
      return item && { kind: 'not', item };
    }
    case 'and':
    case 'or': {
      const items = expression.items.map((item) => testOf(item, known, places));
      return items.every((item) => item !== null)
        ? { kind: expression.kind === 'and' ? 'all' : 'any', items }
        : null;
    }
    case 'in_relation':
      return lookupTest(expression, known, places);
    default:
      return null;
  }
}

/** The lookup as a test of the latest times, or null where the log must be read. */
function lookupTest(
  { item, relation }: InRelationNode,
  known: KeptEvents,
  places: Set<number>,
): ColumnTest | null {
  if (item.kind !== 'column' || item.of !== 'c' || item.name !== 'customer_id') return null;
  const asked = askedOf(relation, known);
  if (asked === null) return null;
  const { place, after, holds } = asked;
  places.add(place);
  const atLeast = (nth: number): ColumnTest => ({
    kind: 'number',
    column: latestColumn(nth),
    operator: 'gt',
    value: after ?? Number.NEGATIVE_INFINITY,
  });
  const items: ColumnTest[] = [];
  for (let first = 1; first <= LATEST_KEPT; first += 1) {
    if (!holds(first) || (first > 1 && holds(first - 1))) continue;
    let last = first;
    while (last < LATEST_KEPT && holds(last + 1)) last += 1;
    if (last === LATEST_KEPT) items.push(atLeast(first));
    else items.push({ kind: 'all', items: [atLeast(first), { kind: 'not', item: atLeast(last + 1) }] });
  }
  return { kind: 'any', items };
}

function askedOf(relation: InRelationNode['relation'], known: KeptEvents): Asked | null {
  const { from, joins, limit, offset, order_by, distinct } = relation;
  const plain = joins.length === 0 && limit === undefined && offset === undefined && order_by.length === 0;
  if (from.kind !== 'table' || from.name !== 'events' || !plain || distinct) return null;
  if (!isGroupedById(relation, from.as)) return null;
  const holds = relation.having === undefined ? () => true : countTest(relation.having);
  const rows = rowsOf(relation.where, from.as, known);
  return holds === null || rows === null ? null : { ...rows, holds };
}

function isGroupedById({ columns, group_by }: InRelationNode['relation'], as: string): boolean {
  const [given] = columns;
  const [by] = group_by;
  return columns.length === 1 && group_by.length === 1 && isId(given?.value, as) && isId(by, as);
}

function isId(item: Expression | undefined, as: string): boolean {
  return item?.kind === 'column' && item.of === as && item.name === 'customer_id';
}

/** One event and the instant after which it counts; null when more is asked of the rows. */
function rowsOf(
  where: Expression | undefined,
  as: string,
  { kept, newest }: KeptEvents,
): Pick<Asked, 'place' | 'after'> | null {
  const events = new Set<string>();
  let after: number | null = null;
  for (const part of partsOf(where)) {
    if (part.kind !== 'compare' || part.left.kind !== 'column' || part.right.kind !== 'parameter')
      return null;
    if (part.left.of !== as) return null;
    const asked = `${part.left.name} ${part.operator}`;
    const { value } = part.right;
    if (asked === 'event eq') events.add(String(value));
    else if (asked === 'occurred_at gt') after = Math.max(after ?? Number(value), Number(value));
    else if (asked !== 'occurred_at lte' || Number(value) < newest) return null;
  }
  const [event] = events;
  const place = event === undefined ? -1 : kept.indexOf(event);
  return events.size === 1 && place >= 0 ? { place, after } : null;
}

/** The test of a count of rows; null when it is another test, or can't be told from the times that are kept. */
function countTest(having: Expression): Asked['holds'] | null {
  if (having.kind === 'not') {
    const test = countTest(having.item);
    return test === null ? null : (count) => !test(count);
  }
  if (having.kind !== 'compare' || having.right.kind !== 'parameter') return null;
  const { left, operator } = having;
  const rowsCounted = left.kind === 'aggregate' && left.name === 'count' && !left.item && !left.filter;
  const value = Number(having.right.value);
  const test = (count: number) => HOLDS[operator](count, value);
  // From the last kept time on, all counts must fare alike.
  return rowsCounted && value <= LATEST_KEPT && test(LATEST_KEPT) === test(LATEST_KEPT + 1) ? test : null;
}
