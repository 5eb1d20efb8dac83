/** CSV that a spreadsheet shows and never runs. */

const NUMBER = /^[+-]?(?:\d+(?:[.,]\d+)*|\.\d+)(?:e[+-]?\d+)?$/i;
const RUNS = /^[\s\uFEFF]*[=+\-@＝＋－＠]|^[\t\r\n]/;

/** One line of CSV with its line end. */
export function csvLine(cells: readonly (string | number | boolean | null)[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}

/** A cell, quoted where needed; text that a spreadsheet would take for a formula gets an apostrophe in front. */
export function csvCell(value: string | number | boolean | null): string {
  if (value === null) return '';
  if (typeof value !== 'string') return String(value);
  const safe = RUNS.test(value) && !NUMBER.test(value) ? `'${value}` : value;
  return /[",;\t\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
