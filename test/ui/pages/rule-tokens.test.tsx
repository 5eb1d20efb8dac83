import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Rule } from '../../../src/domain/rules/rule.ts';
import type { Condition } from '../../../src/domain/segments/condition.ts';
import { graveFindings } from '../support/axe.ts';
import { aCheckedScreen, type CheckedScreen, GOLD } from '../support/a-checked-screen.ts';

let screen: CheckedScreen;
let rule: Rule;
beforeEach(async () => {
  screen = await aCheckedScreen();
});

test('each value of a list is a token of its own: one is taken out, and another added', async () => {
  await openWith({ type: 'attribute', attribute: 'tier', operator: 'in', value: ['gold', 'bronze'] });
  await page.getByRole('button', { name: 'Take out bronze' }).click();
  await expect.poll(value).toEqual(['gold']);
  await page.getByRole('button', { name: 'Add a value' }).click();
  await expect.element(page.getByRole('combobox', { name: 'Value' })).toHaveFocus();
  await page.getByRole('option', { name: /^silver/ }).click();
  await expect.poll(value).toEqual(['gold', 'silver']);
});

test('the first value that begins so is taken by Enter, and what nobody has can still be typed', async () => {
  await openWith({ type: 'attribute', attribute: 'tier', operator: 'in', value: [] });
  await page.getByRole('button', { name: 'Add a value' }).click();
  await expect.element(page.getByRole('combobox', { name: 'Value' })).toHaveFocus();
  await userEvent.keyboard('sil');
  await expect.element(page.getByRole('option', { name: /^silver/ })).toBeVisible();
  await userEvent.keyboard('{Enter}bronze{Enter}');
  await expect.poll(value).toEqual(['silver', 'bronze']);
});

test('purpose, channel, segment and who is left out are tokens in a line, changed by keys alone', async () => {
  const refers = { id: 'gold', name: 'Gold people', condition: GOLD };
  await screen.be('marketer');
  await screen.ask('POST', '/segments', refers);
  await openWith(GOLD);
  const purpose = page.getByRole('combobox', { name: 'Purpose' });
  await expect.element(purpose).toHaveTextContent('Offers and news');
  purpose.element().focus();
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByRole('option', { name: 'Personalised offers' })).toBeVisible();
  await userEvent.keyboard('{ArrowDown}{Enter}');
  await expect.poll(async () => (await kept()).purpose).not.toBe(rule.purpose);
  const out = page.getByRole('combobox', { name: 'Leave out' });
  await expect.element(out).toHaveTextContent('nobody');
  await out.click();
  await page.getByRole('option', { name: 'Gold people' }).click();
  await expect.poll(async () => (await kept()).exclude).toEqual(['gold']);
  expect(await graveFindings()).toEqual([]);
  await page.getByRole('option', { name: 'Gold people' }).click();
  await expect.poll(async () => (await kept()).exclude).toEqual([]);
});

test('who may only look sees all of it and can change none of it', async () => {
  rule = await screen.draft({
    condition: { type: 'attribute', attribute: 'tier', operator: 'in', value: ['gold'] },
  });
  await screen.be('viewer');
  await screen.open(`/rules/${rule.id}/audience`);
  const grid = page.getByRole('treegrid', { name: 'Conditions' });
  await expect.element(grid).toMatchTextContent(/Tier\s*is any of\s*gold/);
  expect(grid.getByRole('button').elements()).toEqual([]);
  await expect.element(page.getByRole('combobox', { name: 'Purpose' })).toBeDisabled();
  await page.getByText('Code', { exact: true }).click();
  await expect.element(page.getByLabelText('Condition as JSON')).toHaveAttribute('readonly');
  await page.getByRole('tab', { name: 'Message' }).click();
  await expect.element(page.getByLabelText('Name of the rule')).toBeDisabled();
});

async function openWith(...conditions: readonly Condition[]): Promise<void> {
  rule = await screen.draft({ condition: { type: 'all', conditions } });
  await screen.open(`/rules/${rule.id}/audience`);
  await expect.element(page.getByRole('treegrid', { name: 'Conditions' })).toBeVisible();
}

function kept(): Promise<Rule> {
  return screen.ask<Rule>('GET', `/rules/${rule.id}`);
}

async function value(): Promise<unknown> {
  const { condition } = await kept();
  const first = condition?.type === 'all' ? condition.conditions[0] : undefined;
  return first?.type === 'attribute' ? first.value : undefined;
}
