/**
 * A fault of ours as one line of JSON: what a request brought along can't begin a line of its own, and control
 * characters can't draw on a terminal.
 */
export function logLine(at: string, request: string, error: unknown): string {
  const known =
    error instanceof Error
      ? { error: `${error.name}: ${error.message}`, stack: error.stack }
      : { error: String(error) };
  return JSON.stringify({ at, request, ...known }).replaceAll(
    /[\u007F-\u009F\u2028\u2029]/g,
    (sign) => `\\u${(sign.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`,
  );
}
