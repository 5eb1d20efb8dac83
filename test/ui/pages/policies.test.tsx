import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Policy } from '../../../src/domain/permission/policy.ts';
import { createMemoryEngine } from '../../../src/engines/memory/engine.ts';
import { aClock } from '../../support/a-clock.ts';
import { aScreen, type Screen } from '../support/a-screen.tsx';
import { graveFindings } from '../support/axe.ts';
import { deaf } from '../support/deaf.ts';

let screen: Screen;
beforeEach(async () => {
  screen = await aScreen();
  await screen.be('reviewer');
});

test('a law tells where it holds, what it asks for by purpose and channel, and by which provision', async () => {
  await screen.open('/policies?law=eu');
  await expect.element(page.getByRole('heading', { name: 'EU and EEA (GDPR, ePrivacy)' })).toBeVisible();
  await expect.element(page.getByText(/Austria, Belgium/)).toBeVisible();
  await expect.element(page.getByText('Under 16')).toBeVisible();
  const offers = page.getByRole('row', { name: /^Offers and news/ });
  await expect.element(offers).toMatchTextContent(/Offers and newsCustomers 24 mo\d/);
  await expect.element(page.getByText(/ePrivacy Art\. 13\(1\), \(2\)/)).toBeVisible();
  const health = page.getByRole('row', { name: /^Health Only after they agree/ });
  await expect.element(health).toMatchTextContent('GDPR Art. 9(1)');
});

test('the page says once that it is information, not legal advice', async () => {
  await screen.open('/policies');
  await expect.element(page.getByText(/information, not legal advice/)).toBeVisible();
  expect(page.getByText(/legal advice/).elements()).toHaveLength(1);
});

test('J and K move through the laws, the strictest first', async () => {
  await screen.open('/policies');
  const first = page.getByRole('button', { name: /^Unknown residence/ });
  const second = page.getByRole('button', { name: /^EU and EEA/ });
  await expect.element(first).toHaveAttribute('aria-current', 'true');
  await userEvent.keyboard('j');
  await expect.element(second).toHaveAttribute('aria-current', 'true');
  await userEvent.keyboard('k');
  await expect.element(first).toHaveAttribute('aria-current', 'true');
});

test('a narrower purpose stands under the one that covers it', async () => {
  await screen.open('/policies?tab=purposes');
  await expect.element(page.getByRole('row', { name: /^Personalised offers/ })).toBeVisible();
  const rows = page
    .getByRole('row')
    .elements()
    .map((row) => row.textContent ?? '');
  const above = rows.findIndex((text) => text.startsWith('Personalised offers'));
  expect(rows[above + 1]).toMatch(/^Offers based on health/);
});

test('checks are raised and turned off, and the policy is saved', async () => {
  await screen.open('/policies?tab=checks');
  await page.getByRole('switch', { name: 'What is this data? On' }).click();
  await page.getByRole('combobox', { name: 'Could someone be singled out? Its flags are' }).click();
  await page.getByRole('option', { name: 'At least: Blocked' }).click();
  await save();
  expect((await kept()).checks).toEqual({
    unclassified: { off: true },
    small_audience: { severity: 'block' },
  });
});

test('what a change would do to every rule is told before it is saved', async () => {
  const engine = createMemoryEngine({ clock: aClock() });
  const people = await engine.load('customers', 'replace', []);
  await people.write([{ customer_id: 'ann' }, { customer_id: 'bo' }]);
  await people.commit();
  screen = await aScreen({ engine });
  await screen.be('reviewer');
  const rule = { name: 'Weekly deals', condition: { type: 'all', conditions: [] }, channel: 'email' };
  await screen.ask('POST', '/rules', { ...rule, purpose: 'marketing' });
  await screen.open('/policies?tab=purposes');
  await page.getByRole('checkbox', { name: 'Offers and news: service message' }).click();
  await page.getByRole('button', { name: 'What if' }).click();
  const effect = page.getByRole('row', { name: /Weekly deals/ });
  await expect.element(effect).toMatchTextContent(/02\+2$/);
  expect((await kept()).service_purposes).toEqual(['service']);
});

test('a what-if without effect names how many rules it looked at', async () => {
  await screen.open('/policies?tab=settings');
  await page.getByLabelText('Waivers last at most').fill('30');
  await page.getByRole('button', { name: 'What if' }).click();
  await expect.element(page.getByText(/0 rules were checked and counted/)).toBeVisible();
});

test('a number that can’t hold is refused at its field, and stays', async () => {
  await screen.open('/policies?tab=settings');
  const days = page.getByLabelText('Waivers last at most');
  await days.fill('400');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect.element(page.getByRole('alert')).toMatchTextContent('The policy wasn’t saved');
  await expect.element(days).toHaveAttribute('aria-invalid', 'true');
  await expect.element(days).toHaveValue('400');
});

