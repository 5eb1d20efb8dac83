import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { cleanup } from 'vitest-browser-react';
import type { Rule } from '../../../src/domain/rules/rule.ts';
import type { Condition } from '../../../src/domain/segments/condition.ts';
import { aCheckedScreen, type CheckedScreen, GOLD } from '../support/a-checked-screen.ts';
import { graveFindings } from '../support/axe.ts';

/** A change is saved in less than a second on a quiet machine. */

let screen: CheckedScreen;
let rule: Rule;
beforeEach(async () => {
  screen = await aCheckedScreen();
  const events = await screen.api.ports.engine.load('events', 'replace', [
    { id: 'category', type: 'enum' },
    { id: 'amount', type: 'number' },
  ]);
  await events.write([
    {
      customer_id: 'person-0001',
      event: 'purchase',
      occurred_at: '2026-11-20T10:00:00.000Z',
      category: 'care',
      amount: 12,
    },
    { customer_id: 'person-0001', event: 'cart', occurred_at: '2026-11-19T10:00:00.000Z', category: 'care' },
  ]);
  await events.commit();
});

test('a sequence is made in fields: what, then what not, within which time, of the same what', async () => {
  await openWith({
    type: 'sequence',
    first: { event: 'cart' },
    then: { event: 'purchase' },
    within: { last: 2, unit: 'day' },
    completed: true,
  });
  await edit();
  await choose('And after that', 'they did not');
  await choose('Of the same', 'category');
  await page.getByRole('switch', { name: 'Only what began lately' }).click();
  await page.getByRole('button', { name: 'Done' }).click();
  await expect.poll(leaf).toEqual({
    type: 'sequence',
    first: { event: 'cart' },
    then: { event: 'purchase' },
    within: { last: 2, unit: 'day' },
    completed: false,
    same: 'category',
    since: { last: 30, unit: 'day' },
  });
});

test('a habit is made in fields: how often, in each of how many stretches of time', async () => {
  await openWith({
    type: 'regular',
    event: 'purchase',
    operator: 'gte',
    value: 1,
    period: { last: 1, unit: 'month' },
    periods: 3,
    at_least: 2,
  });
  await edit();
  await page.getByLabelText('Of the last').fill('6');
  await choose('How often each time', 'more than');
  await page.getByRole('button', { name: 'Only where …' }).click();
  await page.getByRole('combobox', { name: 'Value' }).fill('care');
  await userEvent.keyboard('{Enter}');
  await page.getByRole('button', { name: 'Done' }).click();
  await expect.poll(leaf).toMatchObject({ type: 'regular', operator: 'gt', periods: 6, at_least: 2 });
});

const ONLY_US: Condition = { type: 'attribute', attribute: 'country', operator: 'eq', value: 'US' };
const ANY_SILVER: Condition = {
  type: 'any',
  conditions: [{ type: 'attribute', attribute: 'tier', operator: 'eq', value: 'silver' }],
};

test('keys alone move a condition into the group beside it and out again, and undo gives it back', async () => {
  await openWith(GOLD, ANY_SILVER);
  focusRow('conditions[0]');
  await userEvent.keyboard('{Alt>}{ArrowRight}{/Alt}');
  await expect.poll(saved).toEqual(all({ ...ANY_SILVER, conditions: [GOLD, ...ANY_SILVER.conditions] }));
  await expect
    .poll(() => document.activeElement?.getAttribute('data-path'))
    .toBe('conditions[0].conditions[0]');
  await userEvent.keyboard('{Alt>}{ArrowLeft}{/Alt}');
  await expect.poll(saved).toEqual(all(ANY_SILVER, GOLD));
  await userEvent.keyboard('{Control>}z{/Control}{Control>}z{/Control}');
  await expect.poll(saved).toEqual(all(GOLD, ANY_SILVER));
});

test('a condition is dragged into a group and beside others', async () => {
  await openWith(GOLD, ANY_SILVER);
  const rows = page.getByRole('treegrid', { name: 'Conditions' }).getByRole('row');
  await rows.nth(1).dropTo(rows.nth(3));
  await expect.poll(saved).toMatchObject({ conditions: [{ type: 'any', conditions: [{}, {}] }] });
});

