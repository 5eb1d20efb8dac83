/** The type that a column's cells have. */
import { formatOf, type CellFormat } from './cells/cell.ts';
import type { ColumnFacts } from './column-facts.ts';
import type { AttributeType } from './schema.ts';

/** Cells that may be wrong while the rest still decides; they are set aside. */
const WRONG_CELLS = 2;
const WRONG_SHARE = 0.05;
const LONGEST_WORD = 64;

export interface Detected {
  readonly format: CellFormat;
  /** Cells that can't be read by it. */
  readonly problems: number;
  readonly note: string | null;
}

/** `declared` is the type that a person chose; how it is written is still found from the cells. */
export function detectFormat(facts: ColumnFacts, declared?: AttributeType, separator?: string): Detected {
  const type = declared ?? typeOf(facts, separator);
  const best = bestOf(facts, type);
  const problems = best === null ? 0 : facts.set - best.good;
  if (type === 'number') return { format: best?.format ?? formatOf(type), problems, note: null };
  if (type === 'date' || type === 'datetime')
    return { format: { ...(best?.format ?? formatOf(type)), type }, problems, note: orderNote(facts, type) };
  if (type === 'list')
    return {
      format: formatOf(type, { separator: separator ?? separatorOf(facts) ?? '|' }),
      problems: 0,
      note: null,
    };
  const note = declared === undefined && type === 'text' && isAmbiguousNumber(facts) ? AMBIGUOUS : null;
  return { format: formatOf(type), problems: type === 'boolean' ? problems : 0, note };
}

const AMBIGUOUS = 'Numbers such as 1,234 could be thousands or decimals, so this stays text.';

function typeOf(facts: ColumnFacts, separator?: string): AttributeType {
  if (facts.set === 0) return 'text';
  if (isBoolean(facts)) return 'boolean';
  if (fits(facts, 'number') && !isAmbiguousNumber(facts)) return 'number';
  if (fits(facts, 'date')) return facts.timed > facts.midnight ? 'datetime' : 'date';
  if (fits(facts, 'list') || isList(facts, separator)) return 'list';
  return isEnum(facts) ? 'enum' : 'text';
}

function bestOf(facts: ColumnFacts, type: AttributeType) {
  const known = facts.hypotheses.filter(({ format }) => sameFamily(format.type, type));
  return known.reduce<(typeof known)[number] | null>(
    (best, one) => (best === null || one.good > best.good ? one : best),
    null,
  );
}

/** Days and instants are written alike; which of them a column has, its times of day decide. */
function sameFamily(one: AttributeType, other: AttributeType): boolean {
  const days = new Set<AttributeType>(['date', 'datetime']);
  return one === other || (days.has(one) && days.has(other));
}

function fits(facts: ColumnFacts, type: AttributeType): boolean {
  const best = bestOf(facts, type);
  if (best === null || best.good === 0) return false;
  const wrong = facts.set - best.good;
  return wrong <= Math.max(WRONG_CELLS, facts.set * WRONG_SHARE) && best.good >= 2 * wrong;
}

/** Yes and no both stand there; or only the words true and false. */
function isBoolean({ set, native, distinct, hypotheses }: ColumnFacts): boolean {
  if (native.has('number') || native.has('list') || distinct === null) return false;
  const best = hypotheses.find(({ format }) => format.type === 'boolean');
  if (best === undefined || best.good < set) return false;
  const words = new Set([...distinct.keys()].map((word) => word.toLowerCase()));
  return words.size >= 2 || (words.size === 1 && (words.has('true') || words.has('false')));
}

/** Nothing but groups of three behind a comma: thousands or decimals, and nothing says which. */
function isAmbiguousNumber({ hypotheses }: ColumnFacts): boolean {
  const good = (style: string) =>
    hypotheses.find(({ format }) => format.type === 'number' && format.style === style)?.good ?? 0;
  return good('comma') > good('point') && good('comma') === good('point_grouped');
}

function isList(facts: ColumnFacts, separator?: string): boolean {
  const list = facts.lists.find((one) => one.separator === (separator ?? separatorOf(facts)));
  if (list === undefined || list.cells === 0) return false;
  return separator === undefined
    ? list.cells >= Math.max(2, facts.set / 10) && list.items >= 2 * list.distinct
    : true;
}

function separatorOf({ lists }: ColumnFacts): string | undefined {
  return lists.filter(({ cells }) => cells > 0).toSorted((a, b) => b.cells - a.cells)[0]?.separator;
}

function isEnum({ set, distinct, longest }: ColumnFacts): boolean {
  return distinct !== null && longest <= LONGEST_WORD && distinct.size * 2 <= set;
}

function orderNote({ ordered, hypotheses }: ColumnFacts, type: AttributeType): string | null {
  if (ordered === 0) return null;
  const good = (order: string) =>
    hypotheses.find(({ format }) => sameFamily(format.type, type) && format.order === order)?.good ?? 0;
  if (good('dmy') !== good('mdy'))
    return `Read as ${good('dmy') > good('mdy') ? 'day, month, year' : 'month, day, year'}.`;
  return 'Day and month can’t be told apart here; read as day, month, year.';
}
