import { expect, test, type Page } from '@playwright/test';
import { aMarketingFile } from '../support/a-marketing-file.ts';
import { aDataFolder, aServer } from './support/a-server.ts';

test('a stranger gets from an empty folder to a catalog that someone has confirmed', async ({ page }) => {
  const broken: string[] = [];
  page.on('pageerror', ({ message }) => broken.push(message));
  const folder = await aDataFolder();
  let server = await aServer(folder.path);
  try {
    await page.goto(server.url);
    await expect(page.getByRole('heading', { name: 'Open the link that Tact printed' })).toBeVisible();

    await test.step('the printed link makes the first account', async () => {
      await page.goto(`${server.url}/setup`);
      await page.goto(server.setup ?? '');
      await page.getByLabel('Your name').fill('Ada Larsen');
      await page.getByLabel('Login name').fill('ada@example.org');
      await page.getByLabel('Password', { exact: true }).fill('three plain words');
      await page.getByRole('button', { name: 'Make the account' }).click();
      await expect(page.getByRole('heading', { name: 'Whom would you like to look at?' })).toBeVisible();
      await expect(page.getByRole('heading', { name: 'Explore the demo shop' })).toBeVisible();
    });

    await test.step('a file goes in as it is, once it was shown what was understood', async () => {
      await page.getByRole('link', { name: 'Choose a file' }).click();
      await page.getByLabel('Choose a file').setInputFiles({
        name: 'marketing_campaign.csv',
        mimeType: 'text/csv',
        buffer: Buffer.from(aMarketingFile({ changes: { 12: 'not a row' } })),
      });
      await expect(page.getByText('UTF-8 · semicolons · 200 rows looked at')).toBeVisible();
      await expect(page.getByRole('combobox', { name: 'Each customer is named by' })).toHaveValue('ID');
      await expect(page.getByRole('row', { name: /^Income/ })).toContainText('(5.0%)');
      await expect(page.getByLabel('Type of Dt_Customer')).toHaveValue('date');
      await expect(page.getByRole('region', { name: 'First rows of the file' })).toContainText('Graduation');
      await page.getByLabel('Type of Kidhome').selectOption('Choice');
      await page.getByRole('button', { name: 'Import customers' }).click();
      await expect(page.getByText('199 rows of customers are in')).toBeVisible();
      await expect(page.getByRole('row', { name: /^12 / })).toBeVisible();
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('link', { name: 'problems.csv' }).click(),
      ]);
      expect(download.suggestedFilename()).toMatch(/set-aside\.csv$/);
    });

    await test.step('the catalog says what seems sensitive, and takes a decision on it', async () => {
      await page.getByRole('link', { name: 'See the Catalog' }).click();
      for (const name of ['Marital status', 'Income', 'Kidhome']) {
        await expect(page.getByRole('link', { name })).toBeVisible();
      }
      await page.getByRole('link', { name: 'Marital status' }).click();
      await expect(page.getByText('Its name says “marital”.')).toBeVisible();
      await page.getByRole('button', { name: 'Confirm Family situation' }).click();
      await expect(page.getByText('A person confirmed it.')).toBeVisible();
      await page.goto(`${server.url}/catalog/kidhome`);
      await page.getByRole('button', { name: 'Choose another' }).click();
      await page.getByRole('combobox', { name: 'Data category' }).click();
      await page.getByRole('option', { name: 'Family situation' }).click();
      await page.getByRole('button', { name: 'Confirm Family situation' }).click();
      await expect(page.getByText('A person confirmed it.')).toBeVisible();
    });

    await test.step('after a stop and a start everything is there', async () => {
      await server.stop();
      server = await aServer(folder.path, { TACT_PORT: new URL(server.url).port });
      expect(server.setup).toBeNull();
      await page.goto(`${server.url}/catalog/kidhome`);
      await expect(page.getByText('A person confirmed it.')).toBeVisible();
      await expect(attributes(page)).toHaveCount(10);
      await page.goto(`${server.url}/audit`);
      await page.getByRole('button', { name: 'Verify the log' }).click();
      await expect(page.getByText(/^All \d+ entries hold$/)).toBeVisible();
    });
    expect(broken).toEqual([]);
  } finally {
    await server.stop();
    await folder.gone();
  }
});

test('the same way on a small screen, without a line that is wider than it', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const folder = await aDataFolder();
  const server = await aServer(folder.path);
  try {
    await page.goto(server.setup ?? '');
    await page.getByLabel('Your name').fill('Ada Larsen');
    await page.getByLabel('Login name').fill('ada@example.org');
    await page.getByLabel('Password', { exact: true }).fill('three plain words');
    await page.getByRole('button', { name: 'Make the account' }).click();
    await page.getByRole('link', { name: 'Choose a file' }).click();
    await page.getByLabel('Choose a file').setInputFiles({
      name: 'marketing_campaign.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(aMarketingFile()),
    });
    await expect(page.getByText('200 rows looked at')).toBeVisible();
    expect(await tooWide(page)).toBe(false);
    await page.getByRole('button', { name: 'Import customers' }).click();
    await page.getByRole('link', { name: 'See the Catalog' }).click();
    await page.getByRole('link', { name: 'Income' }).click();
    expect(await tooWide(page)).toBe(false);
    await page.getByRole('button', { name: 'Confirm Financial situation' }).click();
    await expect(page.getByText('A person confirmed it.')).toBeVisible();
    await page.getByRole('button', { name: 'Close' }).click();
    await expect(page.getByRole('link', { name: 'Kidhome' })).toBeVisible();
  } finally {
    await server.stop();
    await folder.gone();
  }
});

function attributes(page: Page) {
  return page.locator('[data-row]');
}

function tooWide(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
}