test('a copied condition is pasted in another rule, and one that doesn’t fit is refused with the reason', async () => {
  await openWith(GOLD);
  focusRow('conditions[0]');
  const copied = new DataTransfer();
  fire('copy', copied);
  const text = copied.getData('text/plain');
  await cleanup();
  await openWith(ANY_SILVER);
  focusRow('');
  fire('paste', carrying(text));
  await expect.poll(saved).toEqual(all(ANY_SILVER, GOLD));
  fire('paste', carrying(JSON.stringify({ ...GOLD, attribute: 'shoe_size' })));
  await expect.element(page.getByText(/There is no attribute “shoe_size” in the data/)).toBeVisible();
});

test('a pasted list of ids and addresses says who was found and what wasn’t, and takes those found', async () => {
  await openWith({ type: 'people', customer_ids: ['person-0001'] });
  await edit();
  await page
    .getByLabelText('Customer ids or e-mail addresses')
    .fill('person-0002, person-0003\nP7@mail.example\nnobody@mail.example person-9999');
  await page.getByRole('button', { name: 'Look up 5' }).click();
  await expect.element(page.getByText('3 people found')).toBeVisible();
  await expect.element(page.getByText('2 e-mail addresses belong to 1 person.')).toBeVisible();
  await expect.element(page.getByText(/1 not found:/)).toBeVisible();
  await expect
    .poll(leaf)
    .toEqual({ type: 'people', customer_ids: ['person-0002', 'person-0003', 'person-0007'] });
});

test('the field for a pasted list keeps its height, however many lines are in it', async () => {
  await openWith({ type: 'people', customer_ids: ['person-0001'] });
  await edit();
  const field = page.getByRole('textbox', { name: 'Customer ids or e-mail addresses' });
  await expect.element(field).toBeVisible();
  const before = field.element().clientHeight;
  await field.fill(Array.from({ length: 1000 }, (_, index) => `nobody-${index}`).join('\n'));
  await expect.element(page.getByRole('button', { name: 'Look up 1,000' })).toBeVisible();
  expect(field.element().clientHeight).toBe(before);
});

test('the code view names every place that can’t be read, leads there, and keeps the last complete version', async () => {
  await openWith(GOLD);
  await page.getByText('Code', { exact: true }).click();
  const code = page.getByLabelText('Condition as JSON');
  const broken = all(
    { ...GOLD, attribute: 'shoe_size' } as Condition,
    { ...GOLD, operator: 'gt' } as Condition,
  );
  await code.fill(JSON.stringify(broken, null, 2));
  const list = page.getByRole('list', { name: 'What can’t be read' });
  await expect.element(list).toMatchTextContent(/There is no attribute “shoe_size”/);
  await list.getByRole('button', { name: /^conditions\[1\]\.operator, line 13/ }).click();
  expect(String(document.getSelection())).toBe('"gt"');
  await code.fill(JSON.stringify(all(ANY_SILVER)));
  await expect.poll(saved).toEqual(all(ANY_SILVER));
});

test('the code view follows undo and what someone else changes, and typing on loses neither', async () => {
  await openWith(GOLD);
  await page.getByText('Code', { exact: true }).click();
  const code = page.getByLabelText('Condition as JSON');
  const shown = () => JSON.parse((code.element() as HTMLTextAreaElement).value) as Condition;
  await code.fill(JSON.stringify(all(GOLD, ANY_SILVER)));
  await expect.poll(saved).toEqual(all(GOLD, ANY_SILVER));
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(shown).toEqual(all(GOLD));
  await expect.poll(saved).toEqual(all(GOLD));
  // While the text can't be read it stays as it is; theirs is put beside it once it can.
  const typed = JSON.stringify(all(GOLD, ONLY_US));
  await code.fill(typed.slice(0, -1));
  const { name, exclude, purpose, channel, version } = await screen.ask<Rule>('GET', `/rules/${rule.id}`);
  const theirs = { name, exclude, purpose, channel, condition: all(ANY_SILVER, GOLD) };
  await screen.ask('PUT', `/rules/${rule.id}`, theirs, version);
  await expect.poll(sentence).toMatch(/silver/);
  await code.fill(typed);
  await expect.poll(saved).toEqual(all(ANY_SILVER, GOLD, ONLY_US));
  await expect.poll(shown).toEqual(all(ANY_SILVER, GOLD, ONLY_US));
});

