/** How entries are tied together: canonical JSON (RFC 8785), SHA-256, and the hash of the entry before. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import canonicalize from 'canonicalize';
import type { AuditEntry } from './entry.ts';

/** What the first entry has as `prev`, and the head of an empty log. */
export const GENESIS = '0'.repeat(64);

/** The entry after `prev` as the exact text that is kept, and the hash of that text. */
export function chain(
  prev: string,
  entry: Omit<AuditEntry, 'prev'>,
): { readonly text: string; readonly hash: string; readonly entry: AuditEntry } {
  const chained: AuditEntry = { ...entry, prev };
  const text = canonicalJson(chained);
  return { text, hash: hashOf(text), entry: chained };
}

/** The one JSON text of a value: keys in order, no spaces. A value that JSON can't hold throws. */
export function canonicalJson(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError('This value has no JSON text.');
  return text;
}

/** SHA-256 of the canonical JSON of some content, as `before` and `after` of an entry. */
export function contentHash(value: unknown): string {
  return hashOf(canonicalJson(value));
}

/** SHA-256 of a text in UTF-8, in lower-case hexadecimal. */
export function hashOf(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}
