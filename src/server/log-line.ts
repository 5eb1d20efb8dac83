import type { Refusal } from '../api/options.ts';

/**
 * A fault of ours as one line of JSON: what a request brought along can't begin a line of its own, and control
 * characters can't draw on a terminal.
 */
export function logLine(at: string, request: string, error: unknown): string {
  const known =
    error instanceof Error
      ? { error: `${error.name}: ${error.message}`, stack: error.stack }
      : { error: String(error) };
  return oneLine({ at, request, ...known });
}

/** What someone asked for without the right to it, in the same form. */
export function refusalLine(at: string, refusal: Refusal): string {
  return oneLine({ at, refused: 'without the right', ...refusal });
}

function oneLine(facts: object): string {
  return JSON.stringify(facts).replaceAll(
    /[\u007F-\u009F\u2028\u2029]/g,
    (sign) => `\\u${(sign.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`,
  );
}
