/** Finds the column that names each customer. */
import type { ColumnFacts } from './column-facts.ts';
import { FIXED_COLUMNS } from './datasets/fixed-columns.ts';
import { flat } from './datasets/match-columns.ts';

const CUSTOMER_NAMES: readonly string[] = ['customerid', ...FIXED_COLUMNS.customers[0].names];
const OTHER_NAMES = [
  'id',
  'uuid',
  'guid',
  'key',
  'no',
  'number',
  'nr',
  'externalid',
  'email',
  'emailaddress',
  'mail',
];
const IDS = [...CUSTOMER_NAMES, ...OTHER_NAMES];

/** Rows of the same id, or without one, that a column may have and still be the one that names customers. */
const STRAY_ROWS = 2;
const STRAY_SHARE = 0.05;

/** Whether a column's name suggests that it names customers. */
export function mayBeId(column: string): boolean {
  return IDS.includes(flat(column)) || /(?:^|[_\s-])(?:id|uuid)$/i.test(column.trim());
}

/** Whether a column holds e-mail addresses by its name: it names customers as a last resort and stays an attribute. */
export function isEmailName(column: string): boolean {
  return ['email', 'emailaddress', 'mail'].includes(flat(column));
}

/** Position of the column that names customers, or null. `customer_id` is it by name; others must be set and different. */
export function findIdColumn(columns: readonly string[], facts: readonly ColumnFacts[]): number | null {
  const exact = columns.findIndex((column) => flat(column) === 'customerid');
  if (exact !== -1) return exact;
  return inOrder(columns).find((position) => namesRows(facts[position])) ?? null;
}

/** A column that comes near to naming customers, and the rows that would be set aside: without an id, or with one that stands above. */
export interface NearId {
  readonly column: string;
  readonly rows: number;
}

/** The column called like an id that would set the fewest rows aside, where several ids stand in it; null when there is none. */
export function nearestId(columns: readonly string[], facts: readonly ColumnFacts[]): NearId | null {
  const near = inOrder(columns).flatMap((position) => {
    const { set = 0, unset = 0, different = null } = facts[position] ?? {};
    return different === null || different < 2
      ? []
      : [{ column: columns[position] ?? '', rows: set + unset - different }];
  });
  return near.toSorted((a, b) => a.rows - b.rows)[0] ?? null;
}

/** Positions of the columns that may name customers by what they are called, the likeliest first. */
function inOrder(columns: readonly string[]): readonly number[] {
  const named = IDS.map((name) => columns.findIndex((column) => flat(column) === name));
  const ending = columns.map((column, position) =>
    mayBeId(column) && !IDS.includes(flat(column)) ? position : -1,
  );
  const emails = named.filter((position) => position !== -1 && isEmailName(columns[position] ?? ''));
  const order = [...named.filter((position) => !emails.includes(position)), ...ending, ...emails];
  return order.filter((position) => position !== -1);
}

function namesRows(facts: ColumnFacts | undefined): boolean {
  if (facts === undefined || facts.different === null || facts.set === 0) return false;
  const rows = facts.set + facts.unset;
  return (
    rows - facts.different <= Math.max(facts.different > STRAY_ROWS ? STRAY_ROWS : 0, rows * STRAY_SHARE)
  );
}
