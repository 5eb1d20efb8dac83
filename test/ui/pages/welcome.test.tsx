import { beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { aScreen, type Screen } from '../support/a-screen.tsx';
import { graveFindings } from '../support/axe.ts';

let screen: Screen;
beforeEach(async () => {
  screen = await aScreen();
});

test('an empty workspace greets with its two beginnings', async () => {
  await screen.be('admin');
  await screen.open('/');
  await expect.element(page.getByRole('link', { name: 'Choose a file' })).toHaveAttribute('href', '/import');
  await expect.element(page.getByRole('button', { name: 'Load the demo shop' })).toBeVisible();
  expect(await graveFindings()).toEqual([]);
});

test('only an admin loads the demo shop', async () => {
  await screen.be('marketer');
  await screen.open('/welcome');
  await expect.element(page.getByText('Only an admin can load it.')).toBeVisible();
});
