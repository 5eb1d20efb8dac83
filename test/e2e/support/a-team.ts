import { type Browser, expect, type Page } from '@playwright/test';
import type { RunningServer } from './a-server.ts';

const PASSWORD = 'three plain words';

/** Makes the first account by the printed link, as Ada Larsen. */
export async function firstAccount(page: Page, server: RunningServer): Promise<void> {
  await page.goto(server.setup ?? '');
  await newAccount(page, 'Ada Larsen', 'ada@example.org');
  await expect(page.getByRole('heading', { name: 'Whom would you like to look at?' })).toBeVisible();
}

/** Invites someone on the Settings page of `admin`, and gives the page on which they then work. */
export async function invited(
  admin: Page,
  browser: Browser,
  { name, role, url }: { readonly name: string; readonly role: string; readonly url: string },
): Promise<Page> {
  await admin.goto(`${url}/settings`);
  await admin.getByRole('radio', { name: new RegExp(`^${role}`) }).check();
  await admin.getByLabel('Their name').fill(name);
  await admin.getByRole('button', { name: 'Make a link' }).click();
  const link = await admin.getByText(/\/invite#/).textContent();
  const context = await browser.newContext({ acceptDownloads: true, locale: 'en-GB' });
  const page = await context.newPage();
  await page.goto(link ?? '');
  await newAccount(page, name, `${name.split(' ')[0]?.toLowerCase()}@example.org`);
  await expect(page.getByRole('navigation').first()).toBeVisible();
  return page;
}

async function newAccount(page: Page, name: string, login: string): Promise<void> {
  await page.getByLabel('Your name').fill(name);
  await page.getByLabel('Login name').fill(login);
  await page.getByLabel('Password', { exact: true }).fill(PASSWORD);
  await page.getByRole('button', { name: /^Make / }).click();
}
