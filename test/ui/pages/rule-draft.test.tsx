import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Rule } from '../../../src/domain/rules/rule.ts';
import type { Condition } from '../../../src/domain/segments/condition.ts';
import { aCheckedScreen, type CheckedScreen, DIAGNOSED, GOLD } from '../support/a-checked-screen.ts';
import { deaf } from '../support/deaf.ts';
import { pick } from '../support/fields.ts';

/** A change is saved in less than a second on a quiet machine. */

let screen: CheckedScreen;
beforeEach(async () => {
  screen = await aCheckedScreen();
});

const SHAPES: readonly (readonly [string, Condition])[] = [
  ['a single condition', GOLD],
  ['a NOT around a single condition', { type: 'not', condition: DIAGNOSED }],
  ['groups in groups', { type: 'all', conditions: [GOLD, { type: 'any', conditions: [DIAGNOSED] }] }],
];

test.each(SHAPES)('opening a rule with %s does not save it', async (_, condition) => {
  const saves = savesSeen();
  const rule = await screen.draft({ condition });
  await screen.open(`/rules/${rule.id}/audience`);
  await expect.element(page.getByRole('treegrid', { name: 'Conditions' })).toBeVisible();
  await longerThanAPause();
  expect(saves).toEqual([]);
  expect(await kept(rule)).toMatchObject({ version: 1, condition });
});

test('a rule that is only a saved segment is not saved by opening it', async () => {
  const saves = savesSeen();
  await screen.be('marketer');
  await screen.ask('POST', '/segments', { id: 'gold', name: 'Gold', condition: GOLD });
  const rule = await screen.draft({ condition: null, segment: 'gold' });
  await screen.open(`/rules/${rule.id}/audience`);
  await expect.element(page.getByRole('treegrid', { name: 'Conditions' })).toBeVisible();
  await longerThanAPause();
  expect(saves).toEqual([]);
  expect(await kept(rule)).toMatchObject({ version: 1, condition: null });
});

test('a change is saved a moment later, without a button', async () => {
  const rule = await screen.draft({ condition: GOLD });
  await screen.open(`/rules/${rule.id}/message`);
  await page.getByLabelText('Name of the rule').fill('Winter care');
  await expect.element(page.getByText('saved', { exact: true })).toBeVisible();
  await expect.poll(async () => (await kept(rule)).name).toBe('Winter care');
});

test('nothing is asked while a value is still to be given, and nothing about a condition without it', async () => {
  const rule = await screen.draft({ condition: GOLD });
  const asked: string[] = [];
  screen.answerWith(async (request) => {
    if (request.url.includes('/rules/preview')) asked.push(await request.clone().text());
    return undefined;
  });
  await screen.open(`/rules/${rule.id}/audience`);
  await pick('People picked by hand');
  await page.getByLabelText('Customer ids or e-mail addresses').fill('person-0002 person-0003');
  await page.getByRole('button', { name: 'Look up 2' }).click();
  await expect.element(page.getByText('2 people found')).toBeVisible();
  await expect.poll(() => asked.some((body) => body.includes('person-0002'))).toBe(true);
  expect(asked.filter((body) => body.includes('"customer_ids":[]'))).toEqual([]);
});

test('while the host is away the draft is kept and says so, and is saved when it is back', async () => {
  const rule = await screen.draft({ condition: GOLD });
  await screen.open(`/rules/${rule.id}/message`);
  await expect.element(page.getByLabelText('Name of the rule')).toHaveValue('Skincare replenishment');
  screen.answerWith(() => Promise.reject(new TypeError('Failed to fetch')));
  await page.getByLabelText('Name of the rule').fill('Winter care');
  await expect
    .element(page.getByText(/^not saved/))
    .toMatchTextContent(/not saved: Tact does not answer\. What you entered is kept here/);
  await expect.element(page.getByLabelText('Name of the rule')).toHaveValue('Winter care');
  await userEvent.click(page.getByRole('tab', { name: 'Audience' }));
  await userEvent.click(page.getByRole('tab', { name: 'Message' }));
  await expect.element(page.getByLabelText('Name of the rule')).toHaveValue('Winter care');
  screen.answerWith(null);
  await page
    .getByText(/^not saved/)
    .getByRole('button', { name: 'Try again' })
    .click();
  await expect.poll(async () => (await kept(rule)).name).toBe('Winter care');
});

