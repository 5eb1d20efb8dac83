import { plain } from '../segments/phrase.ts';
import type { Line } from './condition-lines.ts';
import { mergedLines, type MergedLine } from './merged-lines.ts';

/** Two values as one JSON text in which each line is the same, added or removed; all added when there is nothing before. */
export function compareJson(before: unknown, after: unknown): readonly MergedLine[] {
  return mergedLines(before === null ? [] : linesIn(before), linesIn(after));
}

function linesIn(value: unknown): readonly Line[] {
  return JSON.stringify(value, null, 2)
    .split('\n')
    .map((text, index) => {
      const written = text.trimStart();
      const depth = (text.length - written.length) / 2;
      return { path: `line ${index + 1}`, depth, subject: `${depth}:${written}`, phrase: [plain(written)] };
    });
}
