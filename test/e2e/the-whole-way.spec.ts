import { expect, type Page, test } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { aDataFolder, aServer } from './support/a-server.ts';
import { firstAccount, invited } from './support/a-team.ts';
import { expectReadable } from './support/axe.ts';
import { FORMULA_ID, importSomeData } from './support/some-data.ts';

const REASON = 'Only graduates who agreed are written to.';

test('a team gets from data to a decided rule, and everything is there after a restart', async ({
  page: admin,
  browser,
}) => {
  test.setTimeout(300_000);
  const folder = await aDataFolder();
  let server = await aServer(folder.path);
  const { url } = server;
  try {
    await firstAccount(admin, server);
    await importSomeData(admin);
    const author = await invited(admin, browser, { name: 'Mia Berg', role: 'Marketer', url });
    const reviewer = await invited(admin, browser, { name: 'Ingrid Solberg', role: 'Reviewer', url });

    await test.step('a segment is built by keyboard alone, its reach follows, and a step can be undone', async () => {
      await author.goto(`${url}/segments/new`);
      await author.getByLabel('Name').fill('Graduates');
      await author.getByRole('treegrid', { name: 'Conditions' }).getByRole('row').first().focus();
      await author.keyboard.press('n');
      await author.keyboard.type('education');
      await author.keyboard.press('Enter');
      await author.screenshot({ path: '/tmp/tact/e2e/1.png' });
    });
  } finally {
    await server.stop();
    await folder.gone();
  }
});
void ({} as Page);
void readFile;
void expectReadable;
void FORMULA_ID;
void REASON;
