import { beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { aScreen, type Screen } from '../support/a-screen.tsx';
import { graveFindings } from '../support/axe.ts';

const CONTENT = { workspace: 'Northwind', time_zone: 'UTC', time_zone_attribute: null };

let screen: Screen;
beforeEach(async () => {
  screen = await aScreen();
  await screen.be('admin');
  await screen.ask('PUT', '/settings', CONTENT, 0);
  await screen.ask('POST', '/invitations', { role: 'reviewer' });
});

test('entries show who did what, the newest first', async () => {
  await screen.open('/audit');
  const rows = page.getByRole('row');
  await expect.element(rows.nth(1)).toMatchTextContent(/Invited someone/);
  await expect.element(rows.nth(2)).toMatchTextContent(/Admin.*Changed the settings/);
});

test('what an entry tells is written in the words of other screens', async () => {
  await screen.open('/audit');
  await expect.element(page.getByRole('row').nth(1)).toMatchTextContent(/Admin admin.*role: manager/);
});

test('a subject narrows the log, in the address', async () => {
  await screen.open('/audit');
  await page.getByRole('link', { name: 'settings', exact: true }).click();
  await expect.element(page.getByRole('cell', { name: 'Invited someone' })).not.toBeInTheDocument();
  expect(window.location.search).toBe('?subject=settings');
  await page.getByRole('button', { name: 'Show everything' }).click();
  await expect.element(page.getByRole('cell', { name: 'Invited someone' })).toBeVisible();
});

test('a filter that nothing fits says so', async () => {
  await screen.open('/audit?action=rule.publish');
  await expect.element(page.getByText('No entry fits')).toBeVisible();
});

test('verifying tells how many entries hold', async () => {
  await screen.open('/audit');
  await page.getByRole('button', { name: 'Verify the log' }).click();
  await expect.element(page.getByText('All 2 entries hold')).toBeVisible();
});

test('a log that can’t be read says what failed, with a reference', async () => {
  screen.answerWith(async (request) =>
    new URL(request.url).pathname === '/api/audit'
      ? Response.json(
          {
            type: 'urn:tact:problem:invalid',
            title: 'Wrong',
            status: 422,
            detail: 'The log can’t be read now.',
            request_id: 'q-7c1f',
          },
          { status: 422, headers: { 'content-type': 'application/problem+json' } },
        )
      : undefined,
  );
  await screen.open('/audit');
  await expect.element(page.getByRole('alert')).toMatchTextContent(/The log can’t be read now.*q-7c1f/);
  screen.answerWith(null);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect.element(page.getByRole('cell', { name: 'Invited someone' })).toBeVisible();
});

test('the audit log has no grave finding', async () => {
  await screen.open('/audit');
  await page.getByRole('button', { name: 'Verify the log' }).click();
  await expect.element(page.getByText('All 2 entries hold')).toBeVisible();
  expect(await graveFindings()).toEqual([]);
});

test('an entry opens beside the log, in the address, with what was there before and after', async () => {
  await screen.ask('PUT', '/settings', { ...CONTENT, workspace: 'Southwind' }, 1);
  await screen.open('/audit?action=settings.change');
  await page.getByRole('link', { name: 'Entry 3' }).click();
  const drawer = page.getByRole('complementary', { name: 'Entry 3' });
  await expect.element(drawer.getByText('workspace', { exact: true })).toBeVisible();
  await expect.element(drawer).toMatchTextContent(/Before.*Northwind.*After.*Southwind/s);
  expect(window.location.search).toBe('?action=settings.change&entry=3');
  expect(await graveFindings()).toEqual([]);
  await drawer.getByRole('button', { name: 'Close' }).click();
  await expect.element(drawer).not.toBeInTheDocument();
  expect(window.location.search).toBe('?action=settings.change');
});
