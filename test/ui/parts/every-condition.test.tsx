/** Every kind of condition is picked, edited in every part, said in words, and kept by the code (SEMANTICS §2). */
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Comparison, Condition, ConditionType, Within } from '../../../src/domain/segments/condition.ts';
import { COMPARED } from '../../../src/domain/segments/phrase.ts';
import { parseCondition } from '../../../src/domain/segments/validate.ts';
import { clipboardText, conditionFrom } from '../../../src/ui/parts/builder/clipboard.ts';
import { pickerItems } from '../../../src/ui/parts/builder/picker-items.ts';
import { aBuilder, type OpenBuilder, VOCABULARY } from '../support/a-builder.tsx';
import { choose, editFirst, pick } from '../support/fields.ts';

/** A new kind of condition does not compile until it says here where it is added. */
const ADDED_BY: { readonly [T in ConditionType]: 'picker' | 'group' } = {
  all: 'group',
  any: 'group',
  not: 'group',
  attribute: 'picker',
  event: 'picker',
  regular: 'picker',
  sequence: 'picker',
  segment: 'picker',
  people: 'picker',
  consent: 'picker',
};
const COMPARISONS = Object.entries(COMPARED) as readonly (readonly [Comparison, string])[];

test('the picker offers every kind of condition that is no group', () => {
  const offered = new Set(pickerItems(VOCABULARY, '', {}).map(({ condition }) => condition.type));
  const wanted = (Object.keys(ADDED_BY) as ConditionType[]).filter((type) => ADDED_BY[type] === 'picker');
  expect([...offered].toSorted()).toEqual(wanted.toSorted());
});

test('groups of every kind are added, and one becomes another', async () => {
  const builder = await aBuilder();
  await page.getByRole('button', { name: 'Group' }).click();
  await page.getByRole('button', { name: 'ANY', exact: true }).click();
  await page.getByRole('menuitem', { name: /^NONE/ }).click();
  await expectFirst(builder, { type: 'not', condition: { type: 'any', conditions: [] } });
  await page.getByRole('button', { name: 'NONE', exact: true }).click();
  await page.getByRole('menuitem', { name: /^ALL/ }).click();
  await expectFirst(builder, { type: 'all', conditions: [] });
});

test('what someone did is counted by every measure and compared in every way', async () => {
  const builder = await aBuilder();
  await pick('Purchase');
  await editFirst();
  const event = { type: 'event', event: 'purchase', within: { last: 30, unit: 'day' } } as const;
  const measures = [
    ['Different days', { kind: 'days' }, /on at least 1 different day/],
    ['Total a number', { kind: 'sum', property: 'a_number' }, /with a total of a number at least 1/],
    ['Average a number', { kind: 'avg', property: 'a_number' }, /with an average a number at least 1/],
    ['Smallest a number', { kind: 'min', property: 'a_number' }, /with a smallest a number at least 1/],
    ['Greatest a number', { kind: 'max', property: 'a_number' }, /with a greatest a number at least 1/],
    ['Times', { kind: 'count' }, /at least once in the last 30 days/],
  ] as const;
  for (const [label, measure, says] of measures) {
    await choose('Purchase', label);
    await expectFirst(builder, { ...event, measure, operator: 'gte', value: 1 }, says);
  }
  await page.getByLabelText('Number').fill('2');
  for (const [operator, label] of COMPARISONS) {
    await choose('How many', label);
    const measured = { ...event, measure: { kind: 'count' }, operator, value: 2 } as const;
    await expectFirst(builder, measured, new RegExp(`${label} 2 times`));
  }
});

