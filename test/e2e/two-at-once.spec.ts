import { expect, type Page, test } from '@playwright/test';
import { aDataFolder, aServer } from './support/a-server.ts';
import { firstAccount, invited } from './support/a-team.ts';
import { importSomeData } from './support/some-data.ts';

test('two people edit one draft at once: they see each other, every change arrives, and nothing is lost', async ({
  page: ada,
  browser,
}) => {
  const folder = await aDataFolder();
  const server = await aServer(folder.path);
  try {
    await firstAccount(ada, server);
    await importSomeData(ada);
    const mia = await invited(ada, browser, { name: 'Mia Berg', role: 'Marketer', url: server.url });
    await ada.goto(`${server.url}/rules`);
    await ada.getByRole('button', { name: 'New rule' }).click();
    await ada.getByLabel('Name of the rule').fill('Reading weeks');
    await expect(ada.getByText('saved', { exact: true })).toBeVisible();
    const id = new URL(ada.url()).pathname.split('/')[2] ?? '';
    await mia.goto(`${server.url}/rules/${id}/audience`);
    await expect(here(ada)).toContainText('Mia Berg has this rule open too');
    await expect(here(mia)).toContainText('Ada Larsen has this rule open too');

    // In the same seconds one builds, and the other writes.
    await Promise.all([
      addCondition(mia, 'education', /^Education/, 'PhD'),
      ada
        .getByLabel('Message', { exact: true })
        .pressSequentially('A week of quiet, with books.', { delay: 40 }),
    ]);
    const both = { message: 'A week of quiet, with books.', condition: expect.stringContaining('PhD') };
    await expect.poll(() => kept(ada, id)).toEqual(both);
    await ada.getByRole('tab', { name: 'Audience' }).click();
    await expect(rows(ada).filter({ hasText: 'Education' })).toContainText('PhD');
    await mia.getByRole('tab', { name: 'Message' }).click();
    await expect(mia.getByLabel('Message', { exact: true })).toHaveValue(both.message);

    // Both build: each condition stands there in the end.
    await mia.getByRole('tab', { name: 'Audience' }).click();
    await Promise.all([
      addCondition(mia, 'marital', /^Marital status/, 'Single'),
      addCondition(ada, 'marital', /^Marital status/, 'Divorced'),
    ]);
    for (const page of [ada, mia])
      for (const value of ['PhD', 'Single', 'Divorced'])
        await expect(rows(page).filter({ hasText: value }).last()).toBeVisible();
    await expect
      .poll(async () => (await kept(mia, id)).condition)
      .toMatch(/PhD.*(Single.*Divorced|Divorced.*Single)/);

    await mia.goto(`${server.url}/rules`);
    await expect(here(ada)).toHaveCount(0);
  } finally {
    await server.stop();
    await folder.gone();
  }
});

function here(page: Page) {
  return page.getByRole('list', { name: 'Who has this rule open' });
}

function rows(page: Page) {
  return page.getByRole('treegrid', { name: 'Conditions' }).getByRole('row');
}

async function addCondition(page: Page, search: string, option: RegExp, value: string): Promise<void> {
  await page.getByRole('button', { name: 'Condition', exact: true }).click();
  await page.getByLabel('Find an attribute, event or segment').fill(search);
  await page.getByRole('option', { name: option }).first().click();
  await page.getByRole('combobox', { name: 'Value' }).fill(value);
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Done' }).click();
}

/** What the server keeps of the rule. */
async function kept(
  page: Page,
  id: string,
): Promise<{ readonly message: string; readonly condition: string }> {
  return page.evaluate(async (rule) => {
    const { message, condition } = (await (await fetch(`/api/rules/${rule}`)).json()) as {
      readonly message: string;
      readonly condition: object;
    };
    return { message, condition: JSON.stringify(condition) };
  }, id);
}
