import { csvRecords } from './csv-records.ts';

export const DELIMITERS = [',', ';', '\t', '|'] as const;

/** The delimiter under which the first lines of a text fall into the most columns of one width; `,` when none does. */
export function guessDelimiter(text: string): string {
  const scored = DELIMITERS.map((delimiter) => ({ delimiter, score: scoreOf(text, delimiter) }));
  return scored.reduce((best, one) => (one.score > best.score ? one : best)).delimiter;
}

function scoreOf(text: string, delimiter: string): number {
  const rows = csvRecords(delimiter).push(text).slice(0, 100);
  const all = rows.length > 0 ? rows : csvRecords(delimiter).push(`${text}\n`);
  const width = all[0]?.cells.length ?? 0;
  if (width < 2) return 0;
  const same =
    all.filter((row) => row.broken === undefined && row.cells.length === width).length / all.length;
  return same ** 2 * width;
}
