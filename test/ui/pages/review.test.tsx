import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Rule } from '../../../src/domain/rules/rule.ts';
import type { Segment } from '../../../src/domain/segments/segment.ts';
import { aRuleContent } from '../../support/a-rule.ts';
import {
  aCheckedScreen,
  DIAGNOSED,
  EVERYONE,
  GOLD,
  type CheckedScreen,
} from '../support/a-checked-screen.ts';
import { graveFindings } from '../support/axe.ts';

const REASON = 'Agreed with the privacy team in June.';

let screen: CheckedScreen;
let rule: Rule;
beforeEach(async () => {
  screen = await aCheckedScreen();
  rule = await screen.draft({ name: 'Weekly offers' });
  await screen.move('marketer', rule.id, 'submit', { note: 'Please look at the cap.' });
  await screen.be('reviewer');
});

test('the riskiest waits on top, and J goes to the next', async () => {
  const risky = await screen.draft({ name: 'Skin offers', condition: DIAGNOSED });
  await screen.move('marketer', risky.id, 'submit');
  await screen.be('reviewer');
  await screen.open('/review');
  const list = page.getByRole('list', { name: 'Waiting for a decision' });
  await expect.element(list.getByRole('listitem').nth(0)).toMatchTextContent(/Skin offers/);
  await expect.element(title('Skin offers')).toBeVisible();
  await userEvent.keyboard('j');
  await expect.element(title('Weekly offers')).toBeVisible();
  expect(location.pathname).toBe(`/review/${rule.id}`);
});

test('the menu counts what waits for whoever looks, and the queue says the same beside all that waits', async () => {
  const risky = await screen.draft({ name: 'Skin offers', condition: DIAGNOSED });
  await screen.move('marketer', risky.id, 'submit');
  await screen.be('reviewer');
  await screen.open('/review');
  await expect.element(page.getByText(/^2 waiting, 2 for you$/)).toBeVisible();
  await expect.element(menuLink('Review queue 2 for you to decide')).toBeVisible();
});

test.each([
  ['reviewer', /^1 waiting, none for you$/],
  ['marketer', /^1 waiting$/],
])(
  'the menu has no number where nothing waits for a %s, and the queue still says what waits',
  async (who, words) => {
    const risky = await screen.draft({ name: 'Skin offers', condition: DIAGNOSED });
    await screen.move('marketer', risky.id, 'submit');
    await screen.move('reviewer', risky.id, 'approve', { reason: REASON });
    await screen.move('reviewer', rule.id, 'request-changes', { reason: REASON });
    await screen.be(who);
    await screen.open('/review');
    await expect.element(page.getByText(words)).toBeVisible();
    await expect.element(menuLink('Review queue')).toBeVisible();
  },
);

test.each([
  ['privacy_reviewer', /missing\. Who can: Privacy_reviewer\.$/],
  ['admin', /missing\. Nobody else can yet: an admin can invite someone in Settings\.$/],
])('whoever approved first is told who else can: beside %s', async (other, words) => {
  await screen.be(other);
  const risky = await screen.draft({ name: 'Skin offers', condition: DIAGNOSED });
  await screen.move('marketer', risky.id, 'submit');
  await screen.move('reviewer', risky.id, 'approve', { reason: REASON });
  await screen.open(`/review/${risky.id}`);
  await expect.element(page.getByRole('region', { name: 'Decision' })).toMatchTextContent(words);
});

test('what changed is marked, and each change says what it does to the reach', async () => {
  await screen.move('reviewer', rule.id, 'approve', { reason: REASON });
  const live = await screen.move('marketer', rule.id, 'publish');
  const content = aRuleContent({
    name: 'Weekly offers',
    condition: { type: 'all', conditions: [EVERYONE, GOLD] },
    priority: 5,
  });
  await screen.ask('PUT', `/rules/${rule.id}`, content, live.version);
  await screen.move('marketer', rule.id, 'submit');
  await screen.be('reviewer');
  await screen.open(`/review/${rule.id}`);
  await expect.element(page.getByText(/wants to publish v2 over v1/)).toBeVisible();
  await expect.element(page.getByRole('row', { name: /^\+?Added Tier is gold/ })).toMatchTextContent(/−\d+$/);
  await expect.element(page.getByRole('row', { name: /Removed Priority is 0/ })).toBeVisible();
  await expect.element(page.getByRole('row', { name: /Added Priority is 5/ })).toBeVisible();
  await expect.element(page.getByText(/84 → 4\d/).first()).toBeVisible();
});