test('when it happened is any window, and of which occurrences the first or the last', async () => {
  const builder = await aBuilder();
  await pick('Purchase');
  await editFirst();
  const event = {
    type: 'event',
    event: 'purchase',
    measure: { kind: 'count' },
    operator: 'gte',
    value: 1,
  } as const;
  const within = async (window: Within, says: RegExp) =>
    expectFirst(builder, { ...event, within: window }, says);
  await choose('When', 'between … and … ago');
  await page.getByLabelText('From').fill('90');
  await page.getByLabelText('To').fill('60');
  await choose('Unit', 'weeks');
  await within({ from_ago: 90, to_ago: 60, unit: 'week' }, /between 90 and 60 weeks ago/);
  await choose('When', 'from … to …');
  const { scrollWidth, clientWidth } = page.getByRole('dialog', { name: /^Edit: / }).element();
  expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
  await page.getByLabelText('From').fill('2026-01-01T00:00');
  await page.getByLabelText('To, not included').fill('2026-02-01T12:30');
  await within(
    { from: '2026-01-01T00:00:00.000Z', to: '2026-02-01T12:30:00.000Z' },
    /from 1 Jan 2026, 00:00 UTC to before 1 Feb 2026, 12:30 UTC/,
  );
  await choose('When', 'in the last …');
  await page.getByLabelText('The last').fill('6');
  await choose('Unit', 'hours');
  await within({ last: 6, unit: 'hour' }, /in the last 6 hours/);
  await choose('When', 'at any time');
  await expectFirst(builder, event, /^People who purchased at least once\.$/);
  await choose('Of all occurrences', 'look at the first only');
  await expectFirst(builder, { ...event, pick: 'first' }, /first purchased/);
  await choose('Of all occurrences', 'look at the last only');
  await expectFirst(builder, { ...event, pick: 'last' }, /last purchased/);
});

test('a habit is compared in every way, in stretches of every length', async () => {
  const builder = await aBuilder();
  await pick('Does something again and again');
  await editFirst();
  await choose('What they do', 'Cart');
  await page.getByLabelText('Times').fill('2');
  await page.getByLabelText('Within each').fill('3');
  await choose('Unit', 'weeks');
  await page.getByLabelText('In at least').fill('4');
  await page.getByLabelText('Of the last').fill('5');
  for (const [operator, label] of COMPARISONS) {
    await choose('How often each time', label);
    await expectFirst(
      builder,
      {
        type: 'regular',
        event: 'cart',
        operator,
        value: 2,
        period: { last: 3, unit: 'week' },
        periods: 5,
        at_least: 4,
      },
      new RegExp(`${label} 2 times in at least 4 of the last 5 stretches of 3 weeks`),
    );
  }
});

test('a sequence has two steps with what they must be like, the same of something, and a time', async () => {
  const builder = await aBuilder();
  await pick('Did one thing and then another');
  await editFirst();
  await choose('They did', 'Cart');
  await choose('And after that', 'they did not');
  await page.getByLabelText('Within').fill('36');
  await choose('Unit', 'hours');
  await choose('Of the same', 'a text');
  await page.getByRole('switch', { name: 'Only what began lately' }).click();
  const sequence = {
    type: 'sequence',
    first: { event: 'cart' },
    then: { event: 'purchase' },
    within: { last: 36, unit: 'hour' },
    completed: false,
    same: 'a_text',
    since: { last: 30, unit: 'day' },
  } as const;
  const says = /did cart in the last 30 days and then never purchased with the same a text within 36 hours/;
  await expectFirst(builder, sequence, says);
  await page.getByRole('group', { name: 'They did' }).getByRole('button', { name: 'Only where …' }).click();
  const where = [{ property: 'a_text', operator: 'eq', value: '' }];
  await expectFirst(builder, { ...sequence, first: { event: 'cart', where } });
  await choose('And after that', 'they did');
  await expect.poll(() => first(builder)).toMatchObject({ completed: true });
});

