import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { aMarketingFile } from '../../support/a-marketing-file.ts';
import type { ImportRecord } from '../../../src/service/ports.ts';
import { aScreen, type Screen } from '../support/a-screen.tsx';
import { graveFindings } from '../support/axe.ts';

let screen: Screen;
beforeEach(async () => {
  screen = await aScreen();
  await screen.be('marketer');
});

test('a file dropped as it is shows what was understood, and goes in', async () => {
  await screen.open('/import');
  await drop('marketing.csv', aMarketingFile());
  await expect.element(page.getByText(/CSV · UTF-8 · semicolons · 200 rows looked at$/)).toBeVisible();
  await expect.element(field('Each customer is named by')).toHaveValue('ID');
  await expect.element(field('Type of Marital_Status')).toHaveDisplayValue('Choice');
  await expect.element(rowOf('Income')).toMatchTextContent(/10 \(5\.0%\)/);
  await expect.element(page.getByText('Every row that was looked at can be read.')).toBeVisible();
  // By the key: of a wide file the button is many stops away.
  await userEvent.keyboard('{Control>}{Enter}{/Control}');
  await expect.element(page.getByText('200 rows of customers are in')).toBeVisible();
  await page.getByRole('link', { name: 'See the Catalog' }).click();
  await expect.element(page.getByRole('link', { name: 'Marital status' })).toBeVisible();
});

test('what was understood can be corrected before it goes in', async () => {
  await screen.open('/import');
  await drop('marketing.csv', aMarketingFile());
  await choose('Type of Kidhome', 'Choice');
  await page.getByLabelText('Import MntWines').click();
  await expect.element(rowOf('MntWines')).toMatchTextContent(/left out/);
  await page.getByRole('textbox', { name: 'Attribute of Income' }).fill('yearly_income');
  await page.getByRole('textbox', { name: 'Attribute of Teenhome' }).click();
  await page.getByRole('button', { name: 'Import customers' }).click();
  await expect.element(page.getByText('200 rows of customers are in')).toBeVisible();
  const types = await attributeTypes();
  expect(types).toMatchObject({ kidhome: 'enum', yearly_income: 'number' });
  expect(types).not.toHaveProperty('mnt_wines');
  expect(types).not.toHaveProperty('income');
});

test('a file with the columns of an earlier one is read as that was', async () => {
  await screen.open('/import');
  await drop('marketing.csv', aMarketingFile());
  await choose('Type of Kidhome', 'Choice');
  await page.getByLabelText('Import MntWines').click();
  await page.getByRole('button', { name: 'Import customers' }).click();
  await expect.element(page.getByText('200 rows of customers are in')).toBeVisible();
  await screen.open('/import');
  await drop('marketing-may.csv', aMarketingFile());
  await expect.element(page.getByText(/200 rows looked at · read as last time$/)).toBeVisible();
  await expect.element(field('Type of Kidhome')).toHaveDisplayValue('Choice');
  await choose('Type of Teenhome', 'Choice');
  await expect.element(field('Type of Teenhome')).toHaveDisplayValue('Choice');
  await expect.element(field('Type of Kidhome')).toHaveDisplayValue('Choice');
  await expect.element(rowOf('MntWines')).toMatchTextContent(/left out/);
});

test('a name that is no attribute id is refused where it is typed', async () => {
  await screen.open('/import');
  await drop('marketing.csv', aMarketingFile());
  await page.getByRole('textbox', { name: 'Attribute of Income' }).fill('Yearly income');
  await expect.element(page.getByText('Small letters, digits and _, with a letter first.')).toBeVisible();
});

test('rows are numbered when no column names the customers, and only when that is chosen', async () => {
  await screen.open('/import');
  await drop('towns.csv', 'town,visits\nLyon,3\nLyon,4\nRiga,3\n');
  await expect.element(page.getByText('No column names each customer')).toBeVisible();
  const start = page.getByRole('button', { name: 'Import customers' });
  await expect.element(start).toHaveAttribute('aria-disabled', 'true');
  await page.getByRole('button', { name: 'Number the rows' }).click();
  await expect.element(page.getByText('No column names each customer')).not.toBeInTheDocument();
  await expect.element(start).toHaveAttribute('aria-disabled', 'false');
  await start.click();
  await expect.element(page.getByText('3 rows of customers are in')).toBeVisible();
});

