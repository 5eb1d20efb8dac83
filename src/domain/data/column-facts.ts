/** What a column's cells have in common, gathered as they pass by. */
import { needsOrder } from './cells/calendar-day.ts';
import { formatOf, isUnreadable, NUMBER_STYLES, type CellFormat } from './cells/cell.ts';
import { hasLeadingZero } from './cells/number.ts';
import { cellText, readCell } from './cells/read-cell.ts';
import { excerptOf } from './excerpt.ts';
import { MAX_ENUM } from './limits.ts';
import type { RawCell } from './raw-table.ts';
import type { AttributeType } from './schema.ts';

/** After so many cells, only what most of them can be is still tried. */
const SAMPLE = 2_000;
const MAX_ITEMS = 200;
const SAMPLES = 5;
/** Tried where nobody chose one. */
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

/**
 * Gathers one column; a cell may stand for several. `watched` columns have their different texts counted (for ids). While a column has few different
 * texts only these are counted, and weighed once at the end.
 */
export function gatherColumn(
  watched: boolean,
  separators: readonly string[],
): { add(raw: RawCell, times?: number): void; facts(): ColumnFacts } {
  const counts = { set: 0, unset: 0, longest: 0, timed: 0, midnight: 0, ordered: 0 };
  const distinct = new Map<string, number>();
  const different = new Set<string>();
  const native = new Set<'number' | 'boolean' | 'list'>();
  const samples = new Set<string>();
  let lists = separators.map((separator) => ({ separator, cells: 0, items: 0, distinct: new Set<string>() }));
  let hypotheses = FORMATS.map((format) => ({ format, good: 0 }));
  let few = true;
  let pruned = false;

  function add(raw: RawCell, times = 1): void {
    const text = cellText(raw);
    if (text === '') {
      counts.unset += times;
      return;
    }
    counts.set += times;
    counts.longest = Math.max(counts.longest, text.length);
    if (watched) different.add(text);
    if (samples.size < SAMPLES) samples.add(excerptOf(text, 80));
    if (typeof raw !== 'string') {
      weighFew();
      native.add(typeof raw === 'number' ? 'number' : typeof raw === 'boolean' ? 'boolean' : 'list');
    }
    if (!few) weigh(raw, text, times);
    if (distinct.size <= MAX_ENUM) distinct.set(text, (distinct.get(text) ?? 0) + times);
    if (distinct.size > MAX_ENUM) weighFew();
    if (counts.set >= SAMPLE && !few && !pruned) prune();
  }

  function weighFew(): void {
    if (!few) return;
    few = false;
    for (const [text, times] of distinct) weigh(text, text, times);
  }

  function weigh(raw: RawCell, text: string, times: number): void {
    const ordered = needsOrder(text);
    let before: AttributeType | null = null;
    let held = false;
    for (const hypothesis of hypotheses) {
      const { type } = hypothesis.format;
      const same = type === before && !ordered && isDay(type);
      if (!same) held = couldBe(raw, text, hypothesis.format);
      if (held) hypothesis.good += times;
      before = type;
    }
    if (ordered) counts.ordered += times;
    if (MIGHT_HAVE_TIME.test(text)) addTime(text, times);
    if (typeof raw === 'string') addItems(text, times);
  }

  /** From here on only that is tried which most cells so far can be. */
  function prune(): void {
    pruned = true;
    hypotheses = hypotheses.filter(({ good }) => good >= counts.set * 0.9);
    const other = counts.timed === 0 ? 'datetime' : counts.timed > counts.midnight ? 'date' : null;
    if (hypotheses.some(({ format }) => isDay(format.type) && format.type !== other)) {
      hypotheses = hypotheses.filter(({ format }) => format.type !== other);
    }
    if (hypotheses.length > 0) lists = [];
  }

  function addTime(text: string, times: number): void {
    counts.timed += times;
    if (/[T ]0?0:00(?::00(?:\.0+)?)?Z?$/.test(text)) counts.midnight += times;
  }

  function addItems(text: string, times: number): void {
    for (const list of lists) {
      if (list.distinct.size > MAX_ITEMS) continue;
      const items = text.split(list.separator);
      if (items.length > 1) list.cells += times;
      list.items += items.length * times;
      for (const item of items) list.distinct.add(item.trim());
    }
  }

  return {
    add,
    facts: () => {
      weighFew();
      return {
        ...counts,
        hypotheses,
        distinct: distinct.size > MAX_ENUM ? null : distinct,
        different: watched ? different.size : null,
        native,
        lists: lists
          .filter((list) => list.distinct.size <= MAX_ITEMS)
          .map((list) => ({ ...list, distinct: list.distinct.size })),
        samples: [...samples],
      };
    },
  };
}

const MIGHT_HAVE_TIME = /\d[T ]\d{1,2}:\d{2}/;

function isDay(type: AttributeType): boolean {
  return type === 'date' || type === 'datetime';
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
  if (isDay(format.type) && !/\D/.test(text)) return false;
  const value = readCell(raw, format, (local_ms) => local_ms);
  if (format.type === 'list')
    return typeof value === 'object' && value !== null && !isUnreadable(value) && isArrayText(raw);
  return !isUnreadable(value);
}

function isArrayText(raw: RawCell): boolean {
  return typeof raw === 'object' || (typeof raw === 'string' && raw.trim().endsWith(']'));
}
