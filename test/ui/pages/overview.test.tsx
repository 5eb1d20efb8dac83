import { beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { aCheckedScreen, type CheckedScreen, DIAGNOSED, GOLD } from '../support/a-checked-screen.ts';
import { aScreen } from '../support/a-screen.tsx';
import { graveFindings } from '../support/axe.ts';

let screen: CheckedScreen;
beforeEach(async () => {
  screen = await aCheckedScreen();
});

test('the strip tells a week that is over, and flags that are open', async () => {
  await screen.draft({ condition: { type: 'any', conditions: [GOLD, DIAGNOSED] } });
  await screen.be('marketer');
  await screen.open('/overview');
  await expect.element(page.getByText('16–22 Nov 2026, compared with the week before')).toBeVisible();
  await expect.element(page.getByText('People reached', { exact: true })).toBeVisible();
  expect(figure('People reached')).toBe('00.0% of 100');
  expect(figure('Messages sent')).toBe('0Nothing on record');
  await expect.poll(() => figure('Over today’s caps')).toBe('0No cap is set yet');
  await expect.poll(() => figure('Open flags')).toContain('1 rule not checked yet');
});

test('flags are told with the age of the oldest check that they are known by', async () => {
  const first = await screen.draft({ name: 'Winter care' });
  await screen.move('marketer', first.id, 'submit');
  screen.api.clock.pass(2 * 3_600_000);
  const second = await screen.draft({ name: 'Spring care' });
  await screen.move('marketer', second.id, 'submit');
  await screen.be('marketer');
  await screen.open('/overview');
  const rules = await screen.ask<{ items: { checked_at: string }[] }>('GET', '/rules');
  expect(rules.items.map(({ checked_at }) => checked_at).toSorted()).toEqual([
    '2026-11-23T09:00:00.000Z',
    '2026-11-23T11:00:00.000Z',
  ]);
  await expect.poll(() => figure('Open flags')).toMatch(/oldest check (\d+ (min|h|d)|23 Nov 2026|now)/);
  await expect.element(page.getByText(/by each rule’s last check, the oldest /)).toBeVisible();
});

test('rules that wait for a manager, and rows that were set aside, are told with the way there', async () => {
  const sent = await screen.draft({ name: 'Winter care' });
  await screen.move('marketer', sent.id, 'submit');
  await screen.api.ports.store.transaction((view) =>
    view.imports.insert({
      id: 'monday',
      dataset: 'consents',
      file_name: 'consents.csv',
      mode: 'append',
      status: 'done',
      progress: 1,
      rows_read: 40,
      rows_loaded: 3,
      rows_set_aside: 37,
      columns: [],
      problems: [{ line: 4, column: 'captured_at', value: '32/13', reason: 'This is not a date.' }],
      error: null,
      started_by: 'marketer',
      started_at: '2026-11-23T08:00:00.000Z',
      finished_at: '2026-11-23T08:00:01.000Z',
      version: 1,
    }),
  );
  await screen.be('marketer');
  await screen.open('/overview');
  await expect
    .element(page.getByRole('link', { name: 'Open: Winter care waits for a manager' }))
    .toHaveAttribute('href', `/rules/${sent.id}/history`);
  await expect.element(page.getByText('captured_at: This is not a date.')).toBeVisible();
  await page.getByRole('link', { name: 'Repair: 37 rows of consents set aside on import' }).click();
  await expect.poll(() => location.pathname + location.search).toBe('/import?import=monday');
});

test('service messages need no consent, so their row says so', async () => {
  await screen.be('marketer');
  await screen.open('/overview');
  await expect.element(page.getByRole('row', { name: /service message, no consent needed/ })).toBeVisible();
});

test('whoever may decide is told what waits, with the way there', async () => {
  const sent = await screen.draft({ name: 'Winter care' });
  await screen.move('marketer', sent.id, 'submit');
  await screen.be('reviewer');
  await screen.open('/overview');
  await page.getByRole('link', { name: /^Decide: .*Winter care/ }).click();
  await expect.poll(() => location.pathname).toContain('/review');
});

test('the map of permission is a table, with a share of the people in each cell', async () => {
  await screen.be('marketer');
  await screen.open('/overview');
  const offers = page.getByRole('row', { name: /^Offers and news/ });
  await expect.element(offers).toBeVisible();
  await expect
    .element(page.getByRole('columnheader', { name: 'EU and EEA' }))
    .toHaveAttribute('title', 'EU and EEA (GDPR, ePrivacy)');
});

test('no word in the head of the map is broken', async () => {
  await screen.be('marketer');
  await screen.open('/overview');
  await expect.element(page.getByRole('row', { name: /^Offers and news/ })).toBeVisible();
  for (const head of page.getByRole('columnheader').elements()) {
    expect(head.scrollWidth, head.textContent).toBeLessThanOrEqual(head.clientWidth);
    expect(getComputedStyle(head).overflowWrap).toBe('normal');
  }
});

test('private data that a checked rule uses is marked with the worst that was found', async () => {
  const sent = await screen.draft({ name: 'Winter care', condition: DIAGNOSED });
  await screen.move('marketer', sent.id, 'submit').catch(() => undefined);
  await screen.ask('GET', `/rules/${sent.id}/flags`);
  await screen.open('/overview');
  const row = page.getByRole('row', { name: /^Winter care v1/ });
  await expect.element(row).toBeVisible();
  await expect.element(row.getByRole('img', { name: 'Blocked' })).toBeVisible();
});

test('without customers the overview is the welcome', async () => {
  const empty = await aScreen();
  await empty.be('admin');
  await empty.open('/overview');
  await expect.poll(() => location.pathname).toBe('/welcome');
});

test('the overview is readable in light and dark', async () => {
  await screen.draft({ condition: DIAGNOSED });
  await screen.be('marketer');
  await screen.open('/overview');
  await expect.element(page.getByRole('row', { name: /^Offers and news/ })).toBeVisible();
  expect(await graveFindings()).toEqual([]);
});

/** What stands with a name in the strip of figures. */
function figure(name: string): string {
  const term = [...document.querySelectorAll('dt')].find(({ textContent }) => textContent === name);
  return [...(term?.parentElement?.querySelectorAll('dd') ?? [])].map((dd) => dd.textContent).join('');
}