test('while the engine is away the draft is saved, and the figures say what failed', async () => {
  const rule = await screen.draft({ condition: GOLD });
  screen.answerWith((request) =>
    Promise.resolve(
      request.url.includes('/rules/preview')
        ? Response.json(
            { title: 'Busy or away', status: 503, detail: 'The engine does not answer.', request_id: 'r-9' },
            { status: 503 },
          )
        : undefined,
    ),
  );
  await screen.open(`/rules/${rule.id}/message`);
  await page.getByLabelText('Name of the rule').fill('Winter care');
  await expect.element(page.getByText(/The engine does not answer\./)).toBeVisible();
  await expect.poll(async () => (await kept(rule)).name).toBe('Winter care');
});

function kept(rule: Rule): Promise<Rule> {
  return screen.ask<Rule>('GET', `/rules/${rule.id}`);
}

function leaveForTheList(): void {
  document.querySelector<HTMLElement>('nav a[href$="/rules"]')?.click();
}

/** Every save that the screen tries. */
function savesSeen(): readonly string[] {
  const saves: string[] = [];
  screen.answerWith((request) => {
    if (request.method === 'PUT') saves.push(request.url);
    return Promise.resolve(undefined);
  });
  return saves;
}

/** From now on the first save is on its way until `answer`. */
function aSlowSave(): { readonly saves: () => number; readonly answer: () => void } {
  const slow = Promise.withResolvers<void>();
  let saves = 0;
  screen.answerWith(async (request) => {
    if (request.method !== 'PUT') return undefined;
    saves += 1;
    if (saves === 1) await slow.promise;
    return undefined;
  });
  return { saves: () => saves, answer: () => slow.resolve() };
}

/** A draft is saved 700 ms after a change. */
function longerThanAPause(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 1_200);
  });
}

test('what someone else changes arrives in an open draft, beside what is being changed here', async () => {
  const rule = await screen.draft({ condition: { type: 'all', conditions: [GOLD] } });
  await screen.open(`/rules/${rule.id}/message`);
  await expect.element(page.getByLabelText('Name of the rule')).toHaveValue('Skincare replenishment');
  await elsewhere(rule, { holdout_percent: 5, condition: { type: 'all', conditions: [GOLD, DIAGNOSED] } });
  await page.getByLabelText('Name of the rule').fill('Winter care');
  await expect.poll(async () => (await kept(rule)).name).toBe('Winter care');
  expect(await kept(rule)).toMatchObject({
    holdout_percent: 5,
    condition: { type: 'all', conditions: [GOLD, DIAGNOSED] },
    version: 3,
  });
  await page.getByRole('tab', { name: 'Audience' }).click();
  await expect.element(page.getByLabelText('Holdout')).toHaveValue('5%');
});

test('a part that both changed is asked, and neither change is lost before one is chosen', async () => {
  const rule = await screen.draft({ condition: GOLD });
  deaf(screen);
  await screen.open(`/rules/${rule.id}/message`);
  await expect.element(page.getByLabelText('Name of the rule')).toHaveValue('Skincare replenishment');
  await elsewhere(rule, { name: 'Summer care', priority: 7 });
  await page.getByLabelText('Name of the rule').fill('Winter care');
  const both = page.getByRole('alert', { name: 'Two versions' });
  await expect.element(both).toMatchTextContent(/both of you changed: name\./);
  await expect.element(both).toMatchTextContent(/Summer care.*Winter care/);
  expect(await kept(rule)).toMatchObject({ name: 'Summer care', version: 2 });
  await both.getByRole('button', { name: 'Keep mine' }).click();
  await expect.poll(() => kept(rule)).toMatchObject({ name: 'Winter care', priority: 7, version: 3 });
});

