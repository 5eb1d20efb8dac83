import { expect, test } from 'vitest';
import { anApp } from '../../support/an-app.ts';

test('the demonstration shop goes into an empty workspace once, by an admin, as an import that can be watched', async () => {
  const app = await anApp();
  expect((await app.ask('marketer', 'POST', '/demo')).status).toBe(403);
  const started = await app.ask('admin', 'POST', '/demo');
  expect(started.status).toBe(202);
  const { import_id } = (await started.json()) as { import_id: string };
  await expect
    .poll(async () => (await (await app.ask('viewer', 'GET', `/imports/${import_id}`)).json()) as unknown, {
      timeout: 25_000,
    })
    .toMatchObject({
      status: 'done',
      progress: 1,
      error: null,
    });
  expect((await app.ask('admin', 'POST', '/demo')).status).toBe(409);
});