test('being in a segment, and not being in it', async () => {
  const builder = await aBuilder();
  await pick('Vips');
  await expectFirst(builder, { type: 'segment', segment: 'vips', member: true }, /who are in segment Vips/);
  await expect
    .element(page.getByRole('treegrid').getByRole('row').nth(1))
    .toMatchTextContent(/in segment ?Vips ?v3/);
  await editFirst();
  await choose('The person is', 'not in segment');
  await expectFirst(
    builder,
    { type: 'segment', segment: 'vips', member: false },
    /who are not in segment Vips/,
  );
});

test('a permission for any purpose by any channel, there or not there', async () => {
  const builder = await aBuilder();
  await pick('May be contacted for a purpose');
  await editFirst();
  await choose('For', 'Service');
  await choose('By', 'SMS');
  await choose('The person', 'may not be contacted');
  await expectFirst(
    builder,
    { type: 'consent', purpose: 'service', channel: 'sms', permitted: false },
    /who may not be contacted for service by SMS/,
  );
});

test('people by hand open where their ids are pasted', async () => {
  const builder = await aBuilder();
  await pick('People picked by hand');
  await expect.element(page.getByLabelText('Customer ids or e-mail addresses')).toBeVisible();
  await expectFirst(builder, { type: 'people', customer_ids: [] }, /among 0 people picked by hand/);
});

test('what was just added has the keyboard, and taking it out gives it to what is left', async () => {
  const builder = await aBuilder({ type: 'segment', segment: 'vips', member: false });
  await pick('Vips');
  await expect.poll(focusedRow).toBe('conditions[1]');
  await userEvent.keyboard('{Enter}');
  await page.getByRole('button', { name: 'Remove', exact: true }).click();
  await expect.poll(focusedRow).toBe('conditions[0]');
  await expectFirst(builder, { type: 'segment', segment: 'vips', member: false });
});

test('a condition is added by the keyboard from the top of a list that is longer than the window', async () => {
  const out: Condition = { type: 'segment', segment: 'vips', member: false };
  await aBuilder(...Array.from({ length: 60 }, () => out));
  await expect.element(page.getByRole('row').nth(60)).toBeInTheDocument();
  document.querySelector<HTMLElement>('[data-path="conditions[0]"]')?.focus();
  await expect.poll(focusedRow).toBe('conditions[0]');
  await userEvent.keyboard('n');
  await expect.element(page.getByRole('textbox', { name: /^Find an attribute/ })).toHaveFocus();
  await userEvent.keyboard('vips');
  await expect.element(page.getByText('1 result', { exact: true })).toBeVisible();
  await userEvent.keyboard('{Enter}');
  await expect.poll(focusedRow).toBe('conditions[60]');
});

test('fields that are left by Escape give the keyboard back to their row', async () => {
  await aBuilder();
  await pick('A number');
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByRole('button', { name: 'Done' })).toBeVisible();
  await userEvent.keyboard('{Escape}');
  await expect.poll(focusedRow).toBe('conditions[0]');
  await expect.element(page.getByRole('button', { name: 'Done' })).not.toBeInTheDocument();
  await userEvent.keyboard('n');
  await expect.element(page.getByRole('textbox', { name: /^Find an attribute/ })).toHaveFocus();
});

function focusedRow(): string | null | undefined {
  return document.activeElement?.getAttribute('data-path');
}

/** It is the first condition, can be asked, is said so, and comes back the same from its code. */
async function expectFirst(builder: OpenBuilder, wanted: Condition, says = /./): Promise<void> {
  await expect.poll(() => first(builder)).toEqual(wanted);
  const segments = new Map([['vips', { type: 'all', conditions: [] } as const]]);
  expect(parseCondition(wanted, { schema: VOCABULARY.schema, segments })).toEqual({ condition: wanted });
  expect(builder.sentence()).toMatch(says);
  expect(conditionFrom(clipboardText(wanted), VOCABULARY)).toEqual({ condition: wanted });
}

function first({ condition }: OpenBuilder): Condition | undefined {
  const root = condition();
  return root.type === 'all' ? root.conditions[0] : undefined;
}