test('as JSON the rule stands with what was there and what is there', async () => {
  await screen.move('reviewer', rule.id, 'approve', { reason: REASON });
  const live = await screen.move('marketer', rule.id, 'publish');
  const content = aRuleContent({ name: 'Weekly offers', condition: EVERYONE, priority: 5 });
  await screen.ask('PUT', `/rules/${rule.id}`, content, live.version);
  await screen.move('marketer', rule.id, 'submit');
  await screen.be('reviewer');
  await screen.open(`/review/${rule.id}?view=json`);
  await expect.element(page.getByRole('radio', { name: 'As JSON' })).toBeChecked();
  const json = page.getByRole('table', { name: 'As JSON' });
  await expect.element(json.getByRole('row', { name: /^.?Removed "priority": 0,$/ })).toBeVisible();
  await expect.element(json.getByRole('row', { name: /^.?Added "priority": 5,$/ })).toBeVisible();
  await expect.element(json.getByRole('row', { name: /As before "name": "Weekly offers",$/ })).toBeVisible();
  expect(json.element().querySelectorAll('[data-change=added], [data-change=removed]')).toHaveLength(2);
});

test('an approval that a changed segment took back says so in the queue, and why on the rule', async () => {
  await screen.be('marketer');
  const fans = await screen.ask<Segment>('POST', '/segments', { id: 'fans', name: 'Fans', condition: GOLD });
  const forFans = await screen.draft({ name: 'For fans', condition: null, segment: 'fans' });
  await screen.move('marketer', forFans.id, 'submit');
  await screen.move('reviewer', forFans.id, 'approve', { reason: REASON });
  await screen.be('marketer');
  await screen.ask('PUT', '/segments/fans', { name: 'Fans', condition: EVERYONE }, fans.version);
  await screen.be('reviewer');
  await screen.open('/review');
  const queued = page
    .getByRole('list', { name: 'Waiting for a decision' })
    .getByRole('link', { name: /For fans/ });
  await expect.element(queued).toMatchTextContent(/0 of 1 OK.*Approval withdrawn: reviewed anew$/);
  await queued.click();
  await expect
    .element(page.getByRole('region', { name: 'For fans' }))
    .toMatchTextContent(/Reviewed anew *The segment “Fans” was changed.*Marketer, 23 Nov 2026/);
  await expect.element(page.getByRole('region', { name: 'Four eyes' })).toMatchTextContent(/0 of 1 approval/);
});

test('the risk says which flags make it up', async () => {
  await openIt();
  const why = page.getByText(/^Why \d+$/);
  await why.click();
  await expect
    .element(page.getByRole('list', { name: 'What makes up the risk' }))
    .toMatchTextContent(/How often would they hear from us\?\+\d+/);
  await why.click();
  await expect.element(page.getByRole('list', { name: 'What makes up the risk' })).not.toBeInTheDocument();
});

test('flags are waived with a reason of 20 characters and a last day, and the rule is approved', async () => {
  await openIt();
  await userEvent.keyboard('w');
  const confirm = page.getByRole('button', { name: /^Waive and approve v1/ });
  await expect.element(confirm).toHaveAttribute('aria-disabled', 'true');
  await page.getByLabelText('Reason, kept in the audit log').fill('Too short');
  await expect.element(page.getByText('Say why in at least 20 characters.')).toBeVisible();
  await page.getByLabelText('Reason, kept in the audit log').fill(REASON);
  await page.getByLabelText('Waiver ends').fill('2026-12-24');
  await expect.element(page.getByText('Waives 1 flag until 24 Dec 2026.')).toBeVisible();
  await confirm.click();
  await expect.element(page.getByText('Weekly offers v1 is approved and can be published.')).toBeVisible();
  const decided = await screen.ask<Rule>('GET', `/rules/${rule.id}`);
  expect(decided).toMatchObject({
    status: 'approved',
    waivers: [{ by: 'reviewer', until: '2026-12-24', reason: REASON }],
  });
});

test('nothing says that no flag stands open before the flags are known', async () => {
  const known = Promise.withResolvers<undefined>();
  screen.answerWith((request) =>
    request.url.endsWith('/rules/preview') ? known.promise : Promise.resolve(undefined),
  );
  await screen.open(`/review/${rule.id}`);
  await expect.element(page.getByText('Checking which flags stand open…')).toBeVisible();
  await expect.element(page.getByText('checking…', { exact: true })).toBeVisible();
  expect(page.getByText('No flag stands open.').query()).toBeNull();
  known.resolve(undefined);
  await expect.element(page.getByText('How often would they hear from us?')).toBeVisible();
  expect(page.getByText('checking…', { exact: true }).query()).toBeNull();
});

