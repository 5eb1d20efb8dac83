import { beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { aCheckedScreen, type CheckedScreen } from '../support/a-checked-screen.ts';
import { aScreen } from '../support/a-screen.tsx';
import { graveFindings } from '../support/axe.ts';

let screen: CheckedScreen;
beforeEach(async () => {
  screen = await aCheckedScreen();
  await screen.be('marketer');
});

test('who may be contacted is counted for each purpose and channel', async () => {
  await screen.open('/consent');
  const byChannel = page.getByRole('table', { name: 'People who may be contacted, by purpose and channel' });
  const service = byChannel.getByRole('row', { name: /^Service messages/ });
  await expect.element(service).toMatchTextContent(/^Service messages100\.0%100/);
  const offers = byChannel.getByRole('row', { name: /^Offers and news/ });
  await expect.element(offers).toMatchTextContent(/^Offers and news84\.0%84/);
});

test('the same people are told by the law that holds for them', async () => {
  await screen.open('/consent');
  const byLaw = page.getByRole('table', { name: /by purpose and law/ });
  await expect.element(byLaw.getByRole('columnheader', { name: 'EU and EEA' })).toBeVisible();
  await expect.element(byLaw.getByRole('row', { name: /^Offers and news/ })).toBeVisible();
});

test('when counting fails it says so, and can be tried again', async () => {
  let broken = true;
  screen.answerWith((request) =>
    Promise.resolve(
      broken && request.url.includes('/overview')
        ? Response.json(
            { title: 'Busy', status: 422, detail: 'The engine is away.', request_id: 'r-1' },
            { status: 422 },
          )
        : undefined,
    ),
  );
  await screen.open('/consent');
  await expect.element(page.getByText('Couldn’t count who may be contacted')).toBeVisible();
  broken = false;
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect.element(page.getByRole('table', { name: /by purpose and channel/ })).toBeVisible();
});

test('without customers the way to import them is shown', async () => {
  const empty = await aScreen();
  await empty.be('admin');
  await empty.open('/consent');
  await expect.element(page.getByRole('link', { name: 'Import customers and consents' })).toBeVisible();
});

test('consent is readable in light and dark', async () => {
  await screen.open('/consent');
  await expect.element(page.getByRole('row', { name: /^Service messages 100/ }).first()).toBeVisible();
  expect(await graveFindings()).toEqual([]);
});