/** What the rule says in words. */
function sentence(): string {
  return document.querySelector('[aria-label="In words"]')?.textContent ?? '';
}

test('the code view offers what can stand at the caret, and takes it by the keyboard', async () => {
  await openWith(GOLD);
  await page.getByText('Code', { exact: true }).click();
  const code = page.getByLabelText('Condition as JSON');
  await code.fill('{"type": "all", "conditions": [{"type": "attribute", "attribute": ');
  await userEvent.keyboard('"tie');
  const offered = page.getByRole('listbox', { name: 'What can stand here' });
  await expect
    .element(offered.getByRole('option', { name: /^tier/ }))
    .toHaveAttribute('aria-selected', 'true');
  await userEvent.keyboard('{Enter}');
  await expect.element(offered).not.toBeInTheDocument();
  await expect
    .element(code)
    .toHaveValue('{"type": "all", "conditions": [{"type": "attribute", "attribute": "tier"');
  await code.fill(
    '{"type": "all", "conditions": [{"type": "attribute", "attribute": "tier", "operator": "eq", "value": ',
  );
  await userEvent.keyboard('"s');
  await userEvent.click(offered.getByRole('option', { name: 'silver' }));
  await userEvent.keyboard('}]}');
  await expect
    .poll(saved)
    .toEqual(all({ type: 'attribute', attribute: 'tier', operator: 'eq', value: 'silver' }));
});

test('the picker shows what is known of a thing and what adding it would do, and adds a value of it', async () => {
  await openWith(GOLD);
  await expect.element(page.getByText('of 100 customers')).toBeVisible();
  focusRow('conditions[0]');
  await userEvent.keyboard('/');
  await page.getByRole('textbox', { name: 'Find an attribute, event or segment' }).fill('country');
  await expect.element(page.getByText('1 result', { exact: true })).toBeVisible();
  await expect.element(page.getByText(/^−\d+ reach$/)).toBeVisible();
  await expect.element(page.getByText('May be used here')).toBeVisible();
  await expect.element(page.getByText('84.0%', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: /^Add Country is US *40 people$/ }).click();
  await expect
    .poll(saved)
    .toEqual(all(GOLD, { type: 'attribute', attribute: 'country', operator: 'in', value: ['US'] }));
});

test('a value that is typed finds the conditions that ask for it, and Enter adds the first', async () => {
  await openWith(GOLD);
  focusRow('conditions[0]');
  await userEvent.keyboard('ncare');
  const found = page.getByRole('option', { name: /^Purchase, category is care/ });
  await expect.element(found).toBeVisible();
  await expect.element(page.getByRole('option', { name: /^Cart, category is care/ })).toBeVisible();
  await expect.element(page.getByRole('option').first()).toHaveAttribute('data-combobox-selected');
  await userEvent.keyboard('{Enter}');
  await expect
    .poll(async () => JSON.stringify(await saved()))
    .toContain('"where":[{"property":"category","operator":"in","value":["care"]}]');
});

test('the key that opens the picker gives its search the keyboard at once, so that no letter is lost', async () => {
  await openWith(GOLD);
  focusRow('conditions[0]');
  document.activeElement?.dispatchEvent(
    new KeyboardEvent('keydown', { key: 'n', bubbles: true, cancelable: true }),
  );
  // The next key can't come before these, nor anything that a timer starts.
  for (let turn = 0; turn < 50; turn += 1) await Promise.resolve();
  expect(document.activeElement?.getAttribute('aria-label')).toBe('Find an attribute, event or segment');
});

test('the key that opens the picker below a long list brings it into view and moves nothing but the list', async () => {
  await openWith(...Array.from({ length: 40 }, () => GOLD));
  focusRow('');
  await userEvent.keyboard('/');
  await expect.element(page.getByRole('option').first()).toBeVisible();
  const list = page.getByRole('listbox', { name: 'What the condition is about' });
  await expect.poll(() => list.element().getBoundingClientRect().bottom).toBeLessThan(innerHeight);
  expect(window.scrollY).toBe(0);
});

