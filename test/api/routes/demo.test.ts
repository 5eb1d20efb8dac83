import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { createDuckDbEngine } from '../../../src/engines/duckdb/engine.ts';
import { aClock } from '../../support/a-clock.ts';
import { aFolder } from '../../support/a-folder.ts';
import { anApp } from '../../support/an-app.ts';

test('the demonstration shop goes into an empty workspace once, by an admin, as an import that can be watched', async () => {
  const folder = aFolder();
  const engine = await createDuckDbEngine({
    path: join(folder, 'customers.duckdb'),
    temp_folder: join(folder, 'temp'),
    clock: aClock(),
  });
  onTestFinished(() => engine.close());
  const app = await anApp({ engine });
  expect((await app.ask('marketer', 'POST', '/demo')).status).toBe(403);
  const started = await app.ask('admin', 'POST', '/demo');
  expect(started.status).toBe(202);
  const { import_id } = (await started.json()) as { import_id: string };
  await expect
    .poll(async () => (await (await app.ask('viewer', 'GET', `/imports/${import_id}`)).json()) as unknown)
    .toMatchObject({
      status: 'done',
      progress: 1,
      demo: true,
      error: null,
    });
  expect((await app.ask('admin', 'POST', '/demo')).status).toBe(409);

  // A demo says so, whatever the server was started with, until real customers take the place of made-up ones.
  expect(await (await app.ask('viewer', 'GET', '/session')).json()).toMatchObject({ demo: true });
  const form = new FormData();
  form.set('dataset', 'customers');
  form.set('options', '{"mode":"replace"}');
  form.set('file', new File(['customer_id,tier\nc-1,gold\n'], 'customers.csv'));
  expect((await app.ask('admin', 'POST', '/imports', form)).status).toBe(202);
  await expect
    .poll(async () => (await (await app.ask('viewer', 'GET', '/session')).json()) as unknown)
    .toMatchObject({ demo: false });
});