test('changes made while a save is on its way wait for its answer, and are no conflict with oneself', async () => {
  const rule = await screen.draft({ condition: GOLD });
  await screen.open(`/rules/${rule.id}/message`);
  const name = page.getByLabelText('Name of the rule');
  await expect.element(name).toHaveValue('Skincare replenishment');
  const slow = aSlowSave();
  await name.fill('Winter');
  await expect.poll(slow.saves).toBe(1);
  await name.fill('Winter care');
  await longerThanAPause();
  expect(slow.saves()).toBe(1);
  slow.answer();
  await expect.poll(() => kept(rule)).toMatchObject({ name: 'Winter care', version: 3 });
  await expect.element(page.getByText('saved', { exact: true })).toBeVisible();
  await expect.element(name).toHaveValue('Winter care');
});

test('a condition that waits for its value keeps nothing else from being saved, and is said not to be', async () => {
  const condition: Condition = { type: 'all', conditions: [GOLD] };
  const rule = await screen.draft({ condition });
  await screen.open(`/rules/${rule.id}/audience`);
  await pick('Country');
  await expect.element(page.getByText('Choose a value.', { exact: true })).toBeVisible();
  await userEvent.keyboard('{Escape}{Escape}');
  await page.getByRole('tab', { name: 'Message' }).click();
  await page.getByLabelText('Name of the rule').fill('Winter care');
  await expect.poll(() => kept(rule)).toMatchObject({ name: 'Winter care', condition });
  await expect
    .element(page.getByText(/^saved .*, without the condition that is not finished$/))
    .toBeVisible();
});

test('what was changed last is saved also where the page is left at once', async () => {
  const rule = await screen.draft({ condition: GOLD });
  await screen.open(`/rules/${rule.id}/message`);
  await page.getByLabelText('Name of the rule').fill('Winter care');
  leaveForTheList();
  await expect.element(page.getByRole('heading', { name: 'Rules' })).toBeVisible();
  await expect.poll(() => kept(rule)).toMatchObject({ name: 'Winter care', version: 2 });
});

test('what was changed while a save was on its way is saved after it, though the page was left meanwhile', async () => {
  const rule = await screen.draft({ condition: GOLD });
  await screen.open(`/rules/${rule.id}/message`);
  const slow = aSlowSave();
  await page.getByLabelText('Name of the rule').fill('Winter');
  await expect.poll(slow.saves).toBe(1);
  await page.getByLabelText('Name of the rule').fill('Winter care');
  leaveForTheList();
  await expect.element(page.getByRole('heading', { name: 'Rules' })).toBeVisible();
  slow.answer();
  await expect.poll(() => kept(rule)).toMatchObject({ name: 'Winter care', version: 3 });
});

test('whoever left is told where the last change could not be saved', async () => {
  const rule = await screen.draft({ condition: GOLD });
  await screen.open(`/rules/${rule.id}/message`);
  await expect.element(page.getByLabelText('Name of the rule')).toHaveValue('Skincare replenishment');
  screen.answerWith((request) =>
    request.method === 'PUT' ? Promise.reject(new TypeError('Failed to fetch')) : Promise.resolve(undefined),
  );
  await page.getByLabelText('Name of the rule').fill('Winter care');
  leaveForTheList();
  await expect
    .element(page.getByText(/^What you changed last in the rule was not saved: Tact/))
    .toBeVisible();
});

