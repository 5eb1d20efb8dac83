import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { aScreen, type Screen } from '../support/a-screen.tsx';
import { graveFindings } from '../support/axe.ts';

let screen: Screen;
beforeEach(async () => {
  screen = await aScreen();
  await screen.be('admin');
});

test('G and a letter go to a page, and not while someone types', async () => {
  await screen.open('/settings');
  await page.getByLabelText('Name of the workspace').fill('');
  await userEvent.keyboard('gs');
  await expect.element(page.getByLabelText('Name of the workspace')).toHaveValue('gs');
  await page.getByRole('heading', { name: 'Settings' }).click();
  await userEvent.keyboard('gs');
  await expect.element(page.getByRole('link', { name: /^Segments/ })).toHaveAttribute('aria-current', 'page');
});

test('the palette finds a page by its name', async () => {
  await screen.open('/settings');
  await page.getByRole('button', { name: /^Search or jump to/ }).click();
  await page.getByRole('textbox', { name: 'Search or jump to' }).fill('audit');
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByRole('heading', { name: 'Audit log' })).toBeVisible();
  await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
  await expect.element(page.getByRole('main')).toHaveFocus();
});

test('the palette that goes nowhere gives the focus back', async () => {
  await screen.open('/settings');
  const search = page.getByRole('button', { name: /^Search or jump to/ });
  await search.click();
  await expect.element(page.getByRole('textbox', { name: 'Search or jump to' })).toHaveFocus();
  await userEvent.keyboard('{Escape}');
  await expect.element(search).toHaveFocus();
});

test('a question mark lists the keys, and Escape closes them', async () => {
  await screen.open('/settings');
  await page.getByRole('heading', { name: 'Settings' }).click();
  await userEvent.keyboard('?');
  await expect.element(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
  await userEvent.keyboard('{Escape}');
  await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
});

test('single keys can be turned off', async () => {
  await screen.open('/settings');
  await page.getByRole('switch', { name: /Single keys/ }).click({ force: true });
  await page.getByRole('heading', { name: 'Settings' }).click();
  await userEvent.keyboard('[[');
  await expect.element(page.getByRole('button', { name: 'Fold the sidebar' })).toBeVisible();
});

test('a bracket folds the sidebar to a rail, which keeps the names', async () => {
  await screen.open('/settings');
  await page.getByRole('heading', { name: 'Settings' }).click();
  await userEvent.keyboard('[[');
  await expect.element(page.getByRole('button', { name: 'Unfold the sidebar' })).toBeVisible();
  await expect.element(page.getByRole('link', { name: 'Frequency caps' })).toBeVisible();
});

test('on a small screen the menu lies over the page and Escape gives the focus back', async () => {
  await screen.open('/settings');
  await page.viewport(390, 844);
  await page.getByRole('button', { name: 'Menu' }).click();
  await expect.element(page.getByRole('link', { name: 'Audit log' })).toBeVisible();
  await userEvent.keyboard('{Escape}');
  await expect.element(page.getByRole('button', { name: 'Menu' })).toHaveFocus();
});

test('what changes elsewhere shows without asking', async () => {
  await screen.open('/settings');
  await expect.element(page.getByRole('link', { name: 'My workspace: first page' })).toBeVisible();
  const content = { workspace: 'Northwind', time_zone: 'UTC', time_zone_attribute: null };
  await screen.ask('PUT', '/settings', content, 0);
  await expect.element(page.getByRole('link', { name: 'Northwind: first page' })).toBeVisible();
});

test('while Tact doesn’t answer the page stays and says so', async () => {
  await screen.open('/settings');
  await expect.element(page.getByRole('heading', { name: 'Workspace' })).toBeVisible();
  screen.cut();
  await expect.element(page.getByText(/Tact doesn’t answer/)).toBeVisible();
  await expect.element(page.getByRole('heading', { name: 'Workspace' })).toBeVisible();
});

test('an address where nothing is says so and leads back', async () => {
  await screen.open('/nowhere');
  await expect.element(page.getByText('There is nothing at this address')).toBeVisible();
  await expect.element(page.getByRole('link', { name: 'Go to the first page' })).toBeVisible();
});

test('the shell has no grave finding, nor have the palette and the keys', async () => {
  await screen.open('/settings');
  await page.getByRole('button', { name: /^Search or jump to/ }).click();
  await expect.element(page.getByRole('textbox', { name: 'Search or jump to' })).toBeVisible();
  expect(await graveFindings()).toEqual([]);
});
