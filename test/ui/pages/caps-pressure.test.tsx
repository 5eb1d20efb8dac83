import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { CapSettings } from '../../../src/domain/caps/cap.ts';
import type { Rule } from '../../../src/domain/rules/rule.ts';
import type { Settings } from '../../../src/service/ports.ts';
import { aCap } from '../../support/simulations.ts';
import { aLiveRule } from '../support/a-live-rule.ts';
import { aDailyRule, aPressedShop, hangingSimulations } from '../support/a-pressed-shop.ts';
import type { Screen } from '../support/a-screen.tsx';
import { graveFindings } from '../support/axe.ts';

let screen: Screen;

beforeEach(async () => {
  screen = await aPressedShop();
});

test('a week is replayed with people before and after, and a limit that is slid moves them before it is saved', async () => {
  await screen.open('/caps?week=2026-11-16');
  const pressure = page.getByRole('region', { name: 'Contact pressure' });
  await expect
    .element(pressure)
    .toMatchTextContent(/Planned3\s*Sent3\s*Held back0\s*0\.0%\s*People contacted1/);
  await expect.element(pressure.getByRole('row', { name: /^After/ })).toMatchTextContent(/After0010/);
  await expect
    .element(page.getByRole('region', { name: 'Quiet hours' }))
    .toMatchTextContent(/No attribute gives customers’ time zones.*workspace’s: UTC/);
  const slider = page.getByRole('slider', { name: 'Weekly, at most' });
  (slider.element() as HTMLElement).focus();
  await userEvent.keyboard('{ArrowLeft}{ArrowLeft}');
  await expect.element(pressure).toMatchTextContent(/Planned3\s*Sent1\s*Held back2\s*66\.7%/);
  await expect.element(pressure).toMatchTextContent(/More than 1 in the week1 → 0/);
  await expect
    .element(page.getByRole('region', { name: 'Held back, by rule' }))
    .toMatchTextContent(/deals266.7%/);
  const most = page.getByRole('region', { name: 'Most contacted' });
  await expect.element(most).toMatchTextContent(/1234.*31deals/);
  await expect.element(most).not.toMatchTextContent('ann-');
  expect((await screen.ask<CapSettings>('GET', '/caps')).caps[0]?.limit).toBe(3);
  await page.getByRole('button', { name: 'Use 1' }).click();
  await page.getByRole('button', { name: 'Save changes' }).click();
  await expect.poll(async () => (await screen.ask<CapSettings>('GET', '/caps')).caps[0]?.limit).toBe(1);
});

test('each cap tells what it holds back in the simulated time, and quiet hours how many messages waited', async () => {
  const { version } = await screen.ask<CapSettings>('GET', '/caps');
  const night = { start: '07:00', end: '09:00', time_zone: 'workspace', action: 'defer' } as const;
  const week = { kind: 'rolling', hours: 168 } as const;
  const caps = [aCap({ id: 'weekly', name: 'Weekly', window: week }), aCap({ id: 'other', name: 'Other' })];
  await screen.ask('PUT', '/caps', { caps, quiet_hours: [night] }, version);
  await screen.open('/caps?week=2026-11-16');
  const list = page.getByRole('region', { name: 'Caps', exact: true });
  await expect.element(list.getByRole('listitem').nth(0)).toMatchTextContent(/Weekly.*2$/);
  await expect.element(list.getByRole('listitem').nth(1)).toMatchTextContent(/Other.*0$/);
  await expect.element(list).toMatchTextContent(/Held back, 16–22 Nov 20262$/);
  await expect.element(page.getByRole('region', { name: 'Quiet hours' })).toMatchTextContent('3 waited');
  await page.getByText('Next 28 days').click();
  await expect.element(list).toMatchTextContent(/Held back, next 28 days0$/);
});

test('two rules are swapped to see which messages move, and saving changes their drafts alone', async () => {
  await aDailyRule(screen, 'One', 2);
  await aDailyRule(screen, 'Two', 1);
  const { version } = await screen.ask<CapSettings>('GET', '/caps');
  const day = { kind: 'calendar', unit: 'day', time_zone: 'workspace' } as const;
  await screen.ask(
    'PUT',
    '/caps',
    { caps: [aCap({ id: 'daily', name: 'Daily', window: day })], quiet_hours: [] },
    version,
  );
  await screen.open('/caps?view=rehearsal');
  const wins = page.getByRole('region', { name: 'Who wins' });
  await expect.element(wins.getByRole('row', { name: /One/ }).first()).toMatchTextContent(/One25656–/);
  await page.getByRole('button', { name: 'Swap Two with One' }).click();
  await expect.element(wins.getByRole('row', { name: /^Two/ })).toMatchTextContent(/Two25656\+56/);
  await expect.element(wins.getByRole('row', { name: /^One/ })).toMatchTextContent(/One1560−56/);
  await wins.getByRole('button', { name: 'Save to 2 drafts' }).click();
  await expect.element(page.getByText('Saved to the drafts')).toBeVisible();
  const one = await screen.ask<Rule>('GET', '/rules/one');
  expect([one.priority, one.live?.content.priority]).toEqual([1, 2]);
});

