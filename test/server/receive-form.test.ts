import { existsSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { receiveForm } from '../../src/server/receive-form.ts';
import { aFolder } from '../support/a-folder.ts';

const ROWS = 'c-1,gold\n'.repeat(20_000);
const PIECES = 40;

/** A form with a large file; it says how many of its pieces were taken. */
function aForm(cut?: Error): { readonly request: Request; readonly taken: () => number } {
  let taken = 0;
  const part = (name: string, more = '') =>
    `--x\r\ncontent-disposition: form-data; name="${name}"${more}\r\n\r\n`;
  const pieces = [
    `${part('dataset')}customers\r\n${part('file', '; filename="people.csv"')}customer_id,tier\n`,
    ...Array.from({ length: PIECES }, () => ROWS),
    ...(cut === undefined ? ['\r\n--x--\r\n'] : []),
  ].map((text) => new TextEncoder().encode(text));
  const body = new ReadableStream<Uint8Array>({
    pull: (controller) => {
      const piece = pieces[taken];
      if (piece !== undefined) controller.enqueue(piece);
      else if (cut === undefined) controller.close();
      else controller.error(cut);
      if (piece !== undefined) taken += 1;
    },
  });
  const headers = { 'content-type': 'multipart/form-data; boundary=x' };
  const sent = { method: 'POST', headers, body, duplex: 'half' };
  return { request: new Request('http://127.0.0.1/', sent), taken: () => taken };
}

test('a file goes to disk as it comes, beside the fields of the form', async () => {
  const { request } = aForm();
  const received = await receiveForm(request, aFolder(), 'f1');
  expect(received.form.get('dataset')).toBe('customers');
  expect(received.form.get('file')).toMatchObject({ name: 'people.csv' });
  const written = readFileSync(received.path ?? '', 'utf8');
  expect(written).toBe(`customer_id,tier\n${ROWS.repeat(PIECES)}`);
  await received.release();
  expect(existsSync(received.path ?? '')).toBe(false);
});

test('what can’t be kept is taken to its end all the same, so that whoever sends hears why', async () => {
  const folder = aFolder();
  // Nothing can be written there.
  symlinkSync(join(folder, 'nowhere', 'file'), join(folder, 'f1.file'));
  const { request, taken } = aForm();
  await expect(receiveForm(request, folder, 'f1')).rejects.toThrow('can’t be read');
  expect(taken()).toBe(PIECES + 2);
});

test('of a form that is cut off nothing stays', async () => {
  const folder = aFolder();
  const { request } = aForm(new Error('cut off'));
  await expect(receiveForm(request, folder, 'f1')).rejects.toThrow('This form is cut off');
  expect(readdirSync(folder)).toEqual([]);
});
