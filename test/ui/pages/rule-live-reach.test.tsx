import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { aCheckedScreen, GOLD } from '../support/a-checked-screen.ts';

test('a draft of the next edition shows how its reach differs from the edition that is live', async () => {
  const screen = await aCheckedScreen();
  const { id } = await screen.draft();
  await screen.move('marketer', id, 'submit');
  await screen.move('reviewer', id, 'approve', { reason: 'Looked at it: nothing private.' });
  const { version, name, exclude, purpose, channel } = await screen.move('marketer', id, 'publish');
  const narrower = { name, exclude, purpose, channel, condition: GOLD };
  await screen.ask('PUT', `/rules/${id}`, narrower, version);
  await screen.open(`/rules/${id}/audience`);
  const reach = page.getByRole('region', { name: 'Reach' });
  await expect.element(reach.getByText(/^−\d+ vs live v1$/)).toBeVisible();
  await expect
    .element(reach.getByRole('link', { name: 'Open preview' }))
    .toHaveAttribute('href', expect.stringMatching(/preview$/));
});
