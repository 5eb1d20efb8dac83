/** Bytes as text: UTF-8, UTF-16 by its mark, else Windows-1252. */
import { TactError } from '../../service/errors.ts';
import type { Watch } from '../../service/ports.ts';
import type { ByteSource } from './bytes.ts';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

export interface TextChunk {
  readonly text: string;
  readonly share: number;
}

const LOOKED_AT = 65_536;

/** The encoding of a file, found by reading it whole. Refuses what is no text. */
export async function encodingOf(source: ByteSource, watch?: Watch): Promise<Encoding> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let found: Encoding = 'utf-8';
  let first = true;
  for await (const { bytes, share } of source.chunks()) {
    await watch?.(share);
    if (first) {
      first = false;
      if (bytes[0] === 0xff && bytes[1] === 0xfe) found = 'utf-16le';
      else if (bytes[0] === 0xfe && bytes[1] === 0xff) found = 'utf-16be';
      requireText(new TextDecoder(found).decode(bytes.subarray(0, LOOKED_AT)));
      if (found !== 'utf-8') return found;
    }
    try {
      decoder.decode(bytes, { stream: true });
    } catch {
      return 'windows-1252';
    }
  }
  return found;
}

/** The text of a file piece by piece, without its byte order mark. */
export async function* textOf(source: ByteSource, encoding: Encoding): AsyncIterable<TextChunk> {
  const decoder = new TextDecoder(encoding);
  for await (const { bytes, share } of source.chunks())
    yield { text: decoder.decode(bytes, { stream: true }), share };
  yield { text: decoder.decode(), share: 1 };
}

/** The first characters of a file's text. */
export async function headOf(source: ByteSource, encoding: Encoding): Promise<string> {
  let head = '';
  for await (const { text } of textOf(source, encoding)) {
    head += text;
    if (head.length >= LOOKED_AT) break;
  }
  return head.slice(0, LOOKED_AT);
}

function requireText(head: string): void {
  let strange = 0;
  for (let at = 0; at < head.length; at++) if (isBinary(head.charCodeAt(at))) strange++;
  if (strange === 0 || (strange < head.length / 1000 && !head.slice(0, 1000).includes('\u0000'))) return;
  throw new TactError(
    'invalid',
    'Line 1: this is not text. Nothing was imported. Send CSV, TSV, JSON Lines or Parquet, gzip too.',
  );
}

/** A control character that no table of text holds: neither tab nor line end, form feed, end of file or escape. */
function isBinary(code: number): boolean {
  return code < 9 || (code > 13 && code < 32 && code !== 26 && code !== 27);
}
