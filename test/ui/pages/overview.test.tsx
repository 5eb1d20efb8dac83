import { beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { aCheckedScreen, type CheckedScreen, DIAGNOSED, GOLD } from '../support/a-checked-screen.ts';
import { aScreen } from '../support/a-screen.tsx';
import { graveFindings } from '../support/axe.ts';

let screen: CheckedScreen;
beforeEach(async () => {
  screen = await aCheckedScreen();
});

test('the strip tells customers, rules and flags that are counted', async () => {
  await screen.draft({ condition: { type: 'any', conditions: [GOLD, DIAGNOSED] } });
  await screen.be('marketer');
  await screen.open('/overview');
  await expect.element(page.getByText('Customers', { exact: true })).toBeVisible();
  expect(figure('Customers')).toBe('100in this workspace');
  expect(figure('Live rules')).toBe('0of 1');
  expect(figure('Open flags')).toContain('1 rule not checked yet');
});

test('a number of rules leads to the rules that it counts', async () => {
  const sent = await screen.draft({ name: 'Winter care' });
  await screen.draft({ name: 'Weekly deals' });
  await screen.move('marketer', sent.id, 'submit');
  await screen.open('/overview');
  await page.getByRole('link', { name: 'In review' }).click();
  await expect.element(page.getByRole('link', { name: 'Winter care' })).toBeVisible();
  await expect.element(page.getByRole('link', { name: 'Weekly deals' })).not.toBeInTheDocument();
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
