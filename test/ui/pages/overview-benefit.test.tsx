import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Rule } from '../../../src/domain/rules/rule.ts';
import { isHeldOutOf } from '../../../src/domain/preview/holdout.ts';
import type { Settings } from '../../../src/service/ports.ts';
import { aRuleContent } from '../../support/a-rule.ts';
import { aMeasuredEngine, MEASURED, MEASURED_IDS } from '../../support/a-measured-shop.ts';
import { aScreen, type Screen } from '../support/a-screen.tsx';
import { graveFindings } from '../support/axe.ts';

const EVERYONE = { type: 'all', conditions: [] } as const;

let screen: Screen;
beforeEach(async () => {
  screen = await aScreen({ engine: await aMeasuredEngine() });
});

async function aRule(changes: object = {}, live = true): Promise<void> {
  await screen.be('marketer');
  const content = {
    ...aRuleContent({ name: 'Deals', condition: EVERYONE, purpose: 'service' }),
    id: MEASURED.rule_id,
    holdout_percent: MEASURED.holdout_percent,
    ...changes,
  };
  const { id } = await screen.ask<Rule>('POST', '/rules', content);
  const moves = [
    ['marketer', 'submit'],
    ['reviewer', 'approve'],
    ['marketer', 'publish'],
  ] as const;
  for (const [who, action] of live ? moves : moves.slice(0, 1)) {
    await screen.be(who);
    const { version } = await screen.ask<Rule>('GET', `/rules/${id}`);
    await screen.ask('POST', `/rules/${id}/${action}`, {}, version);
  }
}

async function setRevenue(): Promise<void> {
  await screen.be('admin');
  const { workspace, time_zone, time_zone_attribute, version } = await screen.ask<Settings>(
    'GET',
    '/settings',
  );
  const revenue = { event: 'purchase', property: 'amount', currency: 'EUR' };
  await screen.ask('PUT', '/settings', { workspace, time_zone, time_zone_attribute, revenue }, version);
}

test('a measured rule is a mark that opens it, and says what it earns and how sure that is', async () => {
  await setRevenue();
  await aRule();
  await screen.be('marketer');
  await screen.open('/overview');
  const mark = page.getByRole('link', { name: /^Deals, risk \d+, .* per 1,000 reached$/ });
  await expect.element(mark).toBeInTheDocument();
  await expect.element(page.getByText('Worth fixing first')).toBeVisible();
  await expect.element(page.getByText(/26 Oct – 22 Nov 2026$/)).toBeVisible();
  (mark.element() as SVGElement).focus();
  await expect.element(page.getByText(/^95% interval €[\d,]+ to €[\d,]+$/)).toBeVisible();
  await userEvent.keyboard('{Escape}');
  await expect.element(page.getByText(/^95% interval/)).not.toBeInTheDocument();
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => location.pathname).toBe('/rules/deals/flags');
});

test('arrows step from mark to mark, in the order of their risk', async () => {
  await setRevenue();
  await aRule();
  await aRule({ name: 'Other deals', id: 'other', priority: 1 });
  const other = { rule_id: 'other', holdout_percent: MEASURED.holdout_percent };
  await screen.api.ports.engine.recordSends(
    MEASURED_IDS.filter((id) => !isHeldOutOf(other, id)).map((customer_id) => ({
      customer_id,
      rule_id: 'other',
      channel: 'email',
      purpose: 'service',
      sent_at: '2026-11-18T12:00:00.000Z',
      status: 'sent',
    })),
  );
  await screen.be('marketer');
  await screen.open('/overview');
  const marks = [/^Deals, risk/, /^Other deals, risk/].map((name) => page.getByRole('link', { name }));
  for (const mark of marks) await expect.element(mark).toBeInTheDocument();
  const [one, two] = document.querySelectorAll<SVGElement>('[data-mark]');
  one?.focus();
  await userEvent.keyboard('{ArrowRight}');
  expect(document.activeElement).toBe(two);
  await userEvent.keyboard('{ArrowRight}');
  expect(document.activeElement).toBe(one);
  await userEvent.keyboard('{ArrowLeft}');
  expect(document.activeElement).toBe(two);
});

