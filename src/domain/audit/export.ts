/** The log as lines of text that verify without Tact: the exact text of each entry, and its hash. */
import type { KeptEntry } from './verify.ts';

/** One line: `{"entry":…,"hash":"…"}`, the entry as it was hashed. */
export function exportLine({ text, hash }: Pick<KeptEntry, 'text' | 'hash'>): string {
  return `{"entry":${text},"hash":"${hash}"}`;
}

/** The entry of a line, its text untouched; what isn't such a line is an entry that can't be read. */
export function entryOfLine(line: string): KeptEntry {
  const [, text = line, hash = ''] = /^\{"entry":(.*),"hash":"([0-9a-f]{64})"\}$/su.exec(line) ?? [];
  return { seq: seqOf(text), text, hash };
}

function seqOf(text: string): number {
  try {
    const entry: unknown = JSON.parse(text);
    const seq = typeof entry === 'object' && entry !== null && 'seq' in entry ? entry.seq : null;
    return typeof seq === 'number' ? seq : Number.NaN;
  } catch {
    return Number.NaN;
  }
}
