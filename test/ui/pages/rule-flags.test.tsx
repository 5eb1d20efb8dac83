import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Rule } from '../../../src/domain/rules/rule.ts';
import {
  aCheckedScreen,
  DIAGNOSED,
  EVERYONE,
  GOLD,
  type CheckedScreen,
} from '../support/a-checked-screen.ts';
import { graveFindings } from '../support/axe.ts';

let screen: CheckedScreen;
let rule: Rule;
beforeEach(async () => {
  screen = await aCheckedScreen();
  rule = await screen.draft({ condition: { type: 'any', conditions: [GOLD, DIAGNOSED] } });
});

test('the gravest flag stands first and open, with its question, evidence, source and law', async () => {
  await open();
  const detail = page.getByRole('article');
  await expect.element(detail).toMatchTextContent('Blocked');
  await expect
    .element(page.getByRole('heading', { name: 'Did these people agree to offers based on their health?' }))
    .toBeVisible();
  await expect.element(detail).toMatchTextContent(/Reached through this data: 44/);
  await expect.element(detail).toMatchTextContent(/RuleSkincare replenishmentuses ?AttributeDiagnosis/);
  await expect.element(detail).toMatchTextContent(/GDPR Art\. 9/);
  await expect.element(detail).toMatchTextContent('A blocked flag can’t be waived by anyone');
});

test('a draft whose flags were opened is checked, and the list of rules says what was found', async () => {
  await open();
  await expect.element(page.getByRole('article')).toBeVisible();
  await page.getByRole('link', { name: 'Rules' }).click();
  const row = page.getByRole('row').filter({ hasText: 'Skincare replenishment' });
  await expect.element(row).toBeVisible();
  await expect.element(row).not.toMatchTextContent('not checked yet');
});

test('a rule that reaches nobody has no one in its evidence', async () => {
  rule = await screen.draft({
    condition: { type: 'attribute', attribute: 'tier', operator: 'eq', value: 'platinum' },
  });
  await open();
  await expect.element(page.getByRole('article')).toMatchTextContent(/Would be reached: 0/);
  await expect.element(page.getByRole('article')).not.toMatchTextContent(/nothing speaks against/);
});

test('J goes to the next flag, which the URL names', async () => {
  await open();
  await expect.element(page.getByRole('article')).toBeVisible();
  await userEvent.keyboard('j');
  await expect.poll(() => location.pathname).toMatch(new RegExp(`/rules/${rule.id}/flags/.+`));
  await expect.element(page.getByRole('article')).not.toMatchTextContent(/^Blocked/);
});

test('a fix is shown side by side before it is applied, and clears its flag', async () => {
  await open();
  await page.getByRole('button', { name: 'Apply Remove Diagnosis' }).click();
  const dialog = page.getByRole('dialog');
  await expect.element(dialog).toMatchTextContent(/Will be reached\d+\d+/);
  await dialog.getByRole('button', { name: 'Apply' }).click();
  await expect
    .element(page.getByText('Did these people agree to offers based on their health?'))
    .not.toBeInTheDocument();
  await expect
    .poll(async () => JSON.stringify((await screen.ask<Rule>('GET', `/rules/${rule.id}`)).condition))
    .not.toContain('diagnosis');
});

test('a fix that was applied can be taken back there, what stood beside the condition included', async () => {
  await keepDiagnosed();
  const leaving = await screen.draft({ condition: EVERYONE, exclude: ['diagnosed'] });
  const now = async () => (await screen.ask<Rule>('GET', `/rules/${leaving.id}`)).exclude;
  await screen.open(`/rules/${leaving.id}/flags`);
  await page.getByRole('button', { name: 'Apply Remove Diagnosis' }).first().click();
  await page.getByRole('dialog').getByRole('button', { name: 'Apply' }).click();
  await expect.poll(now).toEqual([]);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(now).toEqual(['diagnosed']);
});

test('undo in the builder takes back all that a fix changed, and redo puts it in again', async () => {
  await keepDiagnosed();
  const through = await screen.draft({ condition: EVERYONE, segment: 'diagnosed' });
  const now = async () => {
    const { segment, condition } = await screen.ask<Rule>('GET', `/rules/${through.id}`);
    return [segment, JSON.stringify(condition).includes('eczema')];
  };
  await screen.open(`/rules/${through.id}/flags`);
  await page.getByRole('button', { name: 'Apply Require their consent' }).first().click();
  await page.getByRole('dialog').getByRole('button', { name: 'Apply' }).click();
  await expect.poll(now).toEqual([null, true]);
  await page.getByRole('tab', { name: 'Audience' }).click();
  const builder = page.getByRole('main');
  await builder.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(now).toEqual(['diagnosed', false]);
  await builder.getByRole('button', { name: 'Redo' }).click();
  await expect.poll(now).toEqual([null, true]);
});

