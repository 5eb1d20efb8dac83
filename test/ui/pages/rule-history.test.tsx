import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { aCheckedScreen, GOLD } from '../support/a-checked-screen.ts';
import { graveFindings } from '../support/axe.ts';

test('what happened is listed newest first, with who did it, why, and which version it made', async () => {
  const screen = await aCheckedScreen();
  const { id } = await screen.draft({ purpose: 'service', condition: GOLD });
  await screen.move('marketer', id, 'submit', { note: 'Ready to look at.' });
  await screen.move('reviewer', id, 'approve', { reason: 'Only those who bought.' });
  await screen.move('marketer', id, 'publish');
  await screen.open(`/rules/${id}/history`);
  const items = page.getByRole('region', { name: 'History' }).getByRole('listitem');
  await expect.element(items.nth(0)).toMatchTextContent(/^v1.* published it/);
  await expect.element(items.nth(1)).toMatchTextContent(/approved it: “Only those who bought\.”/);
  await expect.element(items.nth(2)).toMatchTextContent(/asked for a review/);
  await expect.element(items.nth(3)).toMatchTextContent(/made the rule/);
  await expect.element(page.getByText('v1 is live', { exact: true })).toBeVisible();
  expect(await graveFindings()).toEqual([]);
});
