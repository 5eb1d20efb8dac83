import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { aCheckedScreen, GOLD } from '../support/a-checked-screen.ts';

test('the audience of a live rule comes from the API for who may download it; others are told who may', async () => {
  const screen = await aCheckedScreen();
  const { id } = await screen.draft({ condition: GOLD });
  await screen.move('marketer', id, 'submit');
  await screen.move('reviewer', id, 'approve', { reason: 'These are the customers we know best.' });
  await screen.move('marketer', id, 'publish');
  await screen.be('reviewer');
  await screen.open(`/rules/${id}/audience`);
  await expect
    .element(page.getByRole('link', { name: 'Download audience' }))
    .toHaveAttribute(
      'href',
      expect.stringMatching(new RegExp(`^http://[^/]+/api/rules/${id}/audience\\.csv$`)),
    );
  await screen.be('marketer');
  await screen.open(`/rules/${id}/audience`);
  const button = page.getByRole('button', { name: 'Download audience' });
  await expect.element(button).toHaveAttribute('aria-disabled', 'true');
  await expect
    .element(button)
    .toHaveAttribute('title', expect.stringContaining('Managers download audiences'));
});

test('where nobody has agreed because no consents are loaded, the reach says so and leads to the import', async () => {
  const screen = await aCheckedScreen();
  const none = await screen.api.ports.engine.load('consents', 'replace', []);
  await none.commit();
  const { id } = await screen.draft({ condition: GOLD });
  await screen.open(`/rules/${id}/audience`);
  await expect
    .element(page.getByText(/^No consents are loaded, so nobody counts as having agreed\./))
    .toBeVisible();
  await expect
    .element(page.getByRole('link', { name: 'Import consents' }))
    .toHaveAttribute('href', expect.stringMatching(/\/import$/));
});
