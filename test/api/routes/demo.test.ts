import { expect, test } from 'vitest';
import { anApp } from '../../support/an-app.ts';

const TIME = { timeout: 180_000 };

test(
  'the demonstration shop goes into an empty workspace once, by an admin, as an import that can be watched',
  TIME,
  async () => {
    const app = await anApp();
    expect((await app.ask('marketer', 'POST', '/demo')).status).toBe(403);
    const started = await app.ask('admin', 'POST', '/demo');
    expect(started.status).toBe(202);
    const { import_id } = (await started.json()) as { import_id: string };
    await expect
      .poll(async () => (await (await app.ask('viewer', 'GET', `/imports/${import_id}`)).json()) as unknown, {
        timeout: 150_000,
      })
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
  },
);
