/** Looks for many patterns in a name at once: only those are tried that begin as one of its words does. */

export interface Pattern<Of> {
  /** As in `Category.names`. */
  readonly text: string;
  readonly of: Of;
}

export interface Found<Of> {
  readonly of: Of;
  readonly text: string;
  /** Where it ends in the name. */
  readonly end: number;
}

/** Gives every place of a name where a pattern stands. */
export type PatternIndex<Of> = (plain: string) => readonly Found<Of>[];

interface Filed<Of> {
  readonly of: Of;
  /** Sticky. */
  readonly expression: RegExp;
}

/** Letters that a pattern is filed under; patterns that begin in any way are tried everywhere. */
const FILED = 2;

/** Files patterns by their first letters. */
export function patternIndex<Of>(patterns: readonly Pattern<Of>[]): PatternIndex<Of> {
  const filed = new Map<string, Filed<Of>[]>();
  for (const { text, of } of patterns) {
    const whole = text.startsWith('=');
    const letters = lettersOf(whole ? text.slice(1) : text);
    const start = /^[a-z0-9]{2}(?![*?+])/.test(letters) ? letters.slice(0, FILED) : '';
    const expression = new RegExp(whole ? `(?<!.)(?:${letters})$` : `(?:${letters})(?=_|$)`, 'y');
    filed.set(start, [...(filed.get(start) ?? []), { of, expression }]);
  }
  const everywhere = filed.get('') ?? [];
  return (plain) =>
    startsOf(plain).flatMap((at) => [
      ...tried(filed.get(plain.slice(at, at + FILED)) ?? [], plain, at),
      ...tried(everywhere, plain, at),
    ]);
}

function tried<Of>(all: readonly Filed<Of>[], plain: string, at: number): readonly Found<Of>[] {
  return all.flatMap(({ of, expression }) => {
    expression.lastIndex = at;
    const match = expression.exec(plain);
    return match === null ? [] : [{ of, text: match[0], end: at + match[0].length }];
  });
}

/** A trailing or leading `_` only says that more words stand there. */
function lettersOf(pattern: string): string {
  return pattern.replace(/^_|_$/g, '').replaceAll('*_', '[a-z0-9]*_').replaceAll('*', '[a-z0-9]*');
}

function startsOf(plain: string): readonly number[] {
  return [...plain.matchAll(/(?<![^_])[^_]/g)].map(({ index }) => index);
}
