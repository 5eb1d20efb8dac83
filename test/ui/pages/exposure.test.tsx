import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { aMarketingFile } from '../../support/a-marketing-file.ts';
import { aScreen, type Screen } from '../support/a-screen.tsx';
import { graveFindings } from '../support/axe.ts';

async function withCustomers(): Promise<Screen> {
  const screen = await aScreen();
  await screen.be('admin');
  const form = new FormData();
  form.set('dataset', 'customers');
  form.set('file', new File([aMarketingFile()], 'customers.csv'));
  form.set('options', JSON.stringify({ mode: 'replace' }));
  await screen.ask('POST', '/imports', form);
  await expect
    .poll(async () => (await screen.ask<{ items: { status: string }[] }>('GET', '/imports')).items[0]?.status)
    .toBe('done');
  return screen;
}

test('exposed data pauses who uses it, names the people to notify, and is settled in words', async () => {
  const screen = await withCustomers();
  await screen.be('reviewer');
  await screen.open('/catalog/income');
  await page.getByRole('button', { name: 'Mark as exposed' }).click();
  const dialog = page.getByRole('dialog');
  await expect.element(dialog).toMatchTextContent(/become a segment to notify/);
  expect(await graveFindings()).toEqual([]);
  await dialog.getByRole('button', { name: 'Mark as exposed' }).click();
  await expect.element(dialog.getByText(/it stands in the audit log/)).toBeVisible();
  await dialog.getByLabelText('What happened').fill('A backup lay open.');
  await dialog.getByRole('button', { name: 'Mark as exposed' }).click();
  await expect.element(page.getByText(/Marked as exposed/)).toBeVisible();
  await expect
    .element(page.getByRole('link', { name: 'The people to notify' }))
    .toHaveAttribute('href', '/segments/exposed_income');

  await page.getByRole('button', { name: 'It is settled' }).click();
  await page.getByLabelText('How it was settled').fill('The backup is gone.');
  await page.getByRole('dialog').getByRole('button', { name: 'It is settled' }).click();
  await expect.element(page.getByText('Nothing is known to have got into wrong hands.')).toBeVisible();
});

test('a marketer sees that data is exposed, and who may say so', async () => {
  const screen = await withCustomers();
  await screen.be('marketer');
  await screen.open('/catalog/income');
  await expect.element(page.getByText('Managers and admins mark data as exposed.')).toBeVisible();
  await expect.element(page.getByRole('button', { name: 'Mark as exposed' })).not.toBeInTheDocument();
});