test('a draft is rehearsed in the place of its live edition, and the choice is in the address', async () => {
  await aDailyRule(screen, 'One', 2);
  const one = await screen.ask<Rule>('GET', '/rules/one');
  const { name, condition, purpose, channel, priority } = one;
  await screen.ask(
    'PUT',
    '/rules/one',
    { name, condition, purpose, channel, priority, schedule: { kind: 'weekly', days: [1], time: '12:00' } },
    one.version,
  );
  await screen.open('/caps?view=rehearsal');
  const pressure = page.getByRole('region', { name: 'Contact pressure' });
  await expect.element(pressure).toMatchTextContent(/Planned56\s/);
  await page.getByRole('combobox', { name: 'Draft to rehearse with' }).click();
  await page.getByRole('option', { name: 'One' }).click();
  await expect.element(pressure).toMatchTextContent(/Planned8\s/);
  expect(new URLSearchParams(location.search).get('draft')).toBe('one');
});

test('what an event sets off says how often it was seen, and what goes out by hand that nothing is planned', async () => {
  const load = await screen.api.ports.engine.load('events', 'replace', []);
  await load.write(
    ['2026-11-20', '2026-11-21', '2026-09-01'].map((day) => ({
      customer_id: 'ann-1234',
      event: 'cart',
      occurred_at: `${day}T10:00:00.000Z`,
    })),
  );
  await load.commit();
  await aLiveRule(screen, { name: 'Cart reminder', priority: 1, schedule: { kind: 'event', event: 'cart' } });
  await aLiveRule(screen, { name: 'Recall', schedule: { kind: 'manual' } });
  await screen.open('/caps?view=rehearsal');
  const pressure = page.getByRole('region', { name: 'Contact pressure' });
  await expect
    .element(pressure)
    .toMatchTextContent(/Cart reminder: “Cart” was seen 2 times in the last 28 days, 2 by people it reaches/);
  await expect.element(pressure).toMatchTextContent(/Recall: goes out by hand, so nothing is planned/);
  await expect.element(pressure).toMatchTextContent(/Planned2\s/);
});

test('the attribute that gives customers’ time zones is named, with what holds for those without one', async () => {
  const people = await screen.api.ports.engine.load('customers', 'replace', [{ id: 'zone', type: 'text' }]);
  await people.write([{ customer_id: 'ann-1234', zone: 'Asia/Tokyo' }]);
  await people.commit();
  await screen.be('admin');
  const { version } = await screen.ask<Settings>('GET', '/settings');
  const settings = { workspace: 'Northwind', time_zone: 'Europe/Berlin', time_zone_attribute: 'zone' };
  await screen.ask('PUT', '/settings', settings, version);
  await screen.open('/caps');
  await expect
    .element(page.getByRole('region', { name: 'Quiet hours' }))
    .toMatchTextContent(
      'A customer’s time zone is their “Zone”; whoever has none has the workspace’s: Europe/Berlin.',
    );
});

test('a simulation is stopped, the caps stay as they were, and it can go on', async () => {
  const simulations = hangingSimulations(screen);
  await screen.open('/caps?week=2026-11-16');
  const pressure = page.getByRole('region', { name: 'Contact pressure' });
  await expect.element(pressure.getByRole('progressbar')).toHaveAttribute('aria-valuenow', '40');
  await pressure.getByRole('button', { name: 'Stop' }).click();
  await expect.element(pressure).toMatchTextContent('Stopped.');
  simulations.letGo();
  await pressure.getByRole('button', { name: 'Go on' }).click();
  await expect.element(pressure).toMatchTextContent(/Planned3\s*Sent3/);
});

test('a cap is dragged before another, and then asked first', async () => {
  const { version } = await screen.ask<CapSettings>('GET', '/caps');
  const caps = ['First', 'Second', 'Third'].map((name) => aCap({ id: name.toLowerCase(), name }));
  await screen.ask('PUT', '/caps', { caps, quiet_hours: [] }, version);
  await screen.open('/caps');
  const rows = page.getByRole('region', { name: 'Caps', exact: true }).getByRole('listitem');
  await rows.nth(2).dropTo(rows.nth(0), { targetPosition: { x: 60, y: 3 } });
  await expect.element(page.getByText('Third is now number 1 of 3')).toBeInTheDocument();
  await page.getByRole('button', { name: 'Save changes' }).click();
  await expect
    .poll(async () => (await screen.ask<CapSettings>('GET', '/caps')).caps.map(({ id }) => id))
    .toEqual(['third', 'first', 'second']);
});

test('a rehearsal with who wins has no grave finding', async () => {
  await aDailyRule(screen, 'One', 2);
  await aDailyRule(screen, 'Two', 1);
  await screen.open('/caps?view=rehearsal');
  await expect.element(page.getByRole('region', { name: 'Who wins' })).toMatchTextContent(/One25620–/);
  expect(await graveFindings()).toEqual([]);
});

test('the simulated week has no grave finding', async () => {
  await screen.open('/caps?week=2026-11-16');
  await expect.element(page.getByRole('region', { name: 'Most contacted' })).toMatchTextContent('1234');
  expect(await graveFindings()).toEqual([]);
});

test('on a phone each number of messages has a row, and nothing is wider than the screen', async () => {
  await screen.open('/caps?week=2026-11-16');
  await page.viewport(390, 844);
  const pressure = page.getByRole('region', { name: 'Contact pressure' });
  await expect.element(pressure.getByRole('row', { name: /^3 / })).toMatchTextContent(/^311$/);
  await expect.element(page.getByRole('region', { name: 'Most contacted' })).toMatchTextContent('1234');
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(390);
  expect(await graveFindings()).toEqual([]);
});
