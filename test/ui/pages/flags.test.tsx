import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { aCheckedScreen, type CheckedScreen, DIAGNOSED, GOLD } from '../support/a-checked-screen.ts';
import { graveFindings } from '../support/axe.ts';

let screen: CheckedScreen;
beforeEach(async () => {
  screen = await aCheckedScreen();
});

async function checked(name: string, condition = DIAGNOSED): Promise<string> {
  const { id } = await screen.draft({ name, condition });
  await screen.ask('GET', `/rules/${id}/flags`);
  return id;
}

test('without a checked rule it says how one comes to be checked', async () => {
  await screen.draft({ name: 'Winter care' });
  await screen.open('/flags');
  await expect.element(page.getByText('No open flags')).toBeVisible();
  await expect.element(page.getByText('1 rule not checked yet')).toBeVisible();
});

test('flags of all rules are narrowed by what they are about, and the address keeps it', async () => {
  await checked('Winter care');
  await checked('Weekly deals', GOLD);
  await screen.open('/flags');
  await page.getByRole('combobox', { name: 'Kind of data' }).click();
  await page.getByRole('option', { name: /^Health \(\d+\)/ }).click();
  await expect.poll(() => location.search).toBe('?category=health');
  await expect.element(page.getByRole('link', { name: 'Winter care' }).first()).toBeVisible();
  await expect.element(page.getByRole('link', { name: 'Weekly deals' })).not.toBeInTheDocument();
  await expect
    .element(page.getByRole('link', { name: 'EU and EEA' }).first())
    .toHaveAttribute('href', '/policies?law=eu');
  await expect
    .element(page.getByRole('link', { name: 'Diagnosis', exact: true }).first())
    .toHaveAttribute('href', '/catalog/diagnosis');
  await page.getByRole('button', { name: 'Show all flags' }).click();
  await expect.element(page.getByRole('link', { name: 'Weekly deals' }).first()).toBeVisible();
  expect(await graveFindings()).toEqual([]);
});

test('from a provision behind a flag to all flags that rest on it, and to the law it belongs to', async () => {
  const id = await checked('Winter care');
  await screen.open(`/rules/${id}/flags/unconsented_use-diagnosis`);
  const law = page.getByRole('article').getByRole('link', { name: 'EU and EEA' }).first();
  await expect.element(law).toHaveAttribute('href', '/policies?law=eu');
  await page.getByRole('link', { name: 'GDPR Art. 9(1)' }).first().click();
  await expect.poll(() => location.search).toBe('?provision=GDPR%20Art.%209(1)');
  await expect.element(page.getByRole('combobox', { name: 'Provision' })).not.toHaveValue('');
  await expect.element(page.getByRole('link', { name: 'Winter care' }).first()).toBeVisible();
});

test('J moves through the flags, ↵ opens one in its rule', async () => {
  const id = await checked('Winter care');
  await screen.open('/flags?check=unconsented_use');
  await expect.element(page.getByText('1 flag', { exact: true })).toBeVisible();
  await userEvent.keyboard('j');
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => location.pathname).toBe(`/rules/${id}/flags/unconsented_use-diagnosis`);
});

test('a mark of the matrix leads to the flags of that rule about that kind of data', async () => {
  const id = await checked('Winter care');
  await screen.open('/flags?view=matrix');
  const row = page.getByRole('row', { name: /Winter care/ });
  await row.getByRole('link', { name: /Blocked/ }).click();
  await expect.poll(() => location.search).toBe(`?rule=${id}&category=health&state=all`);
});

test('the history of a rule tells which flags appeared and which cleared', async () => {
  const id = await checked('Winter care');
  await screen.open(`/rules/${id}/history`);
  const items = page.getByRole('list', { name: 'Flags over time' }).getByRole('listitem');
  await expect.element(items.first()).toMatchTextContent(/^v1.*policy v0.*Appeared: .*health.*Diagnosis/);
  expect(await graveFindings()).toEqual([]);
});