test('Enter that comes before any value has arrived adds the first that arrives', async () => {
  const slow = Promise.withResolvers<undefined>();
  screen.answerWith((request) =>
    request.url.includes('/catalog/values') ? slow.promise : Promise.resolve(undefined),
  );
  await openWith(GOLD);
  focusRow('conditions[0]');
  await userEvent.keyboard('ncare{Enter}');
  await expect.element(page.getByText('Looking among values…')).toBeVisible();
  slow.resolve(undefined);
  await expect
    .poll(async () => JSON.stringify(await saved()))
    .toContain('"where":[{"property":"category","operator":"in","value":["care"]}]');
});

test('the picker tells before adding that a condition would be flagged', async () => {
  await openWith(GOLD);
  focusRow('conditions[0]');
  await userEvent.keyboard('n');
  await page.getByRole('textbox', { name: 'Find an attribute, event or segment' }).fill('diagnosis');
  const option = page.getByRole('option', { name: /^Diagnosis/ });
  await expect.element(option.getByLabelText(/Blocked|Needs review/)).toBeVisible();
});

test('a group shows how many match it alone and the reach without it, as a condition does', async () => {
  await openWith(GOLD, { type: 'any', conditions: [{ ...GOLD, value: 'gold' } as Condition, ONLY_US] });
  const group = page.getByRole('treegrid', { name: 'Conditions' }).getByRole('row', { name: /^ANY/ });
  await expect.element(group).toMatchTextContent(/70\s*0/);
});

test('a full stop goes to the fixes of the condition', async () => {
  await openWith({ type: 'attribute', attribute: 'diagnosis', operator: 'eq', value: 'eczema' });
  await expect.poll(() => document.querySelectorAll('[data-fix]').length).toBeGreaterThan(0);
  focusRow('conditions[0]');
  await userEvent.keyboard('.');
  expect(document.activeElement?.getAttribute('data-fix')).toBe('conditions[0]');
});

test('the fields of a condition are readable in light and dark', async () => {
  await openWith(GOLD);
  await edit();
  await expect.element(page.getByRole('button', { name: 'Done' })).toBeVisible();
  expect(await graveFindings()).toEqual([]);
});

test('the picker is readable in light and dark', async () => {
  await openWith(GOLD);
  focusRow('conditions[0]');
  await userEvent.keyboard('/');
  await expect.element(page.getByText(/ reach$/)).toBeVisible();
  expect(await graveFindings()).toEqual([]);
});

test('the code view is readable in light and dark', async () => {
  await openWith(GOLD);
  await page.getByText('Code', { exact: true }).click();
  await page.getByLabelText('Condition as JSON').fill('{"type": "a');
  await expect.element(page.getByRole('option', { name: /^attribute/ })).toBeVisible();
  expect(await graveFindings()).toEqual([]);
});

async function openWith(...conditions: readonly Condition[]): Promise<void> {
  rule = await screen.draft({ condition: { type: 'all', conditions } });
  await screen.open(`/rules/${rule.id}/audience`);
  await expect.element(page.getByRole('treegrid', { name: 'Conditions' })).toBeVisible();
}

function focusRow(path: string): void {
  document.querySelector<HTMLElement>(`[data-path="${CSS.escape(path)}"]`)?.focus();
}

function carrying(text: string): DataTransfer {
  const data = new DataTransfer();
  data.setData('text/plain', text);
  return data;
}

/** As the browser tells of its clipboard keys. */
function fire(type: 'copy' | 'paste', clipboardData: DataTransfer): void {
  document.activeElement?.dispatchEvent(
    new ClipboardEvent(type, { clipboardData, bubbles: true, cancelable: true }),
  );
}

function all(...conditions: readonly Condition[]): Condition {
  return { type: 'all', conditions };
}

/** Opens the first condition by the keyboard. */
async function edit(): Promise<void> {
  focusRow('conditions[0]');
  await userEvent.keyboard('{Enter}');
}

async function choose(field: string, option: string): Promise<void> {
  await page.getByRole('combobox', { name: field }).click();
  await page.getByRole('option', { name: option, exact: true }).click();
}

async function saved(): Promise<Condition | null> {
  return (await screen.ask<Rule>('GET', `/rules/${rule.id}`)).condition;
}

async function leaf(): Promise<Condition | undefined> {
  const condition = await saved();
  return condition?.type === 'all' ? condition.conditions[0] : undefined;
}
