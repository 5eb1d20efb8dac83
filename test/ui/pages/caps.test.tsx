import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Cap, CapSettings } from '../../../src/domain/caps/cap.ts';
import { createMemoryEngine } from '../../../src/engines/memory/engine.ts';
import { aClock } from '../../support/a-clock.ts';
import { aLiveRule } from '../support/a-live-rule.ts';
import { aScreen, type Screen } from '../support/a-screen.tsx';
import { graveFindings } from '../support/axe.ts';
import { deaf } from '../support/deaf.ts';

let screen: Screen;
beforeEach(async () => {
  screen = await aScreen();
  await screen.be('marketer');
});

test('caps stand in the order they are asked, each with its limit and what it matches', async () => {
  await keep([aCap('Weekly'), aCap('Daily', { limit: 1, window: DAY, scope: { channels: ['email'] } })]);
  await screen.open('/caps');
  await expect.element(row(0)).toMatchTextContent(/1WeeklyAll channels · all purposesat most 3in 7 days0/);
  await expect
    .element(row(1))
    .toMatchTextContent(/2DailyEmail · all purposesat most 1per day, customer time0/);
});

test('Alt and an arrow moves the cap in focus, which keeps the focus; saving keeps the order', async () => {
  await keep([aCap('Weekly'), aCap('Daily')]);
  await screen.open('/caps');
  const daily = page.getByRole('button', { name: 'Daily', exact: true });
  await daily.click();
  await userEvent.keyboard('{Escape}');
  await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
  await expect.element(daily).toHaveFocus();
  await userEvent.keyboard('{Alt>}{ArrowUp}{/Alt}');
  await expect.element(row(0)).toMatchTextContent('Daily');
  await expect.element(daily).toHaveFocus();
  await expect.element(page.getByText('Daily is now number 1 of 2')).toBeInTheDocument();
  await save();
  expect((await kept()).caps.map(({ name }) => name)).toEqual(['Daily', 'Weekly']);
});

test('caps that were changed and not saved stand there again after another page was looked at', async () => {
  await keep([aCap('Weekly'), aCap('Daily')]);
  await screen.open('/caps');
  await page.getByRole('button', { name: 'Daily', exact: true }).click();
  await userEvent.keyboard('{Escape}{Alt>}{ArrowUp}{/Alt}');
  await expect.element(page.getByText('Not saved yet')).toBeVisible();
  await page.getByRole('link', { name: 'Policies' }).click();
  await expect.element(page.getByRole('heading', { name: 'Policies' })).toBeVisible();
  history.back();
  await expect.element(page.getByText('Not saved yet')).toBeVisible();
  await expect.element(row(0)).toMatchTextContent('Daily');
  await save();
  expect((await kept()).caps.map(({ name }) => name)).toEqual(['Daily', 'Weekly']);
});

test('a new cap needs a name, and is asked last', async () => {
  await keep([aCap('Weekly')]);
  await screen.open('/caps');
  await page.getByRole('button', { name: 'New cap' }).click();
  await page.getByRole('button', { name: 'Add cap' }).click();
  await expect.element(page.getByText('Give the cap a name.')).toBeVisible();
  await page.getByLabelText('Name').fill('Health topics');
  await page.getByLabelText('At most').fill('1');
  await page.getByText('A calendar', { exact: true }).click();
  await page.getByRole('button', { name: 'Add cap' }).click();
  await expect.element(row(1)).toMatchTextContent(/Health topics.*at most 1per day, customer time/);
  expect((await kept()).caps).toHaveLength(1);
  await save();
  expect((await kept()).caps[1]).toEqual({
    id: 'health-topics',
    name: 'Health topics',
    scope: {},
    limit: 1,
    window: DAY,
    counts: 'sent',
    exempt_purposes: ['service'],
  });
});

