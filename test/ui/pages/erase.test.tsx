import { beforeEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { aCheckedScreen, type CheckedScreen } from '../support/a-checked-screen.ts';
import { graveFindings } from '../support/axe.ts';

let screen: CheckedScreen;
beforeEach(async () => {
  screen = await aCheckedScreen();
});

const REASON = 'Asked for by letter on 20 November';
const customers = () => screen.api.ports.engine.datasets().then((all) => all[0]?.rows);

async function found(by: string): Promise<void> {
  await page.getByLabelText('Customer id or e-mail address').fill(by);
  await page.getByRole('button', { name: 'Find' }).click();
}

describe('a privacy reviewer', () => {
  beforeEach(() => screen.be('privacy_reviewer'));

  test('comes from Consent, finds someone masked, and erases nobody without a reason and a second yes', async () => {
    await screen.open('/consent');
    await page.getByRole('link', { name: 'Erase a customer' }).click();
    await found('p1@mail.example');
    await expect.element(page.getByLabelText('Who was found').getByText('•••••-0001')).toBeVisible();
    await expect.element(page.getByText(/Rows of this person in later imports are set aside/)).toBeVisible();
    await page.getByRole('button', { name: /^Erase •/ }).click();
    await expect.element(page.getByText('Say why in at least 10 characters.')).toBeVisible();
    await page.getByLabelText('Reason, kept in the audit log').first().fill(REASON);
    await page.getByRole('button', { name: /^Erase •/ }).click();
    await page.getByRole('button', { name: 'Cancel' }).click();
    expect(await customers()).toBe(100);
    await page.getByRole('button', { name: /^Erase •/ }).click();
    await page.getByRole('button', { name: 'Erase for good' }).click();
    await expect.element(page.getByText(/^Removed: 1 customer, 1 consent/)).toBeVisible();
    expect(await customers()).toBe(99);
    await page.getByRole('link', { name: 'See the record' }).click();
    await expect.element(page.getByText('Asked to erase a person')).toBeVisible();
    expect(location.href).not.toContain('person-0001');
  });

  test('is told when nobody has the address, and lets someone in again who was erased', async () => {
    await screen.ask('POST', '/customers/person-0002/erase', { reason: REASON });
    await screen.open('/erase');
    await found('nobody@mail.example');
    await expect.element(page.getByText('No customer has this e-mail address')).toBeVisible();
    await page.getByLabelText('Customer id', { exact: true }).fill('person-0002');
    await page.getByLabelText('Reason, kept in the audit log').fill('Ordered again on 25 November');
    await page.getByRole('button', { name: 'Let in again' }).click();
    await expect.element(page.getByText('The next import may bring this customer')).toBeVisible();
  });

  test('can read all of it on a phone, in light and dark', async () => {
    await screen.open('/erase');
    await page.viewport(390, 844);
    await found('person-0001');
    await expect.element(page.getByLabelText('Who was found')).toBeVisible();
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(390);
    expect(await graveFindings()).toEqual([]);
  });
});

test('others are told who erases customers', async () => {
  await screen.be('reviewer');
  await screen.open('/erase');
  await expect.element(page.getByText('Privacy reviewers and admins erase customers')).toBeVisible();
});
