import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { aScreen, type Screen } from '../support/a-screen.tsx';
import { graveFindings } from '../support/axe.ts';

/** Forty people, half of them with a diagnosis; a quarter agreed to offers based on health. */
const PEOPLE = Array.from(
  { length: 40 },
  (_, n) => `c${n},${n < 20 ? 'asthma' : ''},${n % 2 === 0 ? 'gold' : 'silver'},${n * 10}`,
);
const CUSTOMERS = ['customer_id,diagnosis,tier,score', ...PEOPLE].join('\n');
const CONSENTS = [
  'customer_id,purpose,channel,status,captured_at',
  ...Array.from({ length: 10 }, (_, n) => `c${n},health_offers,email,granted,2026-01-01T00:00:00Z`),
].join('\n');

let screen: Screen;
beforeEach(async () => {
  screen = await aScreen();
  await screen.be('marketer');
  await load('customers', CUSTOMERS);
  await load('consents', CONSENTS);
});

test('each row says how many of those for whom it is set agreed to its use, and its detail with the figures', async () => {
  await screen.open('/catalog');
  const row = page.getByRole('row', { name: /Diagnosis/ });
  await expect.element(row.getByText('50.0%').first()).toBeVisible();
  await expect.element(row).toMatchTextContent(/50\.0%.*50\.0%/);
  await expect.element(page.getByRole('row', { name: /Tier/ })).toMatchTextContent(/no consent needed/);
  await page.getByRole('link', { name: 'Diagnosis' }).click();
  await expect.element(page.getByText('10 of 20 people with a value')).toBeVisible();
  expect(await graveFindings()).toEqual([]);
});

test('the catalogue narrows to a source and to what a rule uses, and the address keeps it', async () => {
  await screen.ask('PATCH', '/catalog/attributes/score', { source: 'inferred' }, 0);
  await screen.ask('POST', '/segments', {
    id: 'gold',
    name: 'Gold',
    condition: { type: 'attribute', attribute: 'tier', operator: 'eq', value: 'gold' },
  });
  await screen.ask('POST', '/rules', {
    id: 'hello',
    name: 'Hello gold',
    segment: 'gold',
    purpose: 'marketing',
    channel: 'email',
  });
  await screen.open('/catalog');
  await page.getByRole('button', { name: 'Source' }).click();
  await page.getByRole('menuitemradio', { name: 'Inferred' }).click();
  await expect.element(page.getByRole('link', { name: 'Score' })).toBeVisible();
  await expect.element(page.getByRole('link', { name: 'Tier' })).not.toBeInTheDocument();
  expect(window.location.search).toBe('?source=inferred');
  await page.getByRole('button', { name: 'Source: Inferred' }).click();
  await page.getByRole('menuitemradio', { name: 'Any' }).click();
  await page.getByRole('button', { name: 'Used by' }).click();
  await page.getByRole('menuitemradio', { name: 'Hello gold' }).click();
  await expect.element(page.getByRole('link', { name: 'Tier' })).toBeVisible();
  await expect.element(page.getByRole('link', { name: 'Diagnosis' })).not.toBeInTheDocument();
  await userEvent.keyboard('{Escape}');
  expect(window.location.search).toBe('?used=hello');
});

test('a derived attribute names the input that is missing, in the list and in the lineage', async () => {
  await screen.ask('PATCH', '/catalog/attributes/score', { derived_from: ['diagnosis', 'tier'] }, 0);
  await load('customers', CUSTOMERS.replace('diagnosis', 'other'));
  await screen.open('/catalog');
  await expect.element(page.getByText('diagnosis is missing')).toBeVisible();
  await screen.open('/catalog?view=lineage');
  const list = page.getByRole('list', { name: 'Lineage' });
  await expect.element(list.getByText('Missing: it is not in the data any more')).toBeVisible();
  await expect.element(list.getByText('diagnosis', { exact: true })).toBeVisible();
  await expect.element(list.getByRole('link', { name: 'Score' })).toBeVisible();
});

test('the lineage is drawn beside a list that says the same, by which the keyboard opens it', async () => {
  await screen.ask('PATCH', '/catalog/attributes/score', { derived_from: ['diagnosis'] }, 0);
  await screen.open('/catalog?view=lineage');
  await expect.poll(() => document.querySelectorAll('.recharts-sankey-link').length).toBe(1);
  await page.getByRole('list', { name: 'Lineage' }).getByRole('link', { name: 'Diagnosis' }).click();
  await expect.element(page.getByRole('complementary', { name: 'Diagnosis' })).toBeVisible();
  expect(await graveFindings()).toEqual([]);
});

test('where new data disagrees with what was decided, someone decides again', async () => {
  await screen.ask('PATCH', '/catalog/attributes/tier', { category: null }, 0);
  await load('customers', CUSTOMERS.replaceAll('gold', 'diabetes').replaceAll('silver', 'epilepsy'));
  await screen.open('/catalog?show=to-confirm');
  await expect.element(page.getByRole('row', { name: /Tier.*Disagrees/ })).toBeVisible();
  await page.getByRole('link', { name: 'Tier' }).click();
  await expect.element(page.getByText(/This was not so when it was confirmed/)).toBeVisible();
  await page.getByRole('button', { name: 'Keep Ordinary' }).click();
  await expect.element(page.getByText(/A person confirmed it/)).toBeVisible();
  await expect.element(page.getByText('Disagrees')).not.toBeInTheDocument();
});

async function load(dataset: string, text: string): Promise<void> {
  const form = new FormData();
  form.set('dataset', dataset);
  form.set('file', new File([text], `${dataset}.csv`));
  const { import_id } = await screen.ask<{ import_id: string }>('POST', '/imports', form);
  await expect
    .poll(async () => (await screen.ask<{ status: string }>('GET', `/imports/${import_id}`)).status)
    .toBe('done');
}