test('a cap is for the purposes and rules that are chosen, and keeps what is never held back', async () => {
  await keep([aCap('Weekly')]);
  await aLiveRule(screen, { name: 'Weekly letter' });
  await screen.open('/caps');
  await page.getByRole('button', { name: 'Edit Weekly' }).click();
  await choose('Purposes', 'Offers and news');
  await choose('Rules', 'Weekly letter');
  await choose('Never held back, never counted', 'Measuring');
  await page.getByRole('button', { name: 'Change cap' }).click();
  await expect.element(row(0)).toMatchTextContent(/All channels · offers and news · Weekly letter/);
  await save();
  expect((await kept()).caps[0]).toEqual(
    aCap('Weekly', {
      scope: { purposes: ['marketing'], rules: ['weekly-letter'] },
      exempt_purposes: ['measurement'],
    }),
  );
});

test('a limit of 0 asks whether to stop these messages altogether before it is saved', async () => {
  await keep([aCap('Weekly')]);
  await screen.open('/caps');
  await page.getByRole('button', { name: 'Edit Weekly' }).click();
  await page.getByLabelText('At most').fill('0');
  await page.getByRole('button', { name: 'Change cap' }).click();
  await page.getByRole('button', { name: 'Save changes' }).click();
  const question = page.getByRole('dialog', { name: 'Stop these messages altogether?' });
  await expect.element(question).toMatchTextContent('Weekly: All channels · all purposes');
  await question.getByRole('button', { name: 'Cancel' }).click();
  expect((await kept()).caps[0]?.limit).toBe(3);
  await page.getByRole('button', { name: 'Save changes' }).click();
  await page.getByRole('button', { name: 'Stop them' }).click();
  await expect.poll(async () => (await kept()).caps[0]?.limit).toBe(0);
});

test('a deleted cap comes back with Discard', async () => {
  await keep([aCap('Weekly'), aCap('Daily')]);
  await screen.open('/caps');
  await page.getByRole('button', { name: 'Delete Weekly' }).click();
  await expect.element(row(0)).toMatchTextContent('Daily');
  await page.getByRole('button', { name: 'Discard' }).click();
  await expect.element(row(0)).toMatchTextContent('Weekly');
  expect((await kept()).version).toBe(1);
});

test('a save that comes too late shows both versions, and keeping ours loses no part of theirs that we left alone', async () => {
  const { version } = await keep([aCap('Weekly')]);
  deaf(screen);
  await screen.open('/caps');
  await page.getByRole('button', { name: 'Delete Weekly' }).click();
  const night = { start: '22:00', end: '07:00', time_zone: 'customer', action: 'drop' } as const;
  await screen.ask('PUT', '/caps', { caps: [aCap('Weekly', { limit: 5 })], quiet_hours: [night] }, version);
  await page.getByRole('button', { name: 'Save changes' }).click();
  const both = page.getByRole('alert', { name: 'Two versions' });
  await expect.element(both).toMatchTextContent('Weekly: at most 5 in 7 days');
  await both.getByRole('button', { name: 'Keep mine' }).click();
  await expect.element(both).not.toBeInTheDocument();
  expect(await kept()).toMatchObject({ caps: [], quiet_hours: [night], version: version + 2 });
});

test('a save that comes too late can give way to theirs', async () => {
  const { version } = await keep([aCap('Weekly')]);
  deaf(screen);
  await screen.open('/caps');
  await page.getByRole('button', { name: 'Delete Weekly' }).click();
  await screen.ask('PUT', '/caps', { caps: [aCap('Monthly')], quiet_hours: [] }, version);
  await page.getByRole('button', { name: 'Save changes' }).click();
  await page.getByRole('button', { name: 'Take theirs' }).click();
  await expect.element(row(0)).toMatchTextContent('Monthly');
  expect((await kept()).version).toBe(version + 1);
});

