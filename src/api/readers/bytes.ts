/** A file's bytes as a stream that tells how far it has come, unpacked when it is gzip. */
import { TactError } from '../../service/errors.ts';

/** Unpacked bytes per packed byte, and in all, beyond which a gzip file is taken for a trap. */
const MAX_RATIO = 250;
const RATIO_HOLDS_FROM = 64 * 1024 * 1024;
const MAX_UNPACKED = 16 * 1024 * 1024 * 1024;

export interface ByteChunk {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Share of the file that was read, 0 to 1. */
  readonly share: number;
}

export interface ByteSource {
  readonly gzip: boolean;
  readonly chunks: () => AsyncIterable<ByteChunk>;
}

/** `partial`: the file is only the beginning of one, so an early end of gzip is no error. */
export async function byteSource(file: Blob, partial: boolean): Promise<ByteSource> {
  const gzip = await startsWith(file, [0x1f, 0x8b]);
  return { gzip, chunks: () => (gzip ? unpacked(file, partial) : plain(file)) };
}

/** Whether a file begins with these bytes. */
export async function startsWith(file: Blob, bytes: readonly number[]): Promise<boolean> {
  const head = new Uint8Array(await file.slice(0, bytes.length).arrayBuffer());
  return bytes.every((byte, index) => head[index] === byte);
}

async function* plain(file: Blob): AsyncIterable<ByteChunk> {
  let read = 0;
  for await (const bytes of pieces(file.stream())) {
    read += bytes.length;
    yield { bytes, share: file.size === 0 ? 1 : read / file.size };
  }
}

async function* unpacked(file: Blob, partial: boolean): AsyncIterable<ByteChunk> {
  let packed = 0;
  let total = 0;
  const counted = file.stream().pipeThrough(
    new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
      transform: (bytes, controller) => {
        packed += bytes.length;
        controller.enqueue(bytes);
      },
    }),
  );
  const stream = counted.pipeThrough(new DecompressionStream('gzip'));
  try {
    for await (const bytes of pieces(stream)) {
      total += bytes.length;
      if (total > MAX_UNPACKED || (total > RATIO_HOLDS_FROM && total > packed * MAX_RATIO)) {
        throw new TactError(
          'too_large',
          'This gzip file unpacks to far more than it should. Nothing was imported. Send it unpacked.',
        );
      }
      yield { bytes, share: packed / file.size };
    }
  } catch (error) {
    if (error instanceof TactError) throw error;
    if (partial && total > 0) return;
    throw new TactError(
      'invalid',
      'This gzip file is damaged or cut off. Nothing was imported. Pack it again.',
    );
  }
}

/** The pieces of a stream; leaving the loop early closes it. */
async function* pieces(
  stream: ReadableStream<Uint8Array<ArrayBuffer>>,
): AsyncIterable<Uint8Array<ArrayBuffer>> {
  const reader = stream.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}