test('a save that comes too late shows both versions, and keeps what each of them changed', async () => {
  deaf(screen);
  await screen.open('/policies?tab=settings');
  await page.getByText('a child', { exact: true }).click();
  const { version, ...policy } = await kept();
  await screen.ask('PUT', '/policy', { ...policy, waiver_days: 30 }, version);
  await page.getByRole('button', { name: 'Save' }).click();
  const both = page.getByRole('alert', { name: 'Two versions' });
  await expect.element(both).toMatchTextContent('Unknown age: minor');
  await both.getByRole('button', { name: 'Keep mine' }).click();
  await expect.element(both).not.toBeInTheDocument();
  expect(await kept()).toMatchObject({ unknown_age: 'minor', waiver_days: 30, version: version + 2 });
});

test('a marketer tries a change and leaves saving to a manager', async () => {
  await screen.be('marketer');
  await screen.open('/policies?tab=settings');
  await page.getByText('a child', { exact: true }).click();
  await expect.element(page.getByText(/Ask a manager or an admin to save it/)).toBeVisible();
  await expect.element(page.getByRole('button', { name: 'What if' })).toBeVisible();
  await expect.element(page.getByRole('button', { name: 'Save' })).not.toBeInTheDocument();
});

test('house rules and promises are told in words: what they concern, how grave, what they forbid', async () => {
  const { version, ...policy } = await kept();
  const [category = 'health'] = Object.keys(policy.category_purposes);
  const house = { id: 'bought', text: 'No bought data in newsletters.', severity: 'block' };
  const promise = { id: 'notice', text: 'We never call you.', link: 'https://shop.example/privacy' };
  const changed = {
    ...policy,
    house_rules: [{ ...house, source: 'purchased', purpose: 'marketing', channel: 'email' }],
    promises: [{ ...promise, forbids: { channel: 'phone', category } }],
  };
  await screen.be('admin');
  await screen.ask('PUT', '/policy', changed, version);
  await screen.open('/policies?tab=house');
  await expect
    .element(page.getByRole('row', { name: /^No bought data/ }))
    .toMatchTextContent('No bought data in newsletters.purchased data, for offers and news, by emailBlocked');
  await expect
    .element(page.getByRole('row', { name: /^“We never call you/ }))
    .toMatchTextContent(/by phone$/);
  await expect
    .element(page.getByRole('link', { name: 'Where it stands' }))
    .toHaveAttribute('href', 'https://shop.example/privacy');
});

