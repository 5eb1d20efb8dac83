import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { CapSettings } from '../../../src/domain/caps/cap.ts';
import type { Rule } from '../../../src/domain/rules/rule.ts';
import { aDailyRule, aPressedShop, hangingSimulations } from '../support/a-pressed-shop.ts';
import type { Screen } from '../support/a-screen.tsx';
import { press, tabTo, typeInto } from '../support/keyboard.ts';

let screen: Screen;

beforeEach(async () => {
  screen = await aPressedShop();
});

test('with the keyboard alone a cap is made with its scope, put first, stopped after a question, slid and saved', async () => {
  await screen.open('/caps?week=2026-11-16');
  await press(page.getByRole('button', { name: 'New cap' }));
  const form = page.getByRole('dialog', { name: 'New cap' });
  await expect.element(form.getByLabelText('Name')).toHaveFocus();
  await userEvent.keyboard('Daily');
  await typeInto(form.getByLabelText('At most'), '0');
  await tabTo(form.getByRole('radio', { name: 'Any stretch of' }));
  await userEvent.keyboard('{ArrowRight}');
  await expect.element(form.getByLabelText('Calendar unit')).toBeVisible();
  await tabTo(form.getByRole('combobox', { name: 'Channels' }));
  await userEvent.keyboard('{ArrowDown}');
  await expect.element(page.getByRole('option', { name: 'SMS' })).toBeVisible();
  await userEvent.keyboard('{ArrowDown}{Enter}');
  await press(form.getByRole('button', { name: 'Add cap' }));
  await expect.element(row(1)).toMatchTextContent(/Daily.*none at allper day, customer time/);
  await expect.element(page.getByRole('button', { name: 'New cap' })).toHaveFocus();

  const daily = page.getByRole('button', { name: 'Daily', exact: true });
  await tabTo(daily);
  await userEvent.keyboard('{Alt>}{ArrowUp}{/Alt}');
  await expect.element(row(0)).toMatchTextContent('Daily');
  await expect.element(daily).toHaveFocus();

  const slider = page.getByRole('slider', { name: 'Daily, at most' });
  await tabTo(page.getByRole('combobox', { name: 'Cap to try' }));
  await tabTo(slider);
  await userEvent.keyboard('{ArrowRight}');
  await press(page.getByRole('button', { name: 'Use 1' }));
  await expect.element(row(0)).toMatchTextContent(/Daily.*at most 1/);
  await expect.element(slider).toHaveFocus();
  await userEvent.keyboard('{ArrowLeft}');
  await press(page.getByRole('button', { name: 'Use 0' }));

  await press(page.getByRole('button', { name: 'Save changes' }));
  const question = page.getByRole('dialog', { name: 'Stop these messages altogether?' });
  await press(question.getByRole('button', { name: 'Stop them' }));
  await expect
    .poll(async () => (await kept()).caps.map(({ id, limit }) => [id, limit]))
    .toEqual([
      ['daily', 0],
      ['weekly', 3],
    ]);
  expect((await kept()).caps[0]?.scope.channels).toHaveLength(1);
});

test('with the keyboard alone two rules are swapped and saved, and the focus stays with the rule', async () => {
  await aDailyRule(screen, 'One', 2);
  await aDailyRule(screen, 'Two', 1);
  await aDailyRule(screen, 'Three', 0);
  await screen.open('/caps');
  await tabTo(page.getByRole('radio', { name: 'Past week' }));
  await userEvent.keyboard('{ArrowRight}');
  const wins = page.getByRole('region', { name: 'Who wins' });
  await press(wins.getByRole('button', { name: 'Swap Three with Two' }));
  await expect.element(wins.getByRole('row').nth(2)).toMatchTextContent('Three');
  const again = wins.getByRole('button', { name: 'Swap Three with One' });
  await expect.element(again).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByText('Three now goes before One')).toBeInTheDocument();
  await expect.element(wins.getByRole('button', { name: 'Undo' })).toHaveFocus();
  await press(wins.getByRole('button', { name: 'Save to 3 drafts' }));
  await expect.element(page.getByText('Saved to the drafts')).toBeVisible();
  expect((await screen.ask<Rule>('GET', '/rules/three')).priority).toBe(2);
});

test('with the keyboard alone a rehearsal is stopped and goes on from the same place', async () => {
  await aDailyRule(screen, 'One', 1);
  const simulations = hangingSimulations(screen);
  await screen.open('/caps?view=rehearsal');
  const pressure = page.getByRole('region', { name: 'Contact pressure' });
  await press(pressure.getByRole('button', { name: 'Stop' }));
  await expect.element(pressure).toMatchTextContent('Stopped.');
  await expect.element(pressure.getByRole('button', { name: 'Go on' })).toHaveFocus();
  simulations.letGo();
  await userEvent.keyboard('{Enter}');
  await expect.element(pressure).toMatchTextContent(/Planned56\s/);
});

function row(index: number) {
  return page.getByRole('region', { name: 'Caps', exact: true }).getByRole('listitem').nth(index);
}

function kept(): Promise<CapSettings> {
  return screen.ask<CapSettings>('GET', '/caps');
}
