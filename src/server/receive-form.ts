import { Busboy } from '@fastify/busboy';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable, type Writable } from 'node:stream';
import { finished, pipeline } from 'node:stream/promises';
import type { ReadableStream as NodeReadableStream } from 'node:stream/web';
import type { ReceivedForm } from '../api/options.ts';
import { TactError } from '../service/errors.ts';
import { fileOnDisk } from './file-on-disk.ts';

const MOST_FIELDS = 8;
const LONGEST_FIELD = 1_048_576;

/**
 * Writes the file of a form into `folder` as it comes in, so that memory stays small however large it is. Rejects with
 * `malformed` when the form is cut off or isn't one, with `disk_full` when there is no room.
 */
export async function receiveForm(request: Request, folder: string, id: string): Promise<ReceivedForm> {
  const path = join(folder, `${id}.file`);
  const release = () => rm(path, { force: true });
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const form = new FormData();
  let written: { readonly field: string; readonly name: string; readonly done: Promise<void> } | null = null;
  try {
    const busboy = new Busboy({
      headers: { 'content-type': request.headers.get('content-type') ?? '' },
      limits: { files: 1, fields: MOST_FIELDS, fieldSize: LONGEST_FIELD },
    });
    busboy.on('field', (name, value) => form.append(name, value));
    busboy.on('file', (field, stream, name) => {
      const done = pipeline(stream, createWriteStream(path, { mode: 0o600 }));
      done.catch((error: unknown) => busboy.destroy(error instanceof Error ? error : undefined));
      written = { field, name, done };
    });
    await passOn(request.body, busboy);
    return { form, path: await attached(form, written, path), release };
  } catch (error) {
    await release();
    throw asTold(error);
  }
}

/** To the end also where nothing can be kept any more: most who send listen for an answer only then. */
async function passOn(body: Request['body'], to: Writable): Promise<void> {
  const over = finished(to);
  over.catch(() => {});
  try {
    for await (const chunk of Readable.fromWeb((body ?? new ReadableStream()) as NodeReadableStream))
      if (!to.destroyed && !to.write(chunk)) await Promise.race([once(to, 'drain'), over]).catch(() => {});
  } catch (error) {
    to.destroy();
    throw error;
  }
  if (!to.destroyed) to.end();
  await over;
}

/** Puts the file that was written into the form: its bytes stay where they are. */
async function attached(
  form: FormData,
  written: { readonly field: string; readonly name: string; readonly done: Promise<void> } | null,
  path: string,
): Promise<string | null> {
  if (written === null) return null;
  await written.done;
  form.append(written.field, await fileOnDisk(path, written.name));
  return path;
}

function asTold(error: unknown): unknown {
  if (error instanceof TactError) return error;
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOSPC')
    return new TactError(
      'disk_full',
      'There is no room left on the disk for this file. Nothing was imported.',
    );
  return new TactError('malformed', 'This form is cut off or can’t be read. Send it again.');
}
