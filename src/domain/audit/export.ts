/** The log as lines of text that verify without Tact: the exact text of each entry, its hash, its contents. */
import { canonicalJson } from './chain.ts';
import type { KeptEntry } from './verify.ts';

/** One line: `{"entry":…,"hash":"…","before":…,"after":…}`, each as it was hashed; contents where there are any. */
export function exportLine({ text, hash, before, after }: Omit<KeptEntry, 'seq'>): string {
  const contents = `${before == null ? '' : `,"before":${before}`}${after == null ? '' : `,"after":${after}`}`;
  return `{"entry":${text},"hash":"${hash}"${contents}}`;
}

/** The last line: a checkpoint over all that stands before it, and the key that signed it. */
export function closingLine(note: string, key: string): string {
  return canonicalJson({ checkpoint: note, key });
}

/** What a closing line holds; null for every other line. */
export function closingOfLine(line: string): { readonly checkpoint: string; readonly key: string } | null {
  const { checkpoint, key } = objectOf(line) ?? {};
  return typeof checkpoint === 'string' && typeof key === 'string' ? { checkpoint, key } : null;
}

/** The entry of a line; what isn't such a line, to the letter, is an entry that can't be read. */
export function entryOfLine(line: string): KeptEntry {
  const { entry, hash, before, after } = objectOf(line) ?? {};
  if (typeof entry !== 'object' || entry === null || typeof hash !== 'string') return unreadable(line);
  const seq = 'seq' in entry && typeof entry.seq === 'number' ? entry.seq : Number.NaN;
  try {
    const kept = { seq, text: canonicalJson(entry), hash, before: textOf(before), after: textOf(after) };
    return exportLine(kept) === line ? kept : { ...unreadable(line), seq };
  } catch {
    return { ...unreadable(line), seq };
  }
}

function unreadable(line: string): KeptEntry {
  return { seq: Number.NaN, text: line, hash: '' };
}

function textOf(content: unknown): string | null {
  return content === undefined ? null : canonicalJson(content);
}

function objectOf(line: string): { readonly [key: string]: unknown } | null {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null
      ? (value as { readonly [key: string]: unknown })
      : null;
  } catch {
    return null;
  }
}
