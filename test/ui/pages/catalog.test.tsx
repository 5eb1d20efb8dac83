import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { aMarketingFile } from '../../support/a-marketing-file.ts';
import { aScreen, type Screen } from '../support/a-screen.tsx';
import { graveFindings } from '../support/axe.ts';

interface Attribute {
  readonly id: string;
  readonly version: number;
  readonly classification: { readonly status: string; readonly category: string | null };
  readonly purposes: readonly string[];
  readonly derived_from: readonly string[];
  readonly notice: string | null;
}

let screen: Screen;
beforeEach(async () => {
  screen = await aScreen();
  await screen.be('marketer');
});

test('without data it leads to the import', async () => {
  await screen.open('/catalog');
  await page.getByRole('link', { name: 'Import your customers' }).click();
  await expect.element(page.getByRole('heading', { name: 'Import', exact: true })).toBeVisible();
});

test('what seems private is found, with its reason, and confirmed', async () => {
  await load();
  await screen.open('/catalog?show=to-confirm');
  for (const name of ['Marital status', 'Income', 'Kidhome']) {
    await expect.element(page.getByRole('link', { name })).toBeVisible();
  }
  await page.getByRole('link', { name: 'Marital status' }).click();
  await expect.element(page.getByText(/Its name says “marital”/)).toBeVisible();
  await page.getByRole('button', { name: /^Confirm Family situation/ }).click();
  await expect.element(page.getByText(/A person confirmed it/)).toBeVisible();
  expect((await attribute('marital_status')).classification).toMatchObject({
    status: 'confirmed',
    category: 'family',
  });
});

test('a suggestion can be corrected to another category', async () => {
  await load();
  await screen.open('/catalog/kidhome');
  await page.getByRole('button', { name: 'Choose another' }).click();
  await page.getByRole('combobox', { name: 'Data category' }).click();
  await page.getByRole('option', { name: 'Family situation' }).click();
  await page.getByRole('button', { name: 'Confirm Family situation' }).click();
  await expect.element(page.getByText(/A person confirmed it/)).toBeVisible();
  expect((await attribute('kidhome')).classification.category).toBe('family');
});

test('all that is shown is confirmed at once, after it was read', async () => {
  await load();
  await screen.open('/catalog?show=to-confirm');
  await page.getByLabelText('Find an attribute').fill('home');
  await page.getByRole('button', { name: 'Confirm all 2' }).click();
  const dialog = page.getByRole('dialog');
  await expect.element(dialog).toMatchTextContent(/Kidhome is children/);
  await dialog.getByRole('button', { name: 'Confirm', exact: true }).click();
  await expect.element(page.getByText('Nothing is called “home”')).toBeVisible();
  expect((await attribute('teenhome')).classification.status).toBe('confirmed');
});

test('search and view stand in the address', async () => {
  await load();
  await screen.open('/catalog?show=sensitive&q=inc');
  await expect.element(page.getByRole('link', { name: 'Income' })).toBeVisible();
  await expect.element(page.getByRole('link', { name: 'Kidhome' })).not.toBeInTheDocument();
  await page.getByLabelText('Find an attribute').fill('kid');
  await expect.element(page.getByRole('link', { name: 'Kidhome' })).toBeVisible();
  expect(window.location.search).toBe('?show=sensitive&q=kid');
});

test('J and K move, Enter opens, C confirms, Escape closes and gives the focus back', async () => {
  await load();
  await screen.open('/catalog?show=to-confirm');
  await expect.element(page.getByRole('link', { name: 'Income' })).toBeVisible();
  await userEvent.keyboard('jj');
  const marital = page.getByRole('link', { name: 'Marital status' });
  await expect.element(marital).toHaveFocus();
  await userEvent.keyboard('k');
  await expect.element(page.getByRole('link', { name: 'Year birth' })).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByRole('complementary', { name: 'Year birth' })).toBeVisible();
  await userEvent.keyboard('{Escape}');
  await expect.element(page.getByRole('link', { name: 'Year birth' })).toHaveFocus();
  await userEvent.keyboard('c');
  await expect.element(page.getByRole('complementary', { name: 'Year birth' })).toBeVisible();
  await userEvent.keyboard('c');
  await expect.element(page.getByText(/A person confirmed it/)).toBeVisible();
  expect((await attribute('year_birth')).classification.status).toBe('confirmed');
});

test('people say what an attribute is made from, collected for and told by', async () => {
  await load();
  await screen.open('/catalog/income');
  await pick('Made from', 'Education');
  await pick('Collected for', 'Offers and news');
  await page.getByLabelText('Notice').fill('Privacy page of 2026');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect.element(page.getByText('Saved')).toBeVisible();
  expect(await attribute('income')).toMatchObject({
    derived_from: ['education'],
    purposes: ['marketing'],
    notice: 'Privacy page of 2026',
  });
});

test('whoever saves second sees both, and loses neither', async () => {
  await load();
  await screen.open('/catalog/income');
  await page.getByLabelText('Name', { exact: true }).fill('Yearly income');
  await screen.ask('PATCH', '/catalog/attributes/income', { label: 'Household income' }, 0);
  await page.getByRole('button', { name: 'Save' }).click();
  await expect.element(page.getByText('Someone else saved this meanwhile')).toBeVisible();
  await expect.element(page.getByText(/“Household income”/)).toBeVisible();
  await page.getByRole('button', { name: 'Save mine over it' }).click();
  await expect.element(page.getByRole('link', { name: 'Yearly income' })).toBeVisible();
});

test('private values of few people are not shown', async () => {
  await load();
  await screen.open('/catalog/marital_status');
  await expect.element(page.getByText('Divorced')).toBeVisible();
  await page.getByRole('link', { name: 'Income' }).click();
  await expect.element(page.getByText('No value is shared by enough people to be shown.')).toBeVisible();
});

test('viewers read and change nothing', async () => {
  await load();
  await screen.be('viewer');
  await screen.open('/catalog/income');
  await expect.element(page.getByText('Viewers can’t change this.')).toBeVisible();
  await expect.element(page.getByRole('button', { name: /^Confirm/ })).not.toBeInTheDocument();
});

test('the catalog has no grave finding, nor has its detail', async () => {
  await load();
  await screen.open('/catalog');
  await expect.element(page.getByRole('link', { name: 'Income' })).toBeVisible();
  expect(await graveFindings()).toEqual([]);
  await page.getByRole('link', { name: 'Income' }).click();
  await expect.element(page.getByText('About this data')).toBeVisible();
  expect(await graveFindings()).toEqual([]);
});

async function load(): Promise<void> {
  const form = new FormData();
  form.set('dataset', 'customers');
  form.set('file', new File([aMarketingFile()], 'marketing.csv'));
  const { import_id } = await screen.ask<{ import_id: string }>('POST', '/imports', form);
  await expect
    .poll(async () => (await screen.ask<{ status: string }>('GET', `/imports/${import_id}`)).status)
    .toBe('done');
}

async function pick(label: string, option: string): Promise<void> {
  await page.getByRole('combobox', { name: label }).click();
  await page.getByRole('option', { name: option, exact: true }).click();
  await userEvent.keyboard('{Escape}');
}

async function attribute(id: string): Promise<Attribute> {
  const { attributes } = await screen.ask<{ attributes: readonly Attribute[] }>('GET', '/catalog');
  const found = attributes.find((one) => one.id === id);
  if (found === undefined) throw new Error(`There is no attribute ${id}.`);
  return found;
}
