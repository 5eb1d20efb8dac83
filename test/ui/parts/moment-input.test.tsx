import { MantineProvider } from '@mantine/core';
import { useState } from 'react';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { MomentInput } from '../../../src/ui/parts/moment-input.tsx';
import { theme, variables } from '../../../src/ui/theme/theme.ts';
import { graveFindings } from '../support/axe.ts';

/** A field of Amsterdam’s clock, which was put forward on 29 March 2026 at 02:00 and back on 25 October at 03:00. */
async function aField(start: string): Promise<() => string> {
  const kept = { now: start };
  function Screen() {
    const [value, setValue] = useState(start);
    return (
      <MomentInput
        label="From"
        value={value}
        zone="Europe/Amsterdam"
        onChange={(next) => {
          kept.now = next;
          setValue(next);
        }}
      />
    );
  }
  await render(
    <MantineProvider theme={theme} cssVariablesResolver={variables}>
      <Screen />
    </MantineProvider>,
  );
  return () => kept.now;
}

const field = () => page.getByLabelText('From');

test('a time is read and typed by the workspace’s clock, in winter and in summer', async () => {
  const value = await aField('2026-01-15T12:00:00.000Z');
  await expect.element(field()).toHaveValue('2026-01-15T13:00');
  await expect.element(field()).toHaveAccessibleDescription('Europe/Amsterdam time');
  await field().fill('2026-07-01T00:00');
  expect(value()).toBe('2026-06-30T22:00:00.000Z');
});

test('an instant written with another offset, or to the second, stands there as it is', async () => {
  const value = await aField('2026-01-15T07:00:05-05:00');
  await expect.element(field()).toHaveValue('2026-01-15T13:00:05');
  await field().fill('2026-01-15T13:00:06');
  expect(value()).toBe('2026-01-15T12:00:06.000Z');
});

test('a time that the clock skips is moved on by as much, which is said, and stays as it was typed', async () => {
  const value = await aField('2026-01-15T12:00:00.000Z');
  await field().fill('2026-03-29T02:30');
  expect(value()).toBe('2026-03-29T01:30:00.000Z');
  await expect.element(field()).toHaveValue('2026-03-29T02:30');
  await expect
    .element(page.getByRole('status'))
    .toMatchTextContent('The clock skips this time: 29 Mar 2026, 03:30 CEST is meant.');
});

test('a time that the clock shows twice is the first, and the second can be chosen', async () => {
  const value = await aField('2026-01-15T12:00:00.000Z');
  await field().fill('2026-10-25T02:30');
  expect(value()).toBe('2026-10-25T00:30:00.000Z');
  await expect.element(page.getByRole('radio', { name: 'the first, CEST' })).toBeChecked();
  await page.getByText('the second, CET').click();
  await expect.poll(value).toBe('2026-10-25T01:30:00.000Z');
  await expect.element(field()).toHaveValue('2026-10-25T02:30');
  await expect.element(page.getByRole('radio', { name: 'the second, CET' })).toBeChecked();
  expect(await graveFindings()).toEqual([]);
});

test('an instant of the second hour shows that it is the second', async () => {
  await aField('2026-10-25T01:30:00.000Z');
  await expect.element(field()).toHaveValue('2026-10-25T02:30');
  await expect.element(page.getByRole('radio', { name: 'the second, CET' })).toBeChecked();
});

test('what is typed digit by digit is not put right in between, and what is taken out is no instant', async () => {
  const value = await aField('2026-01-15T12:00:00.000Z');
  await field().click({ position: { x: 12, y: 12 } });
  await userEvent.keyboard('03292026');
  await expect.poll(value).toBe('2026-03-29T11:00:00.000Z');
  await field().clear();
  expect(value()).toBe('');
  await field().fill('2026-07-01T09:00');
  expect(value()).toBe('2026-07-01T07:00:00.000Z');
});
