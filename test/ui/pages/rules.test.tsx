import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { type CheckedScreen, aCheckedScreen } from '../support/a-checked-screen.ts';
import { graveFindings } from '../support/axe.ts';

let screen: CheckedScreen;
beforeEach(async () => {
  screen = await aCheckedScreen();
  await screen.draft({ name: 'Weekly deals' });
  const sent = await screen.draft({ name: 'Winter care' });
  await screen.move('marketer', sent.id, 'submit');
});

test('the address says in which state the rules are that are shown', async () => {
  await screen.open('/rules?status=in_review');
  await expect.element(page.getByRole('link', { name: 'Winter care' })).toBeVisible();
  await expect.element(page.getByRole('link', { name: 'Weekly deals' })).not.toBeInTheDocument();
  await expect.element(page.getByText('1 of 2')).toBeVisible();
});

test('each rule says when it was last checked, and one that never was says so', async () => {
  await screen.open('/rules');
  const checked = (name: string) => page.getByRole('row').filter({ hasText: name }).getByRole('cell').nth(5);
  await expect.element(checked('Weekly deals')).toMatchTextContent(/^–$/);
  await expect.element(page.getByText('not checked yet')).toBeVisible();
  expect(checked('Winter care').element().querySelector('time')?.dateTime).toBe('2026-11-23T09:00:00.000Z');
});

test('a search keeps the state that was chosen, and both stand in the address', async () => {
  await screen.open('/rules?status=draft');
  await page.getByRole('textbox', { name: 'Find a rule' }).fill('winter');
  await expect.element(page.getByText('No rule with “winter” in its name stands as “Draft”.')).toBeVisible();
  expect(location.search).toBe('?status=draft&q=winter');
  await page.getByRole('button', { name: 'Show all rules' }).click();
  await expect.element(page.getByRole('link', { name: 'Winter care' })).toBeVisible();
  expect(location.search).toBe('');
});

test('from a rule one comes to all that are for the same by the same channel', async () => {
  await screen.draft({ name: 'Short news', channel: 'sms' });
  await screen.open('/rules');
  await page.getByRole('link', { name: 'Winter care' }).click();
  const way = page.getByRole('navigation', { name: 'Where this belongs' });
  await way.getByRole('link', { name: 'Offers and news by email' }).click();
  await expect.element(page.getByText('2 of 3')).toBeVisible();
  expect(location.search).toBe('?for=marketing.email');
  await page.getByRole('combobox', { name: 'Purpose and channel' }).click();
  await page.getByRole('option', { name: 'Offers and news by SMS' }).click();
  await expect.element(page.getByRole('link', { name: 'Short news' })).toBeVisible();
  await expect.element(page.getByText('1 of 3')).toBeVisible();
});

test('a new rule is named by typing on: its name has the keyboard, and is typed over', async () => {
  await screen.be('marketer');
  await screen.open('/rules');
  await page.getByRole('button', { name: 'New rule' }).click();
  await expect.element(page.getByLabelText('Name of the rule')).toHaveFocus();
  await userEvent.keyboard('Autumn care');
  await expect.element(page.getByRole('heading', { level: 1, name: 'Autumn care' })).toBeVisible();
});

test('an unknown state in the address shows all rules', async () => {
  await screen.open('/rules?status=lost&for=lost');
  await expect.element(page.getByRole('link', { name: 'Weekly deals' })).toBeVisible();
  await expect.element(page.getByRole('link', { name: 'Winter care' })).toBeVisible();
});

test('the list is readable in light and dark', async () => {
  await screen.open('/rules');
  await expect.element(page.getByRole('link', { name: 'Weekly deals' })).toBeVisible();
  expect(await graveFindings()).toEqual([]);
});
