/**
 * Checkpoints: what the log was at some length, signed, to be kept where the database isn't. In the form of C2SP
 * (signed-note, tlog-checkpoint), so that others' tools read them.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, concatBytes, utf8ToBytes } from '@noble/hashes/utils.js';

export interface Checkpoint {
  /** Names the log and its key. */
  readonly origin: string;
  /** How many entries it speaks of. */
  readonly size: number;
  /** The root of RFC 6962 over their texts, in base64. */
  readonly root: string;
}

/** A checkpoint with what was signed and the signature, in base64. */
export interface SignedCheckpoint extends Checkpoint {
  readonly text: string;
  readonly signer: string;
  readonly signature: string;
}

/** The mark of Ed25519 in a key and in its id. */
const ED25519 = new Uint8Array([1]);
const NOTE = /([^\n]+)\n(\d{1,15})\n([\w+/]{43}=)\n\n\u2014 ([^ \n]+) ([\w+/]{91}=)\n/gu;
const KEY = /^([^+\s]+)\+([0-9a-f]{8})\+([\w+/]+={0,2})$/;

/** The text that is signed. */
export function checkpointText({ origin, size, root }: Checkpoint): string {
  return `${origin}\n${size}\n${root}\n`;
}

/** The text with its signature line. */
export function signedNote(checkpoint: Checkpoint, public_key: Uint8Array, signature: Uint8Array): string {
  const stamp = base64(concatBytes(keyId(checkpoint.origin, public_key), signature));
  return `${checkpointText(checkpoint)}\n\u2014 ${checkpoint.origin} ${stamp}\n`;
}

/** Every whole note in a text, in its order; a note whose end was not written is passed over. */
export function checkpointsIn(text: string): readonly SignedCheckpoint[] {
  return [...text.matchAll(NOTE)].map(
    ([, origin = '', size = '', root = '', signer = '', signature = '']) => {
      const checkpoint = { origin, size: Number(size), root };
      return { ...checkpoint, text: checkpointText(checkpoint), signer, signature };
    },
  );
}

/** The name of a log: it says which key signs it. */
export function originOf(public_key: Uint8Array): string {
  return `tact/${bytesToHex(sha256(public_key)).slice(0, 16)}`;
}

/** The public key as a line of text: `name+id+key`. */
export function keyText(public_key: Uint8Array): string {
  return keyLine(originOf(public_key), public_key);
}

/** The key that such a line holds; null when it isn't one. */
export function keyOfText(text: string): { readonly name: string; readonly public_key: Uint8Array } | null {
  const [, name, , encoded] = KEY.exec(text.trim()) ?? [];
  if (name === undefined || encoded === undefined) return null;
  const bytes = bytesOf(encoded);
  if (bytes?.length !== 33 || bytes[0] !== ED25519[0]) return null;
  const public_key = bytes.slice(1);
  return keyLine(name, public_key) === text.trim() ? { name, public_key } : null;
}

/** The bare signature of a note by this key; null when the note names another. */
export function signatureBy(
  note: SignedCheckpoint,
  { name, public_key }: { readonly name: string; readonly public_key: Uint8Array },
): Uint8Array | null {
  const bytes = bytesOf(note.signature);
  if (bytes?.length !== 68 || note.signer !== name || note.origin !== name) return null;
  return bytesToHex(bytes.slice(0, 4)) === bytesToHex(keyId(name, public_key)) ? bytes.slice(4) : null;
}

/** Bytes as base64. */
export function base64(bytes: Uint8Array): string {
  return bytes.toBase64();
}

function keyLine(name: string, public_key: Uint8Array): string {
  return `${name}+${bytesToHex(keyId(name, public_key))}+${base64(concatBytes(ED25519, public_key))}`;
}

function keyId(name: string, public_key: Uint8Array): Uint8Array {
  return sha256(concatBytes(utf8ToBytes(`${name}\n`), ED25519, public_key)).slice(0, 4);
}

function bytesOf(text: string): Uint8Array | null {
  try {
    return Uint8Array.fromBase64(text);
  } catch {
    return null;
  }
}