test('while someone types, a flag stands on its condition before the engine has answered anything', async () => {
  const gold = await screen.draft({ condition: { type: 'all', conditions: [GOLD] } });
  screen.answerWith((request) =>
    /\/(preview|audience)\b/.test(request.url) ? new Promise(() => {}) : Promise.resolve(undefined),
  );
  await screen.open(`/rules/${gold.id}/audience`);
  const builder = page.getByRole('treegrid', { name: 'Conditions' });
  await expect.element(builder.getByText('Tier')).toBeVisible();
  await expect.poll(() => document.querySelectorAll('[class*="wavy-block"]').length).toBe(0);
  document.querySelector<HTMLElement>('[role="treegrid"] [role="row"]')?.focus();
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', JSON.stringify(DIAGNOSED));
  document.activeElement?.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
  await expect.element(builder.getByText('Diagnosis').first()).toHaveClass('wavy-block');
  await expect.element(builder).toMatchTextContent('Did these people agree to offers based on their health?');
  screen.answerWith(null);
});

test('while fixes are tried the list says so, and not that there are none', async () => {
  const tried = Promise.withResolvers<undefined>();
  screen.answerWith(async (request) => {
    if (!request.url.endsWith('/rules/preview')) return undefined;
    const { fixes } = (await request.clone().json()) as { readonly fixes?: boolean };
    return fixes === true ? tried.promise : undefined;
  });
  await open();
  const list = page.getByRole('list', { name: 'Flags' });
  await expect.element(list).toMatchTextContent(/Trying fixes…/);
  await expect.element(list).not.toMatchTextContent(/No fix that Tact can apply/);
  tried.resolve(undefined);
  await expect.element(list).toMatchTextContent(/fixes from|reach/);
  await expect.element(list).not.toMatchTextContent(/Trying fixes…/);
});

test('a dialog that is left changes nothing', async () => {
  await open();
  await page.getByRole('button', { name: 'Apply Remove Diagnosis' }).click();
  await page.getByRole('button', { name: 'Keep draft v1' }).click();
  await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
  expect(await screen.ask<Rule>('GET', `/rules/${rule.id}`)).toMatchObject({ version: 1 });
});

test('a waived flag says by whom, until when and why', async () => {
  await screen.move('marketer', rule.id, 'submit');
  const { items } = await screen.ask<{ items: { id: string; severity: string }[] }>(
    'GET',
    `/rules/${rule.id}/flags`,
  );
  const flag = items.find(({ severity }) => severity === 'review')?.id ?? '';
  await screen.move('reviewer', rule.id, 'waive', {
    flag,
    reason: 'Agreed with the privacy team.',
    until: '2026-12-24',
  });
  await screen.open(`/rules/${rule.id}/flags/${flag}?flags=waived`);
  await expect.element(page.getByText('Waived 1')).toBeVisible();
  await expect
    .element(page.getByRole('article'))
    .toMatchTextContent(/Waived by .* until 24 Dec 2026: “Agreed with the privacy team\.”/);
});

test('without flags the checks that passed are named', async () => {
  await screen.be('marketer');
  rule = await screen.draft({ name: 'Thanks', purpose: 'service', condition: GOLD });
  await open();
  await expect.element(page.getByText('No flags', { exact: true })).toBeVisible();
  await expect.element(page.getByText(/\d+ checks passed at .* on the policy as shipped/)).toBeVisible();
});

test('a viewer may look at fixes and is told who can apply them', async () => {
  await screen.be('viewer');
  await open();
  const apply = page.getByRole('button', { name: 'Apply Remove Diagnosis' });
  await expect.element(apply).toHaveAttribute('aria-disabled', 'true');
  await expect.element(apply).toHaveAttribute('title', expect.stringContaining('Ask a marketer'));
});

test('flags and the dialog of a fix are readable in light and dark', async () => {
  await open();
  await expect.element(page.getByRole('button', { name: 'Apply Remove Diagnosis' })).toBeVisible();
  expect(await graveFindings()).toEqual([]);
  await page.getByRole('button', { name: 'Apply Remove Diagnosis' }).click();
  await expect.element(page.getByRole('dialog')).toBeVisible();
  expect(await graveFindings()).toEqual([]);
});

const open = () => screen.open(`/rules/${rule.id}/flags`);

const keepDiagnosed = () =>
  screen.ask('POST', '/segments', { id: 'diagnosed', name: 'Diagnosed', condition: DIAGNOSED });