test('quiet hours are set with their channels, times and what becomes of messages', async () => {
  await keep([]);
  await screen.open('/caps');
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await page.getByLabelText('Until').fill('21:00');
  await page.getByText('are not sent', { exact: true }).click();
  await page.getByRole('button', { name: 'Add quiet hours' }).click();
  await expect.element(page.getByText('Quiet hours end at another time than they start.')).toBeVisible();
  await page.getByLabelText('Until').fill('06:30');
  await page.getByRole('button', { name: 'Add quiet hours' }).click();
  await expect.element(page.getByText('21:00–06:30, customer time')).toBeVisible();
  await save();
  expect((await kept()).quiet_hours).toEqual([
    { start: '21:00', end: '06:30', time_zone: 'customer', action: 'drop' },
  ]);
});

test('every live rule tells how many people its caps hold back, by cap', async () => {
  const clock = aClock();
  const engine = createMemoryEngine({ clock });
  const people = await engine.load('customers', 'replace', []);
  await people.write(['ann', 'bo', 'cy'].map((customer_id) => ({ customer_id })));
  await people.commit();
  const sends = await engine.load('sends', 'replace', []);
  const sent = { rule_id: 'other', channel: 'email', purpose: 'service', status: 'sent' } as const;
  await sends.write([{ ...sent, customer_id: 'bo', sent_at: '2026-11-23T08:00:00.000Z' }]);
  await sends.commit();
  screen = await aScreen({ engine });
  await screen.be('marketer');
  await keep([aCap('Monthly', { limit: 9 }), aCap('Daily', { limit: 1, window: DAY })]);
  await aLiveRule(screen, { name: 'Order updates' });
  await screen.open('/caps');
  const held = page.getByRole('row', { name: /Order updates/ });
  await expect.element(held).toMatchTextContent(/Order updates v1.*3.*1.*33\.3%.*Daily 1/);
  await expect.element(row(0)).toMatchTextContent(/Monthly.*0$/);
  await expect.element(page.getByText(/^Held back, \d/)).toBeVisible();
});

test('whoever only looks sees the caps and no way to change them', async () => {
  await keep([aCap('Weekly')]);
  await screen.be('viewer');
  await screen.open('/caps');
  await expect.element(row(0)).toMatchTextContent('Weekly');
  await expect.element(page.getByRole('button', { name: 'New cap' })).not.toBeInTheDocument();
  await expect.element(page.getByRole('button', { name: 'Edit Weekly' })).not.toBeInTheDocument();
});

test('the page and its form have no grave finding', async () => {
  await keep([aCap('Weekly'), aCap('Daily', { window: DAY })]);
  await screen.open('/caps');
  await expect.element(row(1)).toMatchTextContent('Daily');
  expect(await graveFindings()).toEqual([]);
  await page.getByRole('button', { name: 'Edit Daily' }).click();
  await expect.element(page.getByRole('dialog', { name: 'Cap: Daily' })).toBeVisible();
  expect(await graveFindings()).toEqual([]);
});

const DAY = { kind: 'calendar', unit: 'day', time_zone: 'customer' } as const;

/** At most 3 in 7 days of everything, unless changed. */
function aCap(name: string, changes: Partial<Cap> = {}): Cap {
  return {
    id: name.toLowerCase(),
    name,
    scope: {},
    limit: 3,
    window: { kind: 'rolling', hours: 168 },
    counts: 'sent',
    exempt_purposes: [],
    ...changes,
  };
}

function row(index: number) {
  return page.getByRole('region', { name: 'Caps', exact: true }).getByRole('listitem').nth(index);
}

/** Chooses in a list that stays open, and goes on to the next field. */
async function choose(field: string, option: string): Promise<void> {
  await page.getByRole('combobox', { name: field }).click();
  await page.getByRole('option', { name: option, exact: true }).click();
  await userEvent.keyboard('{Tab}');
}

function kept(): Promise<CapSettings> {
  return screen.ask<CapSettings>('GET', '/caps');
}

async function keep(caps: readonly Cap[]): Promise<CapSettings> {
  const { version } = await kept();
  return screen.ask<CapSettings>('PUT', '/caps', { caps, quiet_hours: [] }, version);
}

async function save(): Promise<void> {
  const button = page.getByRole('button', { name: 'Save changes' });
  await button.click();
  await expect.element(button).not.toBeInTheDocument();
}
