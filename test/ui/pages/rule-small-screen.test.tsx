import { beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { Rule } from '../../../src/domain/rules/rule.ts';
import type { Condition } from '../../../src/domain/segments/condition.ts';
import { aCheckedScreen, type CheckedScreen, GOLD } from '../support/a-checked-screen.ts';
import { graveFindings } from '../support/axe.ts';

const ONLY_US: Condition = { type: 'attribute', attribute: 'country', operator: 'eq', value: 'US' };

let screen: CheckedScreen;
let rule: Rule;
beforeEach(async () => {
  screen = await aCheckedScreen();
  rule = await screen.draft({ condition: { type: 'all', conditions: [GOLD, ONLY_US] } });
  await screen.open(`/rules/${rule.id}/audience`);
});

test('without room beside the builder, reach and flags are a bar at the bottom that opens them', async () => {
  await page.viewport(1024, 768);
  const bar = page.getByRole('button', { name: /\d+ will be reached.*Open reach and flags/ });
  await expect.element(bar).toBeVisible();
  await expect.element(page.getByRole('region', { name: 'Reach' })).not.toBeInTheDocument();
  await bar.click();
  const sheet = page.getByRole('dialog', { name: 'Reach and flags' });
  await expect.element(sheet.getByRole('region', { name: 'Reach' })).toBeVisible();
  await expect.element(sheet.getByText('of 100 customers')).toBeVisible();
  expect(await graveFindings()).toEqual([]);
});

test('on a phone conditions can be read, and each is changed in a sheet', async () => {
  await page.viewport(390, 844);
  const grid = page.getByRole('treegrid', { name: 'Conditions' });
  await expect.element(grid.getByRole('button', { name: 'ALL', exact: true })).not.toBeInTheDocument();
  await grid.getByRole('button', { name: 'Edit: Tier is gold' }).click();
  const sheet = page.getByRole('dialog');
  await sheet.getByRole('combobox', { name: 'Tier' }).click();
  await page.getByRole('option', { name: 'is not', exact: true }).click();
  await sheet.getByRole('button', { name: 'Done' }).click();
  await expect.poll(saved).toEqual(all({ ...GOLD, operator: 'neq' } as Condition, ONLY_US));
  await grid.getByRole('button', { name: 'Edit: Country is US' }).click();
  await sheet.getByRole('button', { name: 'Move up' }).click();
  await expect.poll(saved).toEqual(all(ONLY_US, { ...GOLD, operator: 'neq' } as Condition));
});

test('on a phone a condition is added to a group in its sheet, and asks for its value at once', async () => {
  await page.viewport(390, 844);
  await page.getByRole('button', { name: /^Edit: ALL/ }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Condition', exact: true }).click();
  await page.getByRole('textbox', { name: 'Find an attribute, event or segment' }).fill('diagnosis');
  await page.getByRole('option', { name: /^Diagnosis/ }).click();
  const values = page.getByRole('dialog').getByRole('combobox', { name: 'Value' });
  await values.click();
  await page.getByRole('option', { name: /^eczema/ }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Done' }).click();
  const added = { type: 'attribute', attribute: 'diagnosis', operator: 'in', value: ['eczema'] } as const;
  await expect.poll(saved).toEqual(all(GOLD, ONLY_US, added));
});

test('on a low phone the “Done” of a long sheet is in sight', async () => {
  await page.viewport(390, 480);
  await page.getByRole('button', { name: /^Edit: ALL/ }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Condition', exact: true }).click();
  await page.getByRole('textbox', { name: 'Find an attribute, event or segment' }).fill('by hand');
  await page.getByRole('option', { name: /^People picked by hand/ }).click();
  await expect.element(page.getByLabelText('Customer ids or e-mail addresses')).toBeVisible();
  const done = page.getByRole('dialog').getByRole('button', { name: 'Done' });
  await expect
    .poll(() => innerHeight - done.element().getBoundingClientRect().bottom)
    .toBeGreaterThanOrEqual(8);
});

test('the builder on a phone is readable in light and dark', async () => {
  await page.viewport(390, 844);
  await page.getByRole('button', { name: 'Edit: Tier is gold' }).click();
  await expect.element(page.getByRole('button', { name: 'Done' })).toBeVisible();
  expect(await graveFindings()).toEqual([]);
});

function all(...conditions: readonly Condition[]): Condition {
  return { type: 'all', conditions };
}

async function saved(): Promise<Condition | null> {
  return (await screen.ask<Rule>('GET', `/rules/${rule.id}`)).condition;
}
