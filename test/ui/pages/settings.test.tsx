import { beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { aScreen, type Screen } from '../support/a-screen.tsx';
import { graveFindings } from '../support/axe.ts';

const CONTENT = { workspace: 'Northwind', time_zone: 'Europe/Berlin', time_zone_attribute: null };

let screen: Screen;
beforeEach(async () => {
  screen = await aScreen();
});

test('an admin names the workspace and chooses its time zone', async () => {
  await screen.be('admin');
  await screen.open('/settings');
  await page.getByLabelText('Name of the workspace').fill('Northwind');
  await page.getByRole('combobox', { name: 'Time zone', exact: true }).fill('Berlin');
  await page.getByRole('option', { name: 'Europe/Berlin' }).click();
  await page.getByRole('button', { name: 'Save' }).click();
  await expect.element(page.getByText('Saved')).toBeVisible();
  expect(await screen.ask('GET', '/settings')).toMatchObject(CONTENT);
  await expect.element(page.getByRole('link', { name: 'Northwind: first page' })).toBeVisible();
});

test('someone else saved first: both versions show, and keeping mine keeps what only they changed', async () => {
  await screen.be('admin');
  await screen.open('/settings');
  await page.getByLabelText('Name of the workspace').fill('Mine');
  await screen.ask('PUT', '/settings', { ...CONTENT, workspace: 'Theirs' }, 0);
  await expect.element(page.getByRole('link', { name: 'Theirs: first page' })).toBeVisible();
  await expect.element(page.getByLabelText('Name of the workspace')).toHaveValue('Mine');
  const both = page.getByRole('alert', { name: 'Two versions' });
  await expect.element(both).toMatchTextContent(/Name: Theirs.*Name: Mine/);
  await page.getByRole('button', { name: 'Keep mine' }).click();
  await expect.element(page.getByText('Saved')).toBeVisible();
  // What only the other one changed stays theirs.
  expect(await screen.ask('GET', '/settings')).toMatchObject({
    workspace: 'Mine',
    time_zone: 'Europe/Berlin',
  });
});

test('the only admin stays one, and it says why', async () => {
  await screen.be('admin');
  await screen.open('/settings');
  await page.getByRole('button', { name: 'Disable Admin' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Disable' }).click();
  await expect.element(page.getByRole('alert')).toMatchTextContent(/This is the only admin/);
});

test('disabling someone shows on their row, and they can be let in again', async () => {
  await screen.be('marketer');
  await screen.be('admin');
  await screen.open('/settings');
  await page.getByRole('button', { name: 'Disable Marketer' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Disable' }).click();
  await page.getByRole('button', { name: 'Let Marketer in again' }).click();
  await expect.element(page.getByRole('button', { name: 'Disable Marketer' })).toBeVisible();
});

test('an invitation shows its link once, with when it ends', async () => {
  await screen.be('admin');
  await screen.open('/settings');
  await page.getByRole('radio', { name: /^Manager/ }).click();
  await page.getByRole('button', { name: 'Make a link' }).click();
  await expect.element(page.getByText(/\/invite#token-/)).toBeVisible();
  await expect.element(page.getByText(/until 30 Nov 2026/)).toBeVisible();
});

test('who isn’t an admin sees the settings and changes nothing', async () => {
  await screen.be('viewer');
  await screen.open('/settings');
  await expect.element(page.getByText('Only an admin changes these.')).toBeVisible();
  await expect.element(page.getByLabelText('Name of the workspace')).toBeDisabled();
  await expect.element(page.getByRole('heading', { name: 'Invite someone' })).not.toBeInTheDocument();
});

test('the settings have no grave finding', async () => {
  await screen.be('marketer');
  await screen.be('admin');
  await screen.open('/settings');
  await expect.element(page.getByRole('button', { name: 'Disable Marketer' })).toBeVisible();
  expect(await graveFindings()).toEqual([]);
});
