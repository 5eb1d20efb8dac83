import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { aCheckedScreen, type CheckedScreen, DIAGNOSED, GOLD } from '../support/a-checked-screen.ts';
import { graveFindings } from '../support/axe.ts';

let screen: CheckedScreen;
beforeEach(async () => {
  screen = await aCheckedScreen();
  await screen.be('marketer');
  await screen.ask('POST', '/segments', { id: 'gold', name: 'Gold', condition: GOLD });
  await screen.ask('POST', '/segments', { id: 'ill', name: 'Diagnosed', condition: DIAGNOSED });
});

test('/ goes to the search, which stands in the address and says how many of all it shows', async () => {
  await screen.open('/segments');
  await expect.element(page.getByRole('link', { name: 'Gold' })).toBeVisible();
  await userEvent.keyboard('/gol');
  await expect.element(page.getByText('1 of 2')).toBeVisible();
  await expect.element(page.getByRole('link', { name: 'Diagnosed' })).not.toBeInTheDocument();
  expect(location.search).toBe('?q=gol');
});

test('a name that nobody has is said, with the way back to all', async () => {
  await screen.open('/segments?q=silver');
  await page.getByRole('button', { name: 'Show all segments' }).click();
  await expect.element(page.getByRole('link', { name: 'Gold' })).toBeVisible();
});

test('J and K move through the rows, and ↵ opens the one in focus', async () => {
  await screen.open('/segments');
  await expect.element(page.getByRole('link', { name: 'Gold' })).toBeVisible();
  const names = [...document.querySelectorAll('[data-row]')].map((row) => row.textContent);
  await userEvent.keyboard('j');
  await userEvent.keyboard('j');
  expect(document.activeElement?.textContent).toBe(names[1]);
  await userEvent.keyboard('k');
  expect(document.activeElement?.textContent).toBe(names[0]);
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByRole('textbox', { name: 'Name' })).toHaveValue(names[0]);
});

test('the list is readable in light and dark', async () => {
  await screen.open('/segments');
  await expect.element(page.getByRole('link', { name: 'Gold' })).toBeVisible();
  expect(await graveFindings()).toEqual([]);
});
