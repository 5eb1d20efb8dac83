/** Columns whose dates are written in several ways: what stands there, so that a person can decide. */
import { readDay } from './cells/calendar-day.ts';
import { isUnreadable, type CellFormat } from './cells/cell.ts';
import { cellText, readCell } from './cells/read-cell.ts';
import { excerptOf } from './excerpt.ts';
import type { RawCell } from './raw-table.ts';

/** One way, and how many cells are written so. */
export interface WayOfDates {
  readonly example: string;
  readonly cells: number;
}

const NUMERIC = /^(?:\d{4}([-/.])\d{1,2}\1\d{1,2}|\d{1,2}([-/.])\d{1,2}\2(?:\d{4}|\d{2}))$/;
const TIME_OF_DAY = /[T ,]+\d{1,2}:\d{2}.*$/;
const YEAR_LAST = /^(\d{1,2})[-/.](\d{1,2})[-/.]\d{4}$/;
const SHOWN = 4;

/** The ways in which a column's dates are written, the most frequent first; none when fewer than half of its cells look like dates. */
export function waysOfDates(cells: readonly RawCell[]): readonly WayOfDates[] {
  const ways = new Map<string, WayOfDates>();
  let [set, alike] = [0, 0];
  for (const cell of cells) {
    const text = cellText(cell);
    if (text === '') continue;
    set += 1;
    const way = wayOf(text.replace(TIME_OF_DAY, ''));
    if (way === null) continue;
    alike += 1;
    const { example, cells: before } = ways.get(way) ?? { example: excerptOf(text, 40), cells: 0 };
    ways.set(way, { example, cells: before + 1 });
  }
  return alike * 2 < set ? [] : [...ways.values()].toSorted((a, b) => b.cells - a.cells);
}

/** `joined: dates are written in 2 ways: …`, what it is read as, and what choosing a date would come to; null where there is nothing to decide. */
export function mixedDateWords(column: string, cells: readonly RawCell[], asDate: CellFormat): string | null {
  const ways = waysOfDates(cells);
  if (ways.length < 2) return null;
  const aside = cells.filter((cell) => isUnreadable(readCell(cell, asDate, (local_ms) => local_ms))).length;
  const seen = ways.slice(0, SHOWN).map((way) => `${inFigures(way.cells)} like ${way.example}`);
  const order = asDate.order === 'dmy' ? 'day, month, year' : 'month, day, year';
  return `${column}: dates are written in ${ways.length} ways (${seen.join(', ')}), so this stays as it is written. Choose Date as its type to read them, the year last as ${order}: of the rows looked at, ${inFigures(aside)} would be set aside.`;
}

/** How a text is written if it looks like a date: its marks, where its year stands, and day or month first where one can tell. */
function wayOf(text: string): string | null {
  if (!/\d/.test(text)) return null;
  if (!NUMERIC.test(text) && readDay(text, 'dmy') === null) return null;
  const [, first, second] = YEAR_LAST.exec(text) ?? [];
  const order = Number(first) > 12 ? 'day first' : Number(second) > 12 ? 'month first' : '';
  const marks = text.replaceAll(/\d+/g, ({ length }) => (length > 2 ? 'Y' : '9')).replaceAll(/\p{L}+/gu, 'a');
  return `${marks} ${order}`;
}

function inFigures(count: number): string {
  return count.toLocaleString('en');
}
