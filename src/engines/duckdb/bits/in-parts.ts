/**
 * What compares many events of a person with one another is asked of some people at a time: while DuckDB puts the rows of
 * a join in their places it can't be interrupted.
 */
import { aggregate, and, select } from '../../../query/build.ts';
import type { Expression, Relation, TableRelation } from '../../../query/nodes.ts';
import { partsOf } from '../../../query/parts-of.ts';
import type { Asking } from '../asking.ts';
import { CHANGES_NOW } from '../data-state.ts';
import type { Database } from '../database.ts';
import { PERSON } from '../numbers.ts';
import { physical } from '../physical.ts';
import { printInto } from '../print.ts';
import type { Dialect } from '../print.ts';
import { startDraft } from '../statement.ts';
import { quoted } from '../tables.ts';
import { sameData } from './of-bits.ts';

const MOST_PARTS = 64;

/** How many parts of the people a condition is asked of, one after the other. Throws DataMoved. */
export async function partsFor(
  { rows_at_once }: Pick<Database, 'rows_at_once'>,
  asking: Asking,
  dialect: Dialect,
  expression: Expression,
): Promise<number> {
  if (asking.schema !== 'main' || asking.state.datasets.events.rows <= rows_at_once) return 1;
  if (expression.kind !== 'in_relation') return 1;
  const { from, joins, where } = expression.relation;
  const [join] = joins;
  if (join === undefined || joins.length > 1 || !isEvents(from) || !isEvents(join.relation)) return 1;
  const tests = [...partsOf(where), ...partsOf(join.on)];
  const most = Math.max(
    await rowsOf(from, tests, asking, dialect),
    await rowsOf(join.relation, tests, asking, dialect),
  );
  return Math.min(MOST_PARTS, Math.max(1, Math.ceil(most / rows_at_once)));
}

/** Tables of events that hold only those of a part of the people. */
export function partOnly(dialect: Dialect, part: number, parts: number): Dialect {
  if (parts === 1) return dialect;
  const some = `(SELECT * FROM ${dialect.table('events')} WHERE ${quoted(PERSON)} % ${parts} = ${part})`;
  return { ...dialect, table: (name) => (name === 'events' ? some : dialect.table(name)) };
}

/** How many rows of a table pass what is asked of them alone. */
async function rowsOf(
  events: TableRelation,
  tests: readonly Expression[],
  asking: Asking,
  dialect: Dialect,
): Promise<number> {
  const own = tests.filter(
    (test) =>
      test.kind === 'compare' &&
      test.left.kind === 'column' &&
      test.left.of === events.as &&
      test.right.kind === 'parameter',
  );
  const draft = startDraft();
  const counted = select({ columns: { rows: aggregate('count') }, from: events, where: and(...own) });
  const text = printInto(physical(counted), dialect, draft);
  const [[rows] = []] = await sameData(
    asking,
    draft.statement(`SELECT ${CHANGES_NOW}, "rows" FROM (${text})`),
  );
  return Number(rows);
}

function isEvents(relation: Relation): relation is TableRelation {
  return relation.kind === 'table' && relation.name === 'events';
}
