/** What a person did: the occurrences of an event that meet its `where`, in memory and as a query. */
import { and, column, compare, datetime, table, text } from '../../../query/build.ts';
import type { Expression, TableRelation } from '../../../query/nodes.ts';
import type { EventRow, Person } from '../../data/rows.ts';
import type { DataSchema, Field } from '../../data/schema.ts';
import { minus } from '../../time/calendar.ts';
import { parseInstant } from '../../time/instant.ts';
import { writtenInstant } from '../../time/written.ts';
import type { Where, Within } from '../condition.ts';
import type { EvaluationContext } from '../context.ts';
import { momentOf } from '../moment.ts';
import { cellTest, operatorOf } from '../operators/index.ts';
import { isRefusal, type Operator, type OperatorUse } from '../operators/operator.ts';
import { named, type Names, type Phrase, plain, several, token } from '../phrase.ts';
import { type History, historyOf } from './history.ts';

/** `(after, upto]` in milliseconds; for a span, `[from, to)` is the same as `(from − 1 ms, to − 1 ms]`. */
export interface Window {
  readonly after: number | null;
  readonly upto: number;
}

/** The stretch of time that `within` names, never beyond `as_of` (§2). */
export function windowOf(within: Within | undefined, as_of: number): Window {
  if (within === undefined) return { after: null, upto: as_of };
  if ('last' in within) return { after: minus(as_of, within.last, within.unit), upto: as_of };
  if ('from_ago' in within)
    return {
      after: minus(as_of, within.from_ago, within.unit),
      upto: Math.min(as_of, minus(as_of, within.to_ago, within.unit)),
    };
  return { after: instantOf(within.from) - 1, upto: Math.min(as_of, instantOf(within.to) - 1) };
}

/** Finds a person's occurrences of an event inside a window that meet `where`, oldest first. */
export function occurrenceFinder(
  event: string,
  where: readonly Where[] | undefined,
  { after, upto }: Window,
  context: EvaluationContext,
): (person: Person) => History {
  const meets = whereTest(event, where, context);
  const start = after ?? Number.NEGATIVE_INFINITY;
  return (person) => {
    const history = historyOf(person, event);
    const rows: EventRow[] = [];
    const instants: number[] = [];
    for (let index = 0; index < history.rows.length; index++) {
      const at = history.instants[index];
      const row = history.rows[index];
      if (at === undefined || row === undefined || at > upto) break;
      if (at <= start || !meets(row)) continue;
      rows.push(row);
      instants.push(at);
    }
    return { rows, instants };
  };
}

/** The test of `where`: all items joined by AND. */
export function whereTest(
  event: string,
  where: readonly Where[] | undefined,
  context: EvaluationContext,
): (row: EventRow) => boolean {
  const moment = momentOf(context);
  const tests = (where ?? []).map((item) => {
    const { operator, use } = read(event, item, context.schema);
    return { property: item.property, holds: cellTest(operator, use, moment) };
  });
  const [only] = tests;
  if (only === undefined) return () => true;
  if (tests.length === 1) return (row) => only.holds(row[only.property]);
  return (row) => tests.every(({ property, holds }) => holds(row[property]));
}

/** The table of events as an alias. */
export function eventsAs(as: string): TableRelation {
  return table('events', as);
}

/** Rows of an event, up to `as_of`, that meet `where`. */
export function whereExpression(
  as: string,
  event: string,
  where: readonly Where[] | undefined,
  context: EvaluationContext,
): Expression {
  const moment = momentOf(context);
  return and(
    compare(column(as, 'event'), 'eq', text(event)),
    compare(column(as, 'occurred_at'), 'lte', datetime(context.as_of)),
    ...(where ?? []).map((item) =>
      read(event, item, context.schema).use.expression(column(as, item.property), moment),
    ),
  );
}

/** Rows inside a window. */
export function windowExpression(as: string, { after, upto }: Window): Expression {
  const occurred = column(as, 'occurred_at');
  return and(
    compare(occurred, 'lte', datetime(upto)),
    ...(after === null ? [] : [compare(occurred, 'gt', datetime(after))]),
  );
}

/** `where category is skincare and amount is at least 10`. */
export function whereWords(
  event: string,
  where: readonly Where[] | undefined,
  names: Names,
  schema: DataSchema,
): readonly Phrase[] {
  return (where ?? []).flatMap((item, index) => {
    const field = propertyOf(event, item.property, schema);
    const use = field && operatorOf(field.type, item.operator)?.read(item.value);
    return [
      plain(index === 0 ? 'where' : 'and'),
      named(names.property(event, item.property)),
      ...(use && !isRefusal(use) ? use.words(names.zone).map(inWhere) : [plain(item.operator)]),
    ];
  });
}

function inWhere(word: Phrase): Phrase {
  return word.kind === 'token' ? { ...word, part: 'where' } : word;
}

/** `in the last 30 days`. */
export function withinWords(within: Within | undefined, { zone }: Names): readonly Phrase[] {
  if (within === undefined) return [];
  if ('last' in within) return [token(`in the last ${several(within.last, within.unit)}`, 'when')];
  if ('from_ago' in within)
    return [token(`between ${within.from_ago} and ${several(within.to_ago, within.unit)} ago`, 'when')];
  const [from, to] = [within.from, within.to].map((end) => writtenInstant(instantOf(end), zone));
  return [token(`from ${from} to before ${to}`, 'when')];
}

function instantOf(text: string): number {
  const ms = parseInstant(text);
  if (ms === null) throw new RangeError(`“${text}” was not validated as an instant`);
  return ms;
}

export function propertyOf(event: string, property: string, schema: DataSchema): Field | undefined {
  return schema.events.find(({ id }) => id === event)?.properties.find(({ id }) => id === property);
}

function read(
  event: string,
  item: Where,
  schema: DataSchema,
): { readonly operator: Operator; readonly use: OperatorUse } {
  const field = propertyOf(event, item.property, schema);
  const operator = field && operatorOf(field.type, item.operator);
  const use = operator?.read(item.value);
  if (!operator || !use || isRefusal(use))
    throw new RangeError(`the test of “${event}.${item.property}” was not validated against this data`);
  return { operator, use };
}
