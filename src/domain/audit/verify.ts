import { canonicalJson, GENESIS, hashOf } from './chain.ts';
import type { AuditEntry } from './entry.ts';

/** An entry as it is kept: the exact text that was hashed, and the hash. */
export interface KeptEntry {
  readonly seq: number;
  readonly text: string;
  readonly hash: string;
}

export interface Verification {
  readonly ok: boolean;
  /** How many entries were looked at and hold. */
  readonly entries: number;
  /** The hash of the last entry that holds. */
  readonly head: string;
  readonly first_bad: { readonly seq: number; readonly problem: string } | null;
}

/**
 * Looks at each entry in turn and stops at the first that doesn't hold: missing, out of order, not tied to the one
 * before, not in canonical form, or not what its hash says. An end that was cut off shows only by comparing `head`
 * with one that was kept elsewhere.
 */
export async function verifyChain(
  entries: AsyncIterable<KeptEntry> | Iterable<KeptEntry>,
): Promise<Verification> {
  let head = GENESIS;
  let seq = 0;
  for await (const kept of entries) {
    const problem = problemWith(kept, seq + 1, head);
    if (problem !== null) {
      return { ok: false, entries: seq, head, first_bad: { seq: seq + 1, problem } };
    }
    seq += 1;
    head = kept.hash;
  }
  return { ok: true, entries: seq, head, first_bad: null };
}

function problemWith(kept: KeptEntry, seq: number, prev: string): string | null {
  if (kept.seq !== seq) return `Entry ${seq} is missing: ${kept.seq} stands in its place.`;
  const entry = parsed(kept.text);
  if (entry === null) return 'Its text can’t be read.';
  if (hashOf(kept.text) !== kept.hash) return 'Its text is not what its hash says: one of them was changed.';
  if (canonicalJson(entry) !== kept.text) return 'Its text is not in canonical form.';
  if (entry.seq !== seq) return `Its text says that it is entry ${entry.seq}.`;
  if (entry.prev !== prev) return 'It is not tied to the entry before: one was changed, removed or put in.';
  return null;
}

function parsed(text: string): AuditEntry | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as AuditEntry) : null;
  } catch {
    return null;
  }
}
