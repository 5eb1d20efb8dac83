import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Condition } from '../../../src/domain/segments/condition.ts';
import { aCheckedScreen, type CheckedScreen, GOLD } from '../support/a-checked-screen.ts';
import { graveFindings } from '../support/axe.ts';

const GERMAN: Condition = { type: 'attribute', attribute: 'country', operator: 'eq', value: 'DE' };
const ILL_AND_FEW: Condition = {
  type: 'all',
  conditions: [
    { type: 'attribute', attribute: 'diagnosis', operator: 'is_set' },
    { type: 'people', customer_ids: ['person-0001', 'person-0003', 'person-0005'] },
  ],
};

let screen: CheckedScreen;
beforeEach(async () => {
  screen = await aCheckedScreen();
  await screen.draft({ name: 'Everyone' });
  await screen.draft({ name: 'Gold', condition: GOLD });
  await screen.draft({ name: 'Germans', condition: GERMAN });
});

const map = () => page.getByRole('table', { name: /share whom the column’s rule reaches too/ });

test('rules stand beside each other with the whole percent of a row’s people', async () => {
  await screen.open('/overlap?rules=everyone,germans,gold');
  for (const told of [
    /^57%\. 48 of 84 whom Everyone reaches are reached by Germans too/,
    /^48%\. 40 of 84 whom Everyone reaches are reached by Gold too/,
    /^100%\. 48 of 48 whom Germans reaches are reached by Everyone too/,
    /^50%\. 24 of 48 whom Germans reaches are reached by Gold too/,
  ])
    await expect.element(map().getByRole('button', { name: told })).toBeVisible();
  await expect.element(page.getByText('3 rules', { exact: true })).toBeVisible();
});

test('a pair can be looked at alone, which the address tells', async () => {
  await screen.open('/overlap?rules=everyone,germans,gold');
  await map()
    .getByRole('button', { name: /of 84 whom Everyone reaches are reached by Gold too/ })
    .click();
  await expect.element(map().getByRole('row', { name: /Germans/ })).not.toBeInTheDocument();
  expect(new URLSearchParams(location.search).get('rules')).toBe('everyone,gold');
});

test('one cell takes the tab, and arrows move on over a rule beside itself', async () => {
  await screen.open('/overlap?rules=everyone,germans,gold');
  const first = map().getByRole('button', { name: /Everyone reaches are reached by Germans/ });
  await expect.element(first).toBeVisible();
  (first.element() as HTMLElement).focus();
  await userEvent.keyboard('{ArrowDown}');
  await expect
    .element(map().getByRole('button', { name: /Gold reaches are reached by Germans/ }))
    .toHaveFocus();
  const inOrder = [...map().element().querySelectorAll('button')].filter(({ tabIndex }) => tabIndex === 0);
  expect(inOrder).toHaveLength(1);
});

test('a person’s rule opens why it reaches them', async () => {
  await screen.open('/overlap?rules=everyone,germans,gold');
  await page
    .getByRole('link', { name: /^Why Gold reaches/ })
    .first()
    .click();
  await expect
    .element(page.getByRole('tab', { name: /^Preview & people/ }))
    .toHaveAttribute('aria-selected', 'true');
  expect(new URLSearchParams(location.search).get('person')).toMatch(/^~/);
});

test('a pair that is too small to show is “<20”, with the reason', async () => {
  await screen.draft({ name: 'Ill', condition: ILL_AND_FEW });
  await screen.open('/overlap?rules=everyone,ill');
  await expect
    .element(map().getByRole('button', { name: /^<20\. Fewer than 20 of those whom Ill/ }))
    .toBeVisible();
  await expect.element(page.getByText(/stands where private data decides/)).toBeVisible();
  await expect.element(page.getByText('People of pairs under 20 are not listed.')).toBeVisible();
});

test('without live rules it says how to see an overlap now', async () => {
  await screen.open('/overlap');
  await expect.element(page.getByText('No rule to compare')).toBeVisible();
  await page.getByRole('combobox', { name: 'Rules to put side by side' }).click();
  await page.getByRole('option', { name: 'Gold (draft)' }).click();
  await expect.element(page.getByText('One rule alone overlaps with nothing')).toBeVisible();
  await page.getByRole('option', { name: 'Germans (draft)' }).click();
  await expect.element(map()).toBeVisible();
});

test('when counting fails it says so, and can be tried again', async () => {
  let broken = true;
  screen.answerWith((request) =>
    Promise.resolve(
      broken && request.url.includes('/overlap')
        ? Response.json(
            { title: 'Busy', status: 503, detail: 'The engine is away.', request_id: 'r-1' },
            { status: 503 },
          )
        : undefined,
    ),
  );
  await screen.open('/overlap?rules=everyone,gold');
  await expect.element(page.getByText('Couldn’t put the rules side by side')).toBeVisible();
  broken = false;
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect.element(map()).toBeVisible();
});

test('a count that takes long can be stopped, and begun again', async () => {
  let slow = true;
  screen.answerWith((request) =>
    slow && request.url.includes('/overlap')
      ? new Promise((_resolve, reject) => {
          request.signal.addEventListener('abort', () => reject(new DOMException('gone', 'AbortError')));
        })
      : Promise.resolve(undefined),
  );
  await screen.open('/overlap?rules=everyone,gold');
  await page.getByRole('button', { name: 'Stop' }).click();
  await expect.element(page.getByText('Nothing was counted. Fewer rules take less time.')).toBeVisible();
  slow = false;
  await page.getByRole('button', { name: 'Count again' }).click();
  await expect.element(map()).toBeVisible();
});

test('the overlap is readable in light and dark, and on a phone', async () => {
  await screen.open('/overlap?rules=everyone,germans,gold');
  await expect.element(page.getByRole('link', { name: /^Why Gold reaches/ }).first()).toBeVisible();
  expect(await graveFindings()).toEqual([]);
  await page.viewport(390, 844);
  await expect.element(map()).toBeVisible();
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(390);
});
