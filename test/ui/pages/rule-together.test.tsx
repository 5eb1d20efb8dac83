import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Rule } from '../../../src/domain/rules/rule.ts';
import { aCheckedScreen, EVERYONE, GOLD } from '../support/a-checked-screen.ts';
import { graveFindings } from '../support/axe.ts';

test('who else has the rule open is shown while they have it open', async () => {
  const screen = await aCheckedScreen();
  const rule = await screen.draft();
  const { presence, changes } = screen.api.ports;
  const jonas = { account: 'jonas', name: 'Jonas Weber', screen: 'screen-of-jonas' };
  await screen.open(`/rules/${rule.id}/audience`);
  await expect.element(page.getByRole('treegrid', { name: 'Conditions' })).toBeVisible();
  const here = page.getByRole('list', { name: 'Who has this rule open' });
  await expect.element(here).not.toBeInTheDocument();
  presence.enter(jonas, rule.id);
  changes.publish({ kind: 'presence', id: rule.id, version: 0 });
  await expect.element(here).toMatchTextContent(/you.*Jonas Weber has this rule open too/);
  presence.leave(jonas.account, jonas.screen);
  changes.publish({ kind: 'presence', id: rule.id, version: 0 });
  await expect.element(here).not.toBeInTheDocument();
  await page.getByRole('link', { name: 'Segments', exact: false }).first().click();
  await expect.poll(() => presence.of(rule.id)).toEqual([]);
});

test('who comes while it is still being asked who is here is shown too', async () => {
  const screen = await aCheckedScreen();
  const rule = await screen.draft();
  const { presence, changes } = screen.api.ports;
  const slow = Promise.withResolvers<void>();
  let asked = 0;
  screen.answerWith(async (request) => {
    if (!request.url.endsWith('/presence')) return undefined;
    const answer = await screen.api.app.fetch(request);
    asked += 1;
    if (asked === 1) await slow.promise;
    return answer;
  });
  await screen.open(`/rules/${rule.id}/audience`);
  await expect.poll(() => asked).toBeGreaterThan(0);
  presence.enter({ account: 'jonas', name: 'Jonas Weber', screen: 'screen-of-jonas' }, rule.id);
  changes.publish({ kind: 'presence', id: rule.id, version: 0 });
  await expect.element(page.getByRole('treegrid', { name: 'Conditions' })).toBeVisible();
  slow.resolve();
  await expect
    .element(page.getByRole('list', { name: 'Who has this rule open' }))
    .toMatchTextContent(/Jonas Weber has this rule open too/);
});

test('a draft is compared with each published version: what changed, and what that does to the reach', async () => {
  const screen = await aCheckedScreen();
  const { id } = await screen.draft({ purpose: 'service', condition: EVERYONE });
  const publish = async () => {
    await screen.move('marketer', id, 'submit', { note: 'Ready to look at.' });
    await screen.move('reviewer', id, 'approve', { reason: 'Only those who bought.' });
    return await screen.move('marketer', id, 'publish');
  };
  const change = async (rule: Rule, part: object) => {
    const { name, condition, exclude, purpose, channel } = rule;
    await screen.be('marketer');
    const body = { name, condition, exclude, purpose, channel, ...part };
    return screen.ask<Rule>('PUT', `/rules/${id}`, body, rule.version);
  };
  await change(await publish(), { name: 'Skincare, second try' });
  await change(await publish(), { condition: { type: 'all', conditions: [EVERYONE, GOLD] } });
  await screen.open(`/rules/${id}/audience`);
  await page.getByRole('button', { name: 'Compare with v2' }).click();
  const dialog = page.getByRole('dialog', { name: 'Draft v3 beside v2' });
  await expect
    .element(dialog.getByLabelText('Will be reached'))
    .toMatchTextContent(/100 → 50 −50 .*against v2/);
  const audience = dialog.getByRole('region', { name: 'Audience' });
  await expect.element(audience.getByRole('row', { name: /Added Tier is gold/ })).toMatchTextContent(/−50/);
  await expect.element(dialog.getByText(/v2 was approved .* Both are counted on today/)).toBeVisible();
  expect(await graveFindings()).toEqual([]);
  await dialog.getByLabelText('Compare with').click();
  await page.getByRole('option', { name: 'v1' }).click();
  const first = page.getByRole('dialog', { name: 'Draft v3 beside v1' });
  await expect.element(first.getByRole('region', { name: 'Name' })).toMatchTextContent(/second try/);
  expect(location.search).toBe('?compare=1');
  await userEvent.keyboard('{Escape}');
  await expect.element(first).not.toBeInTheDocument();
  expect(location.search).toBe('');
});
