/** Where in a JSON text a path leads: `conditions[1].value`. */

export interface Span {
  readonly from: number;
  readonly to: number;
}

/** The span of the value at the path, or of what holds it where the text has no such value; null in broken JSON. */
export function placeInJson(text: string, path: string): Span | null {
  const steps = [...path.matchAll(/[^.[\]]+/g)].map(([step]) => step);
  const span = find(text, skipSpace(text, 0), steps);
  return span && span.to > span.from ? span : null;
}

function find(text: string, start: number, steps: readonly string[]): Span | null {
  const [step, ...rest] = steps;
  const own = { from: start, to: endOf(text, start) };
  const open = text[start];
  if (step === undefined || (open !== '{' && open !== '[')) return own;
  let at = skipSpace(text, start + 1);
  for (let index = 0; at < own.to - 1; index += 1) {
    let key = String(index);
    if (open === '{') {
      const end = endOf(text, at);
      key = text.slice(at + 1, end - 1);
      at = skipSpace(text, skipSpace(text, end) + 1);
    }
    if (key === step) return find(text, at, rest);
    at = skipSpace(text, skipSpace(text, endOf(text, at)) + 1);
  }
  return own;
}

/** Just after the value that begins here. */
function endOf(text: string, start: number): number {
  let depth = 0;
  for (let at = start; at < text.length; at += 1) {
    const sign = text[at] ?? '';
    if (sign === '"') at = endOfString(text, at);
    else if (sign === '{' || sign === '[') depth += 1;
    else if (sign === '}' || sign === ']') depth -= 1;
    else if (depth === 0 && (sign === ',' || /\s/.test(sign))) return at;
    if (depth < 0) return at;
    if (depth === 0 && /["}\]]/.test(sign)) return at + 1;
  }
  return text.length;
}

/** The closing quote. */
function endOfString(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
  return at;
}

function skipSpace(text: string, start: number): number {
  let at = start;
  while (/\s/.test(text[at] ?? '')) at += 1;
  return at;
}
