import { canonicalJson, GENESIS, hashOf } from './chain.ts';
import { base64, type Checkpoint } from './checkpoint.ts';
import type { AuditEntry } from './entry.ts';
import { EMPTY_TREE, grown, rootOf } from './tree.ts';

/** An entry as it is kept: the exact text that was hashed, the hash, and the contents that it names. */
export interface KeptEntry {
  readonly seq: number;
  readonly text: string;
  readonly hash: string;
  readonly before?: string | null;
  readonly after?: string | null;
}

export interface Verification {
  readonly ok: boolean;
  /** How many entries were looked at and hold. */
  readonly entries: number;
  /** The hash of the last entry that holds. */
  readonly head: string;
  readonly first_bad: { readonly seq: number; readonly problem: string } | null;
  /** How many entries the longest checkpoint that holds speaks of; 0 without one. What came later rests on the chain alone. */
  readonly sealed: number;
}

/**
 * Looks at each entry in turn and stops at the first that doesn't hold: missing, out of order, not tied to the one
 * before, not in canonical form, not what its hash says, or with other contents than it names. Checkpoints (their
 * signatures were looked at before) show what a chain can't: an end that was cut off, a log that was written anew.
 */
export async function verifyChain(
  entries: AsyncIterable<KeptEntry> | Iterable<KeptEntry>,
  checkpoints: readonly Pick<Checkpoint, 'size' | 'root'>[] = [],
): Promise<Verification> {
  const due = checkpoints.filter(({ size }) => size > 0).toSorted((one, other) => one.size - other.size);
  let head = GENESIS;
  let tree = EMPTY_TREE;
  let sealed = 0;
  const broken = (seq: number, problem: string): Verification => ({
    ok: false,
    entries: seq - 1,
    head,
    first_bad: { seq, problem },
    sealed,
  });
  for await (const kept of entries) {
    const seq = tree.size + 1;
    const problem = problemWith(kept, seq, head);
    if (problem !== null) return broken(seq, problem);
    if (due.length > 0) tree = grown(tree, kept.text);
    else tree = { ...tree, size: seq };
    for (let next = due[0]; next?.size === seq; next = due[0]) {
      if (base64(rootOf(tree)) !== next.root) return broken(sealed + 1, replaced(sealed + 1, next.size));
      sealed = next.size;
      due.shift();
    }
    head = kept.hash;
  }
  const missing = due.find(({ size }) => size > tree.size);
  if (missing !== undefined) return broken(tree.size + 1, cutOff(tree.size, missing.size));
  return { ok: true, entries: tree.size, head, first_bad: null, sealed };
}

function replaced(from: number, to: number): string {
  return `Entries ${from} to ${to} are not those that were signed: at least one was replaced, and all after it were made to fit.`;
}

function cutOff(size: number, signed: number): string {
  return `The log ends after ${size} entries, but ${signed} were signed: its end was cut off.`;
}

function problemWith(kept: KeptEntry, seq: number, prev: string): string | null {
  if (Number.isNaN(kept.seq)) return 'Its text can’t be read.';
  if (kept.seq !== seq) return `Entry ${seq} is missing: ${kept.seq} stands in its place.`;
  const entry = parsed(kept.text);
  if (entry === null) return 'Its text can’t be read.';
  if (hashOf(kept.text) !== kept.hash) return 'Its text is not what its hash says: one of them was changed.';
  if (!isCanonical(entry, kept.text)) return 'Its text is not in canonical form.';
  if (entry.seq !== seq) return `Its text says that it is entry ${entry.seq}.`;
  if (entry.prev !== prev) return 'It is not tied to the entry before: one was changed, removed or put in.';
  return contentProblem(entry, kept, 'before') ?? contentProblem(entry, kept, 'after');
}

/** What JSON can't hold (a lone surrogate, a number beyond all bounds) has no canonical form. */
function isCanonical(value: unknown, text: string): boolean {
  try {
    return canonicalJson(value) === text;
  } catch {
    return false;
  }
}

function contentProblem(entry: AuditEntry, kept: KeptEntry, which: 'before' | 'after'): string | null {
  const content = kept[which] ?? null;
  const named = entry[which];
  if (content === null) {
    return named === null || entry.v === 1 ? null : `What was there ${which} it is missing.`;
  }
  return named !== null && hashOf(content) === named ? null : `What was there ${which} it was changed.`;
}

function parsed(text: string): AuditEntry | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as AuditEntry) : null;
  } catch {
    return null;
  }
}
