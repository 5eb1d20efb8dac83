import { beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { aScreen, type Screen } from '../support/a-screen.tsx';
import { graveFindings } from '../support/axe.ts';

let screen: Screen;
beforeEach(async () => {
  screen = await aScreen();
});

test('an empty workspace greets with its two beginnings', async () => {
  await screen.be('admin');
  await screen.open('/');
  await expect.element(page.getByRole('link', { name: 'Choose a file' })).toHaveAttribute('href', '/import');
  await expect.element(page.getByRole('button', { name: 'Load the demo shop' })).toBeVisible();
  expect(await graveFindings()).toEqual([]);
});

test('only an admin loads the demo shop', async () => {
  await screen.be('marketer');
  await screen.open('/welcome');
  await expect.element(page.getByText('Only an admin can load it.')).toBeVisible();
});

test('once there are customers the first page is no welcome any more', async () => {
  await screen.be('admin');
  await screen.open('/');
  await expect.element(page.getByRole('link', { name: 'Choose a file' })).toBeVisible();
  const form = new FormData();
  form.set('dataset', 'customers');
  form.set('file', new File(['customer_id,country\nada,DE\n'], 'customers.csv'));
  const { import_id } = await screen.ask<{ import_id: string }>('POST', '/imports', form);
  await expect
    .poll(async () => (await screen.ask<{ status: string }>('GET', `/imports/${import_id}`)).status)
    .toBe('done');
  await page.getByRole('link', { name: /first page$/ }).click();
  await expect.element(page.getByRole('heading', { name: 'Overview' })).toBeVisible();
});