test('a law is changed in forms: where it holds, ages, signals, what needs a yes, private data, provisions', async () => {
  await screen.open('/policies?law=eu');
  await page.getByRole('button', { name: 'Change', exact: true }).click();
  const form = page.getByRole('dialog');
  await form.getByRole('textbox', { name: 'Age for Everything' }).fill('200');
  await form.getByRole('button', { name: 'Change law' }).click();
  await expect.element(form.getByText('Give a whole number from 0 to 120.')).toBeVisible();
  await form.getByRole('textbox', { name: 'Age for Everything' }).fill('15');
  await form.getByRole('textbox', { name: 'Telling people' }).fill('GDPR Art. 12');
  await form.getByRole('button', { name: 'Change law' }).click();
  await expect.element(page.getByText('Under 15')).toBeVisible();

  await page.getByRole('button', { name: /: Offers and news by Email$/ }).click();
  await page.getByRole('combobox', { name: 'This holds for' }).click();
  await page.getByRole('option', { name: 'Offers and news by Email' }).click();
  await page.getByRole('dialog').getByText('Ask first', { exact: true }).click();
  await page.getByRole('textbox', { name: 'Provision' }).fill('House policy 3');
  await page.getByRole('dialog').getByRole('button', { name: 'Change' }).click();

  await page.getByRole('button', { name: 'Only after they agree: Health' }).click();
  await page.getByRole('combobox', { name: 'May be used' }).click();
  await page.getByRole('option', { name: 'Not at all' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Change' }).click();
  await save();
  const eu = (await kept()).regimes.find(({ id }) => id === 'eu');
  expect(eu).toMatchObject({ minor_age: { '*': 15 }, provisions: { notice: 'GDPR Art. 12' } });
  expect(eu?.defaults['marketing/email']).toEqual({ basis: 'opt_in', provision: 'House policy 3' });
  expect(eu?.categories?.['health']).toContainEqual({ treatment: 'prohibited', provision: 'GDPR Art. 9(1)' });
});

test('a law is added and taken out; one that can’t hold says where', async () => {
  await screen.open('/policies');
  await page.getByRole('button', { name: 'New law' }).click();
  const form = page.getByRole('dialog');
  await form.getByRole('textbox', { name: 'Name' }).fill('New Zealand (Privacy Act)');
  await form.getByRole('combobox', { name: 'Holds in' }).click();
  await userEvent.keyboard('DE{Enter}');
  await form.getByRole('button', { name: 'Add law' }).click();
  await expect.element(form.getByText('An id is a–z, 0–9, _ and -.')).toBeVisible();
  await expect.element(form.getByText('DE is already under “eu”.')).toBeVisible();
  await form.getByRole('textbox', { name: 'Id' }).fill('nz');
  await form.getByRole('combobox', { name: 'Holds in' }).click();
  await userEvent.keyboard('{Backspace}NZ{Enter}');
  await form.getByRole('button', { name: 'Add law' }).click();
  await expect.element(page.getByRole('heading', { name: 'New Zealand (Privacy Act)' })).toBeVisible();
  await save();
  expect((await kept()).regimes.find(({ id }) => id === 'nz')).toMatchObject({ countries: ['NZ'] });
  await page.getByRole('button', { name: 'Remove', exact: true }).click();
  await save();
  expect((await kept()).regimes.some(({ id }) => id === 'nz')).toBe(false);
});

test('limits say where messages are made, how finely places are known, and what becomes of ending waivers', async () => {
  await screen.open('/policies?tab=settings');
  await page.getByRole('textbox', { name: 'SMS' }).fill('Atlantis');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect.element(page.getByRole('textbox', { name: 'SMS' })).toHaveAttribute('aria-invalid', 'true');
  await page.getByRole('textbox', { name: 'SMS' }).fill('US');
  await page.getByRole('combobox', { name: 'Rules may know where people are' }).click();
  await page.getByRole('option', { name: 'To the town' }).click();
  await page.getByRole('textbox', { name: 'Their end is announced' }).fill('7');
  await page.getByRole('switch', { name: /^A live rule stops/ }).click();
  await save();
  expect((await kept()).limits).toEqual({
    channel_regions: { sms: 'US' },
    finest_location: 'town',
    waiver_notice_days: 7,
    lapsed_waiver_pauses: true,
  });
});

test('a house rule and a promise are written in forms, which say what is missing, and can be changed and taken out', async () => {
  await screen.open('/policies?tab=house');
  await page.getByRole('button', { name: 'New house rule' }).click();
  await page.getByRole('button', { name: 'Add house rule' }).click();
  await expect.element(page.getByText('Say it in words that a colleague understands.')).toBeVisible();
  await page.getByRole('textbox', { name: /^The rule/ }).fill('No bought data in newsletters');
  await page.getByRole('combobox', { name: 'Where it comes from' }).click();
  await page.getByRole('option', { name: 'Purchased' }).click();
  await page.getByRole('combobox', { name: 'Written by' }).click();
  await page.getByRole('option', { name: 'Marketer' }).click();
  await page.getByText('can’t be published', { exact: true }).click();
  await page.getByRole('button', { name: 'Add house rule' }).click();
  const rule = page.getByRole('row', { name: /^No bought data/ });
  await expect
    .element(rule)
    .toMatchTextContent('No bought data in newsletterspurchased data, written by a marketerBlocked');

  await page.getByRole('button', { name: 'New promise' }).click();
  await page.getByRole('textbox', { name: /^What people were told/ }).fill('We never call you.');
  await page.getByRole('textbox', { name: 'Where it stands' }).fill('our site');
  await page.getByRole('button', { name: 'Add promise' }).click();
  await expect.element(page.getByText('Say what the promise forbids.')).toBeVisible();
  await expect.element(page.getByText(/A link begins with https/)).toBeVisible();
  await page.getByRole('textbox', { name: 'Where it stands' }).fill('https://shop.example/privacy');
  await page.getByRole('combobox', { name: 'Channel' }).click();
  await page.getByRole('option', { name: 'SMS' }).click();
  await page.getByRole('button', { name: 'Add promise' }).click();
  await save();
  expect(await kept()).toMatchObject({
    house_rules: [
      { id: 'h1', text: 'No bought data in newsletters', severity: 'block', source: 'purchased' },
    ],
    promises: [
      {
        id: 'p1',
        text: 'We never call you.',
        link: 'https://shop.example/privacy',
        forbids: { channel: 'sms' },
      },
    ],
  });
  await page.getByRole('button', { name: 'Remove “No bought data in newsletters”' }).click();
  await expect.element(page.getByText('No house rules yet')).toBeVisible();
});

test('no tab has a grave finding', async () => {
  await screen.open('/policies');
  for (const tab of ['Laws', 'Purposes', 'Checks', 'House rules and promises', 'Settings']) {
    await page.getByRole('tab', { name: tab }).click();
    await expect.element(page.getByRole('tabpanel', { name: tab })).toBeVisible();
    expect(await graveFindings()).toEqual([]);
  }
});

function kept(): Promise<Policy> {
  return screen.ask<Policy>('GET', '/policy');
}

async function save(): Promise<void> {
  const button = page.getByRole('button', { name: 'Save' });
  await button.click();
  await expect.element(button).not.toBeInTheDocument();
}