test('the table says the same, with intervals, and stands in the address', async () => {
  await setRevenue();
  await aRule();
  await screen.be('marketer');
  await screen.open('/overview');
  await page.getByRole('button', { name: 'Table' }).click();
  const row = page.getByRole('row', { name: /^Deals/ });
  await expect.poll(() => row.element().textContent).toMatch(/€[\d,]+ to €[\d,]+/);
  await expect.element(row.getByRole('cell', { name: '300', exact: true })).toBeVisible();
  expect(location.search).toBe('?view=table');
  expect(await graveFindings()).toEqual([]);
});

test('rules that can’t be measured are listed with why', async () => {
  await setRevenue();
  await aRule({ name: 'Free for all', id: 'free', holdout_percent: 0 });
  await aRule({ name: 'Silent', id: 'silent' });
  await aRule({
    name: 'Few',
    condition: { type: 'attribute', attribute: 'tier', operator: 'eq', value: 'gold' },
  });
  await aRule({ name: 'Waiting', id: 'waiting' }, false);
  await screen.be('marketer');
  await screen.open('/overview');
  const list = page.getByRole('list', { name: 'Not measured' });
  await expect.element(list.getByText('Free for all: needs a holdout to be measured')).toBeVisible();
  await expect.element(list.getByText('Silent: sent nothing in these days')).toBeVisible();
  await expect.element(list.getByText('Few: too few people to measure, under 20 in a group')).toBeVisible();
  await expect.element(list.getByText('Waiting: not live yet')).toBeVisible();
  await expect.element(page.getByText('No rule could be measured in these days')).toBeVisible();
});

test('without a word on revenue the panel says how to set it, and settings take the suggestion', async () => {
  await aRule();
  await screen.be('marketer');
  await screen.open('/overview');
  await expect.element(page.getByText('Say what people spend, to see what rules earn')).toBeVisible();
  await expect.element(page.getByText(/It looks like amount of purchase\..*An admin sets it/)).toBeVisible();
  await screen.be('admin');
  await screen.open('/settings');
  await page.getByRole('combobox', { name: 'Revenue', exact: true }).click();
  await page.getByRole('option', { name: 'Purchase: amount' }).click();
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect.element(page.getByText('Saved', { exact: true })).toBeVisible();
  expect(await screen.ask('GET', '/settings')).toMatchObject({
    revenue: { event: 'purchase', property: 'amount', currency: 'EUR' },
  });
});

test('an earlier week and one’s own rules stand in the address', async () => {
  await setRevenue();
  await aRule();
  await screen.be('reviewer');
  await screen.open('/overview');
  await page.getByRole('combobox', { name: 'Week' }).click();
  await page.getByRole('option', { name: '9–15 Nov 2026' }).click();
  await expect.element(page.getByText('9–15 Nov 2026, compared with the week before')).toBeVisible();
  expect(location.search).toBe('?week=2026-11-09');
  await page.getByText('My rules').click();
  await expect.element(page.getByText('No rule is live or in review')).toBeVisible();
  expect(location.search).toBe('?week=2026-11-09&rules=mine');
});

test('on a phone the figures are a table', async () => {
  await setRevenue();
  await aRule();
  await screen.be('marketer');
  await screen.open('/overview');
  await page.viewport(390, 844);
  await expect.element(page.getByRole('link', { name: 'Deals', exact: true })).toBeVisible();
  await expect.element(page.getByText('Worth fixing first')).not.toBeInTheDocument();
});

test('the chart is readable in light and dark', async () => {
  await setRevenue();
  await aRule();
  await screen.be('marketer');
  await screen.open('/overview');
  await expect.element(page.getByText('Worth fixing first')).toBeVisible();
  expect(await graveFindings()).toEqual([]);
});