test('what is taken back while it is being saved is not called saved before it is taken back on the server too', async () => {
  const rule = await screen.draft({ condition: GOLD });
  await screen.open(`/rules/${rule.id}/message`);
  const name = page.getByLabelText('Name of the rule');
  await expect.element(name).toHaveValue('Skincare replenishment');
  const slow = aSlowSave();
  await name.fill('Winter');
  await expect.poll(slow.saves).toBe(1);
  await name.fill('Skincare replenishment');
  await longerThanAPause();
  await expect.element(page.getByText('saved', { exact: true })).not.toBeInTheDocument();
  slow.answer();
  await expect.poll(() => kept(rule)).toMatchObject({ name: 'Skincare replenishment', version: 3 });
  await expect.element(page.getByText('saved', { exact: true })).toBeVisible();
});

test('taking theirs keeps what only we changed', async () => {
  const rule = await screen.draft({ condition: GOLD });
  deaf(screen);
  await screen.open(`/rules/${rule.id}/message`);
  await expect.element(page.getByLabelText('Name of the rule')).toHaveValue('Skincare replenishment');
  await elsewhere(rule, { name: 'Summer care' });
  await page.getByLabelText('Message', { exact: true }).fill('Hello again');
  await page.getByLabelText('Name of the rule').fill('Winter care');
  await page.getByRole('button', { name: 'Take theirs' }).click();
  await expect.poll(() => kept(rule)).toMatchObject({ name: 'Summer care', message: 'Hello again' });
});

test('one history takes back what was built, picked and typed, in its order, by keys and by the button', async () => {
  const rule = await screen.draft({ condition: { type: 'all', conditions: [GOLD, DIAGNOSED] } });
  await screen.open(`/rules/${rule.id}/audience`);
  await expect.element(page.getByRole('treegrid', { name: 'Conditions' })).toBeVisible();
  document.querySelector<HTMLElement>('[data-path="conditions[1]"]')?.focus();
  await userEvent.keyboard('{Backspace}');
  await page.getByLabelText('Holdout').fill('12');
  await page.getByRole('tab', { name: 'Message' }).click();
  await page.getByLabelText('Name of the rule').fill('Winter care');
  const changed = { name: 'Winter care', holdout_percent: 12, condition: { conditions: [GOLD] } };
  await expect.poll(() => kept(rule)).toMatchObject(changed);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => kept(rule)).toMatchObject({ ...changed, name: 'Skincare replenishment' });
  await page.getByRole('tab', { name: 'Audience' }).click();
  await userEvent.keyboard('{Control>}z{/Control}');
  await expect.element(page.getByLabelText('Holdout')).toHaveValue('0%');
  await userEvent.keyboard('{Control>}z{/Control}');
  await expect
    .poll(() => kept(rule))
    .toMatchObject({ holdout_percent: 0, condition: { conditions: [GOLD, DIAGNOSED] } });
  await userEvent.keyboard('{Control>}{Shift>}z{/Shift}{/Control}{Control>}{Shift>}z{/Shift}{/Control}');
  await expect.poll(() => kept(rule)).toMatchObject({ ...changed, name: 'Skincare replenishment' });
});

test('undo takes back one’s own change and leaves what someone else changed beside it', async () => {
  const rule = await screen.draft({ condition: { type: 'all', conditions: [GOLD] } });
  await screen.open(`/rules/${rule.id}/message`);
  await page.getByLabelText('Name of the rule').fill('Winter care');
  await expect.poll(() => kept(rule)).toMatchObject({ name: 'Winter care' });
  await elsewhere(rule, { priority: 7, condition: { type: 'all', conditions: [GOLD, DIAGNOSED] } });
  await expect.element(page.getByText(/Someone else changed this rule just now/)).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).first().click();
  await expect
    .poll(() => kept(rule))
    .toMatchObject({
      name: 'Skincare replenishment',
      priority: 7,
      condition: { conditions: [GOLD, DIAGNOSED] },
    });
});

/** Someone else saves, beside this screen. */
async function elsewhere(rule: Rule, change: object): Promise<void> {
  const { name, condition, exclude, purpose, channel, version } = await kept(rule);
  const body = { name, condition, exclude, purpose, channel, ...change };
  await screen.ask('PUT', `/rules/${rule.id}`, body, version);
}