test('the keyboard alone asks for changes', async () => {
  await openIt();
  await userEvent.keyboard('r');
  await expect.element(page.getByLabelText('Reason, kept in the audit log')).toHaveFocus();
  await userEvent.keyboard('Say who may not get this offer.{Control>}{Enter}{/Control}');
  await expect.element(page.getByText('Changes requested for Weekly offers.')).toBeVisible();
  expect(await screen.ask<Rule>('GET', `/rules/${rule.id}`)).toMatchObject({ status: 'changes_requested' });
});

test('who may not decide is told why, and who can', async () => {
  await screen.be('marketer');
  await screen.open(`/review/${rule.id}`);
  const bar = page.getByRole('region', { name: 'Decision', exact: true });
  await expect.element(bar).toMatchTextContent(/Only managers decide on rules.*Who can: Reviewer/);
  expect(page.getByRole('button', { name: /^Approve/ }).query()).toBeNull();
});

test('a decision on what someone changed meanwhile is not kept, and says so', async () => {
  await openIt();
  await userEvent.keyboard('a');
  await page.getByLabelText('Reason, kept in the audit log').fill(REASON);
  screen.answerWith(async (request) => {
    if (!request.url.endsWith('/approve')) return undefined;
    screen.answerWith(null);
    await screen.move('reviewer', rule.id, 'request-changes', { reason: 'The name misleads people.' });
    return undefined;
  });
  await page.getByRole('button', { name: /^Approve v1/ }).click();
  await expect
    .poll(async () => (await screen.ask<Rule>('GET', `/rules/${rule.id}`)).status)
    .toBe('changes_requested');
  await expect.element(page.getByText(/this one is waiting for changes|not kept/).first()).toBeVisible();
});

test('a rule that was approved can be published from where it was decided on', async () => {
  await screen.move('reviewer', rule.id, 'approve', { reason: REASON });
  await screen.open(`/review/${rule.id}`);
  await page.getByRole('button', { name: 'Publish v1' }).click();
  await expect.element(page.getByText('Weekly offers is published')).toBeVisible();
});

test('an empty queue says where rules come from', async () => {
  await screen.move('marketer', rule.id, 'withdraw');
  await screen.open('/review');
  await expect.element(page.getByText('Nothing waits for a decision')).toBeVisible();
});

test('on a phone one part shows at a time, and the choice comes before the reason', async () => {
  await openIt();
  await page.viewport(390, 844);
  await page
    .getByRole('group', { name: 'Parts' })
    .getByRole('button', { name: /^Flags/ })
    .click();
  await expect.element(page.getByText('How often would they hear from us?')).toBeVisible();
  // The note is said too.
  await expect.element(page.getByRole('button', { name: /^Discussion *1$/ })).toBeVisible();
  await page.getByRole('button', { name: 'Approve v1' }).click();
  await expect.element(page.getByLabelText('Reason, kept in the audit log')).toHaveFocus();
  expect(await graveFindings()).toEqual([]);
});

test('on a phone neither the queue nor any part of a rule is wider than the screen', async () => {
  const name = 'Skincare replenishment for everyone who bought in the summer sale of last year';
  const wide = await screen.draft({ name, condition: DIAGNOSED });
  await screen.move('marketer', wide.id, 'submit');
  await screen.be('reviewer');
  await screen.open('/review');
  await page.viewport(390, 844);
  await page.getByRole('link', { name: /Skincare replenishment for everyone/ }).click();
  await expect.element(page.getByText(/^Why \d+$/)).toBeVisible();
  const width = () => document.documentElement.scrollWidth;
  expect(width()).toBeLessThanOrEqual(390);
  const parts = page.getByRole('group', { name: 'Parts' });
  for (const part of [/^Flags/, /^Discussion/, /^Changes/]) {
    await parts.getByRole('button', { name: part }).click();
    await expect.element(parts.getByRole('button', { name: part })).toHaveAttribute('aria-pressed', 'true');
    expect(width()).toBeLessThanOrEqual(390);
  }
  await page.getByRole('link', { name: 'Back to the queue' }).click();
  await expect.element(page.getByRole('list', { name: 'Waiting for a decision' })).toBeVisible();
  expect(width()).toBeLessThanOrEqual(390);
});

test('the queue and a decision are readable in light and dark', async () => {
  await openIt();
  await userEvent.keyboard('w');
  await expect.element(page.getByLabelText('Waiver ends')).toBeVisible();
  expect(await graveFindings()).toEqual([]);
});

async function openIt() {
  await screen.open(`/review/${rule.id}`);
  await expect.element(page.getByText('How often would they hear from us?')).toBeVisible();
}
const title = (name: string) => page.getByRole('heading', { name, exact: true });

function menuLink(name: string) {
  return page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name, exact: true });
}
