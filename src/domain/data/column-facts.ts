/** What a column's cells have in common, gathered as they pass by. */
import { needsOrder } from './cells/calendar-day.ts';
import { formatOf, isUnreadable, NUMBER_STYLES, type CellFormat } from './cells/cell.ts';
import { hasLeadingZero } from './cells/number.ts';
import { cellText, readCell } from './cells/read-cell.ts';
import { MAX_ENUM } from './limits.ts';
import type { RawCell } from './raw-table.ts';

/** After so many cells, only what most of them can be is still tried. */
const SAMPLE = 2_000;
const MAX_ITEMS = 200;
const SAMPLES = 5;
export const LIST_SEPARATORS = ['|', ';'] as const;

/** A format that the column may have, and how many cells can be read by it. */
export interface Hypothesis {
  readonly format: CellFormat;
  readonly good: number;
}

export interface ColumnFacts {
  readonly set: number;
  readonly unset: number;
  readonly hypotheses: readonly Hypothesis[];
  /** Distinct texts and how often each stood; null when there are more than an enum has. */
  readonly distinct: ReadonlyMap<string, number> | null;
  readonly longest: number;
  /** Different texts; null when nobody asked to watch them. */
  readonly different: number | null;
  readonly native: ReadonlySet<'number' | 'boolean' | 'list'>;
  readonly lists: readonly {
    readonly separator: string;
    readonly cells: number;
    readonly items: number;
    readonly distinct: number;
  }[];
  readonly timed: number;
  readonly midnight: number;
  readonly ordered: number;
  readonly samples: readonly string[];
}

/** Gathers one column. `watched` columns have their different texts counted (for ids). */
export function gatherColumn(
  watched: boolean,
  separators: readonly string[],
): { add(raw: RawCell): void; facts(): ColumnFacts } {
  const counts = { set: 0, unset: 0, longest: 0, timed: 0, midnight: 0, ordered: 0 };
  const distinct = new Map<string, number>();
  const different = new Set<string>();
  const native = new Set<'number' | 'boolean' | 'list'>();
  const samples = new Set<string>();
  const lists = separators.map((separator) => ({
    separator,
    cells: 0,
    items: 0,
    distinct: new Set<string>(),
  }));
  let hypotheses = FORMATS.map((format) => ({ format, good: 0 }));

  function add(raw: RawCell): void {
    const text = cellText(raw);
    if (text === '') {
      counts.unset++;
      return;
    }
    counts.set++;
    counts.longest = Math.max(counts.longest, text.length);
    if (watched) different.add(text);
    if (samples.size < SAMPLES) samples.add(text.slice(0, 80));
    if (distinct.size <= MAX_ENUM) distinct.set(text, (distinct.get(text) ?? 0) + 1);
    if (typeof raw !== 'string')
      native.add(typeof raw === 'number' ? 'number' : typeof raw === 'boolean' ? 'boolean' : 'list');
    for (const hypothesis of hypotheses) if (couldBe(raw, text, hypothesis.format)) hypothesis.good++;
    if (counts.set === SAMPLE) hypotheses = hypotheses.filter(({ good }) => good >= SAMPLE * 0.9);
    addDays(text);
    if (typeof raw === 'string') addItems(text);
  }

  function addDays(text: string): void {
    if (needsOrder(text)) counts.ordered++;
    if (!/\d[T ]\d{1,2}:\d{2}/.test(text)) return;
    counts.timed++;
    if (/[T ]0?0:00(?::00(?:\.0+)?)?Z?$/.test(text)) counts.midnight++;
  }

  function addItems(text: string): void {
    for (const list of lists) {
      if (list.distinct.size > MAX_ITEMS) continue;
      const items = text.split(list.separator);
      if (items.length > 1) list.cells++;
      list.items += items.length;
      for (const item of items) list.distinct.add(item.trim());
    }
  }

  return {
    add,
    facts: () => ({
      ...counts,
      hypotheses,
      distinct: distinct.size > MAX_ENUM ? null : distinct,
      different: watched ? different.size : null,
      native,
      lists: lists
        .filter((list) => list.distinct.size <= MAX_ITEMS)
        .map((list) => ({ ...list, distinct: list.distinct.size })),
      samples: [...samples],
    }),
  };
}

const FORMATS: readonly CellFormat[] = [
  formatOf('boolean'),
  ...NUMBER_STYLES.map((style) => formatOf('number', { style })),
  ...(['dmy', 'mdy'] as const).flatMap((order) => [
    formatOf('date', { order }),
    formatOf('datetime', { order }),
  ]),
  formatOf('list', { separator: '\u0000' }),
];

/** Stricter than reading: figures alone are numbers and not days, a leading zero is a code, and a list has brackets. */
function couldBe(raw: RawCell, text: string, format: CellFormat): boolean {
  if (format.type === 'list' && typeof raw === 'string' && !text.startsWith('[')) return false;
  if (format.type === 'number' && hasLeadingZero(text)) return false;
  if ((format.type === 'date' || format.type === 'datetime') && !/\D/.test(text)) return false;
  const value = readCell(raw, format, (local_ms) => local_ms);
  if (format.type === 'list')
    return typeof value === 'object' && value !== null && !isUnreadable(value) && isArrayText(raw);
  return !isUnreadable(value);
}

function isArrayText(raw: RawCell): boolean {
  return typeof raw === 'object' || (typeof raw === 'string' && raw.trim().endsWith(']'));
}