test('a column of ids that stand there twice is offered, and says how many rows it sets aside', async () => {
  await screen.open('/import');
  await drop('clients.csv', 'household_id,visits\na,3\na,4\na,5\nb,5\nb,6\nc,7\n');
  await expect.element(page.getByText(/of the 6 rows looked at, it would set 3 aside/)).toBeVisible();
  await page.getByRole('button', { name: 'Use household_id' }).click();
  await expect.element(field('Each customer is named by')).toHaveValue('household_id');
  await expect.element(page.getByText(/^Sets 3 of 6 rows aside/)).toBeVisible();
  await page.getByRole('button', { name: 'Import customers' }).click();
  await expect.element(page.getByText('3 rows of customers are in')).toBeVisible();
});

test('rows that can’t be read are shown before and after, with line, value and reason', async () => {
  await screen.open('/import');
  const twice = '1000;1950;PhD;Single;10;0;0;2013-01-01;1;0;0';
  await drop('marketing.csv', aMarketingFile({ changes: { 5: twice } }));
  await expect.element(page.getByRole('cell', { name: 'already stands on line 2' })).toBeVisible();
  await page.getByRole('button', { name: 'Import customers' }).click();
  await expect.element(page.getByText('199 rows of customers are in')).toBeVisible();
  await expect.element(page.getByText('Set aside', { exact: true }).first()).toBeVisible();
  await expect
    .element(page.getByRole('link', { name: 'problems.csv' }))
    .toHaveAttribute('href', expect.stringMatching(/\/api\/imports\/i\w+\/problems\.csv$/));
});

test('a file of events is known by its columns', async () => {
  await screen.open('/import');
  await drop(
    'clicks.csv',
    'customer_id,event,occurred_at,page\n1,viewed,2026-11-01T10:00:00Z,shoes\n2,viewed,2026-11-02 11:00,hats\n',
  );
  await expect.element(field('The file holds')).toHaveValue('Events');
  await page.getByRole('button', { name: 'Import events' }).click();
  await expect.element(page.getByText('2 rows of events are in')).toBeVisible();
});

test('a file that holds nothing readable says so, and another can be chosen', async () => {
  await screen.open('/import');
  await drop('empty.csv', '');
  await expect.element(page.getByText('Couldn’t read empty.csv')).toBeVisible();
  await drop('marketing.csv', aMarketingFile());
  await expect.element(page.getByText(/200 rows looked at$/)).toBeVisible();
});

test('an import that fails leaves the data and says so', async () => {
  await screen.open('/import');
  await drop('marketing.csv', aMarketingFile({ people: 30 }));
  await page.getByRole('button', { name: 'Import customers' }).click();
  await expect.element(page.getByText('30 rows of customers are in')).toBeVisible();
  await page.getByRole('button', { name: 'Import another file' }).click();
  await drop('numbers.csv', 'customer_id,income\n1,12\n2,13\n');
  await page.getByText('Keep and add').click();
  await choose('Type of income', 'Text');
  await page.getByRole('button', { name: 'Import customers' }).click();
  await expect.element(page.getByText('numbers.csv was not imported')).toBeVisible();
  await expect.element(page.getByRole('alert')).toMatchTextContent(/The data is as it was\./);
  const { items } = await screen.ask<{ items: { dataset: string; rows: number }[] }>('GET', '/datasets');
  expect(items.find(({ dataset }) => dataset === 'customers')?.rows).toBe(30);
});

test('earlier imports are listed, and lead to what came of them', async () => {
  await screen.open('/import');
  await drop('marketing.csv', aMarketingFile({ people: 30 }));
  await page.getByRole('button', { name: 'Import customers' }).click();
  await expect.element(page.getByText('30 rows of customers are in')).toBeVisible();
  await page.getByRole('button', { name: 'Import another file' }).click();
  await page.getByRole('link', { name: 'marketing.csv' }).click();
  await expect.element(page.getByText('30 rows of customers are in')).toBeVisible();
});

test('an import under way says what it is doing and since when, also in a step that can’t tell how far it is', async () => {
  const running = anImport({
    dataset: 'events',
    file_name: 'events.parquet',
    status: 'running',
    progress: 0.64,
    phase: 'placing',
    step: 'sorting',
    since: new Date(Date.now() - 23_000).toISOString(),
    rows_read: 4_000_000,
    rows_loaded: 4_000_000,
    started_at: new Date(Date.now() - 83_000).toISOString(),
    finished_at: null,
  });
  await screen.api.ports.store.transaction((view) => view.imports.insert(running));
  await screen.open('/import?import=i1');
  const doing = page.getByText(/^Putting the rows in place: sorting them, which can’t say how far it is/);
  await expect.element(doing).toBeVisible();
  await expect.element(page.getByText(/step 2 of 5/)).toBeVisible();
  // Since when this step goes on, and the whole import.
  await expect.element(page.getByText(/for [2-5]\d s/)).toBeVisible();
  await expect.element(page.getByText(/under way for 1 min \d+ s/)).toBeVisible();
  await page.getByRole('button', { name: 'Stop' }).click();
  await expect.element(page.getByRole('button', { name: 'Stopping…' })).toBeVisible();
});

