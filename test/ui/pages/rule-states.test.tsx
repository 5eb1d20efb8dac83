/** What the builder's reach says where figures are old, where nobody is left, and of whom it is about. */
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { Policy } from '../../../src/domain/permission/policy.ts';
import type { Condition } from '../../../src/domain/segments/condition.ts';
import { aCheckedScreen, EVERYONE, GOLD } from '../support/a-checked-screen.ts';
import { graveFindings } from '../support/axe.ts';

const BRONZE: Condition = { type: 'attribute', attribute: 'tier', operator: 'eq', value: 'bronze' };

test('consents older than the policy allows are said to be so, with the way to new ones for whoever may import', async () => {
  const screen = await aCheckedScreen();
  const rule = await screen.draft({ condition: EVERYONE });
  await screen.open(`/rules/${rule.id}/audience`);
  await expect.element(page.getByText('of 100 customers')).toBeVisible();
  await expect.element(page.getByText(/^Consents are/)).not.toBeInTheDocument();
  await screen.be('admin');
  const { version, ...policy } = await screen.ask<Policy>('GET', '/policy');
  await screen.ask('PUT', '/policy', { ...policy, limits: { consents_loaded_hours: 1 } }, version);
  await screen.open(`/rules/${rule.id}/audience`);
  await expect.element(page.getByText(/^Consents are \d+ h old, the limit is 1 h\.$/)).toBeVisible();
  await expect.element(page.getByRole('link', { name: 'Refresh' })).toBeVisible();
  expect(await graveFindings()).toEqual([]);
});

test('whoever may not import is told so without a way there', async () => {
  const screen = await aCheckedScreen();
  const rule = await screen.draft({ condition: EVERYONE });
  await screen.be('admin');
  const { version, ...policy } = await screen.ask<Policy>('GET', '/policy');
  await screen.ask('PUT', '/policy', { ...policy, limits: { consents_loaded_hours: 1 } }, version);
  await screen.be('viewer');
  await screen.open(`/rules/${rule.id}/audience`);
  await expect.element(page.getByText(/^Consents are \d+ h old, the limit is 1 h\.$/)).toBeVisible();
  await expect.element(page.getByRole('link', { name: 'Refresh' })).not.toBeInTheDocument();
});

test('where nobody matches, the condition that empties it is named, and can be taken out there', async () => {
  const screen = await aCheckedScreen();
  const rule = await screen.draft({
    purpose: 'service',
    condition: { type: 'all', conditions: [GOLD, BRONZE] },
  });
  await screen.open(`/rules/${rule.id}/audience`);
  await expect.element(page.getByText('Nobody matches')).toBeVisible();
  await expect.element(page.getByText('Without “Tier is bronze” 50 people would be reached.')).toBeVisible();
  await page.getByRole('button', { name: 'Remove it · +50 reach' }).click();
  await expect.element(page.getByText('Nobody matches')).not.toBeInTheDocument();
  const reach = page.getByRole('region', { name: 'Reach' });
  await expect.element(reach.getByText('50', { exact: true }).first()).toBeVisible();
});

test('a saved segment and who is left out are said with the conditions', async () => {
  const screen = await aCheckedScreen();
  await screen.be('marketer');
  await screen.ask('POST', '/segments', { id: 'gold', name: 'Gold', condition: GOLD });
  await screen.ask('POST', '/segments', { id: 'bronze', name: 'Bronze', condition: BRONZE });
  const rule = await screen.draft({ condition: null, segment: 'gold', exclude: ['bronze'] });
  await screen.open(`/rules/${rule.id}/audience`);
  await expect.element(page.getByText('Everyone in Gold, until there is a condition here.')).toBeVisible();
  await expect
    .element(page.getByLabelText('In words'))
    .toMatchTextContent(/^People who are in segment Gold; leaving out people who are in segment Bronze\.$/);
});

test('a few of whom it reaches are shown, and others on request', async () => {
  const screen = await aCheckedScreen();
  const rule = await screen.draft({ purpose: 'service', condition: EVERYONE });
  await screen.open(`/rules/${rule.id}/audience`);
  const why = page.getByRole('region', { name: 'Why targeted' });
  await expect.element(why.getByText('6 of 100')).toBeVisible();
  const shown = () => why.element().querySelectorAll('a')[0]?.getAttribute('href') ?? '';
  const first = shown();
  await why.getByRole('button', { name: 'Shuffle' }).click();
  await expect.poll(shown).not.toBe(first);
  await expect.element(why.getByText('6 of 100')).toBeVisible();
});
