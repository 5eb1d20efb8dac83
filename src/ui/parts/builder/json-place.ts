/** Where a caret stands in JSON that is being written: in which objects, at which key, and in which text. */

/** An object or a list that is open at the caret. */
export interface OpenValue {
  readonly kind: 'object' | 'list';
  /** The key whose value comes, or came last; null in a list and before the first key. */
  key: string | null;
  /** Texts of the object so far, by key. */
  readonly texts: Map<string, string>;
  readonly keys: Set<string>;
}

export interface CaretPlace {
  /** From the outermost to the innermost. */
  readonly open: readonly OpenValue[];
  readonly wants: 'key' | 'value' | null;
  /** What was typed of the text or word at the caret; from and to are its span, with its quotes. */
  readonly typed: string;
  readonly from: number;
  readonly to: number;
}

/** The place of a caret. The text behind it doesn't matter, but for the rest of the text that it stands in. */
export function caretPlace(text: string, caret: number): CaretPlace {
  const open: OpenValue[] = [];
  let wants: CaretPlace['wants'] = 'value';
  let at = 0;
  while (at < caret) {
    const sign = text[at] ?? '';
    const inner = open.at(-1);
    if (sign === '"') {
      const end = closing(text, at);
      if (end >= caret)
        return { open, wants, typed: text.slice(at + 1, caret), from: at, to: endOf(text, at) };
      const said = text.slice(at + 1, end);
      if (inner?.kind === 'object' && wants === 'key') {
        inner.key = said;
        inner.keys.add(said);
      } else if (inner?.kind === 'object' && inner.key !== null) inner.texts.set(inner.key, said);
      wants = null;
      at = end + 1;
      continue;
    }
    if (sign === '{' || sign === '[') {
      const kind = sign === '{' ? 'object' : 'list';
      open.push({ kind, key: null, texts: new Map(), keys: new Set() });
      wants = kind === 'object' ? 'key' : 'value';
    } else if (sign === '}' || sign === ']') {
      open.pop();
      wants = null;
    } else if (sign === ':') wants = 'value';
    else if (sign === ',') wants = inner?.kind === 'object' ? 'key' : 'value';
    else if (/[\w.+-]/.test(sign)) {
      const word = /^[\w.+-]+/.exec(text.slice(at))?.[0] ?? sign;
      if (at + word.length >= caret)
        return { open, wants, typed: text.slice(at, caret), from: at, to: at + word.length };
      wants = null;
      at += word.length;
      continue;
    }
    at += 1;
  }
  return { open, wants, typed: '', from: caret, to: caret };
}

/** The place of the quote that ends a text on its line; the end of the line without one. */
function closing(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && text[at] !== '"' && text[at] !== '\n') at += text[at] === '\\' ? 2 : 1;
  return Math.min(at, text.length);
}

/** Behind the closing quote. */
function endOf(text: string, start: number): number {
  const end = closing(text, start);
  return text[end] === '"' ? end + 1 : end;
}