test('the sending of a file can be stopped, and nothing came in', async () => {
  await screen.open('/import');
  await drop('marketing.csv', aMarketingFile());
  await expect.element(page.getByRole('button', { name: 'Import customers' })).toBeVisible();
  screen.answerWith((request) =>
    request.method === 'POST' && request.url.endsWith('/imports')
      ? new Promise((_, reject) =>
          request.signal.addEventListener('abort', () => reject(request.signal.reason)),
        )
      : Promise.resolve(undefined),
  );
  await page.getByRole('button', { name: 'Import customers' }).click();
  await expect.element(page.getByText(/^Sending \d+ kB to Tact/)).toBeVisible();
  await page.getByRole('button', { name: 'Stop' }).click();
  await expect.element(page.getByText(/^The file takes the place of all customers/)).toBeVisible();
  await expect.element(page.getByRole('alert')).not.toBeInTheDocument();
  screen.answerWith(null);
  await page.getByRole('button', { name: 'Import customers' }).click();
  await expect.element(page.getByText('200 rows of customers are in')).toBeVisible();
});

test('what came of times at changes of the clock, and of the demo shop, is said', async () => {
  const done = anImport({
    file_name: 'Demonstration shop',
    started_by: 'system',
    demo: true,
    clock_changes: { time_zone: 'Europe/Berlin', twice: 1, skipped: 2 },
  });
  await screen.api.ports.store.transaction((view) => view.imports.insert(done));
  await screen.open('/import?import=i1');
  await expect.element(page.getByText('90 rows of the demo shop are in')).toBeVisible();
  await expect
    .element(page.getByText(/^1 time falls into an hour that the clock showed twice/))
    .toBeVisible();
  await expect.element(page.getByText(/^2 times fall into an hour that the clock skipped/)).toBeVisible();
  await expect
    .element(page.getByRole('row', { name: /Demonstration shop All datasets.* Tact / }))
    .toBeVisible();
});

test('viewers see what was imported and can import nothing', async () => {
  await screen.be('viewer');
  await screen.open('/import');
  await expect.element(page.getByText('You can look, not import')).toBeVisible();
  await expect.element(page.getByLabelText('Choose a file')).not.toBeInTheDocument();
});

test('the import has no grave finding, before and after the file', async () => {
  await screen.open('/import');
  await expect.element(page.getByText('Nothing was imported yet')).toBeVisible();
  expect(await graveFindings()).toEqual([]);
  await drop('marketing.csv', aMarketingFile({ people: 30 }));
  await expect.element(page.getByText(/30 rows looked at$/)).toBeVisible();
  expect(await graveFindings()).toEqual([]);
});

async function drop(name: string, text: string): Promise<void> {
  await expect.element(page.getByLabelText('Choose a file')).toBeInTheDocument();
  const files = new DataTransfer();
  files.items.add(new File([text], name, { type: 'text/csv' }));
  document.body.dispatchEvent(
    new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: files }),
  );
}

async function choose(label: string, option: string): Promise<void> {
  await userEvent.selectOptions(field(label), option);
}

/** A field that opens a list; the list has the same label. */
function field(label: string) {
  return page.getByRole('combobox', { name: label });
}

function rowOf(column: string) {
  return page.getByRole('row').filter({ has: page.getByRole('cell', { name: column }) });
}

async function attributeTypes(): Promise<{ readonly [id: string]: string }> {
  const { attributes } = await screen.ask<{ attributes: { id: string; type: string }[] }>('GET', '/catalog');
  return Object.fromEntries(attributes.map(({ id, type }) => [id, type]));
}

/** 90 rows of customers that are in. */
function anImport(changes: Partial<ImportRecord>): ImportRecord {
  return {
    id: 'i1',
    dataset: 'customers',
    file_name: 'customers.csv',
    mode: 'replace',
    status: 'done',
    progress: 1,
    rows_read: 90,
    rows_loaded: 90,
    rows_set_aside: 0,
    columns: [],
    problems: [],
    error: null,
    started_by: 'marketer',
    started_at: '2026-11-23T08:00:00.000Z',
    finished_at: '2026-11-23T08:00:09.000Z',
    version: 1,
    ...changes,
  };
}
