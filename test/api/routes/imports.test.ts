import { expect, test } from 'vitest';
import type { Inspected } from '../../../src/service/imports/inspect-file.ts';
import type { ImportRecord, Role } from '../../../src/service/ports.ts';
import { aClaimingFile, aFileOfLists, aPageOfNothing } from '../../support/a-claiming-file.ts';
import { aFile, gzipped } from '../../support/a-file.ts';
import { anApp, type TestApp } from '../../support/an-app.ts';
import { aParquetFile } from '../../support/a-parquet-file.ts';

function formOf(fields: { readonly [name: string]: string | File }): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return form;
}

/** Sends a file and waits until the import has ended. */
async function importing(
  app: TestApp,
  dataset: string,
  file: File,
  options: object = {},
  who: Role = 'marketer',
): Promise<ImportRecord> {
  const answer = await app.ask(
    who,
    'POST',
    '/imports',
    formOf({ dataset, file, options: JSON.stringify(options) }),
  );
  expect(answer.status).toBe(202);
  const { import_id } = (await answer.json()) as { import_id: string };
  for (;;) {
    const record = (await (await app.ask('viewer', 'GET', `/imports/${import_id}`)).json()) as ImportRecord;
    if (record.status !== 'running') return record;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

const CUSTOMERS =
  'ID;Marital_Status;Income\n1;Married;58138\n2;Single;\n3;Married;x\n4;Single;26646\n5;Together;33454\n';

test('a file goes in, its record tells what happened, and all set-aside rows can be downloaded', async () => {
  const app = await anApp();
  const record = await importing(app, 'customers', aFile(CUSTOMERS, 'people.csv'));
  expect(record).toMatchObject({
    status: 'done',
    file_name: 'people.csv',
    rows_read: 5,
    rows_loaded: 4,
    rows_set_aside: 1,
  });
  const report = await app.ask('marketer', 'GET', `/imports/${record.id}/problems.csv`);
  expect(report.headers.get('content-type')).toContain('text/csv');
  expect(report.headers.get('content-disposition')).toContain('attachment');
  expect(await report.text()).toBe('line,column,value,reason\r\n4,Income,x,is not a number\r\n');
  const log = await (await app.ask('viewer', 'GET', `/audit?subject=import:${record.id}`)).json();
  expect(log.items[0]).toMatchObject({
    action: 'import.download',
    actor: 'marketer',
    facts: { dataset: 'customers', format: 'csv', rows: 1 },
  });
  const datasets = await (await app.ask('viewer', 'GET', '/datasets')).json();
  expect(datasets).toMatchObject({
    items: expect.arrayContaining([expect.objectContaining({ dataset: 'customers', rows: 4 })]),
  });
  const list = await (await app.ask('viewer', 'GET', '/imports?limit=1')).json();
  expect(list).toMatchObject({ items: [{ id: record.id }], next_cursor: null });
});

test('gzip and Parquet go in as well', async () => {
  const app = await anApp();
  const packed = await gzipped(aFile(CUSTOMERS, 'people.csv'));
  expect(await importing(app, 'customers', packed)).toMatchObject({ status: 'done', rows_loaded: 4 });
  const parquet = await aParquetFile(
    "select range as id, 'gold' as tier, date '2024-01-31' as joined from range(2500)",
  );
  const record = await importing(app, 'customers', parquet);
  expect(record).toMatchObject({ status: 'done', rows_loaded: 2500 });
  expect(record.columns).toEqual([
    { name: 'customer_id', type: 'text' },
    { name: 'tier', type: 'enum' },
    { name: 'joined', type: 'date' },
  ]);
});

test('inspecting shows what was understood and keeps nothing', async () => {
  const app = await anApp();
  const answer = await app.ask('marketer', 'POST', '/imports/inspect', formOf({ file: aFile(CUSTOMERS) }));
  const inspected = (await answer.json()) as Inspected;
  expect(inspected).toMatchObject({
    dataset_guess: 'customers',
    format: 'csv',
    delimiter: ';',
    encoding: 'utf-8',
    rows_seen: 5,
    id_column: 'ID',
    columns: [
      { name: 'ID', attribute: 'customer_id', type: 'text' },
      { name: 'Marital_Status', attribute: 'marital_status', unset: 0 },
      { name: 'Income', attribute: 'income', type: 'number', unset: 1, problems: 1 },
    ],
    set_aside_preview: [{ line: 4, column: 'Income' }],
  });
  expect(inspected.rows[0]).toEqual(['1', 'Married', '58138']);
  expect(await (await app.ask('viewer', 'GET', '/imports')).json()).toEqual({
    items: [],
    next_cursor: null,
  });
});

test('a column of ids that stand there twice is offered with the rows it would set aside, and choosing it says the same', async () => {
  const app = await anApp();
  const rows = Array.from({ length: 20 }, (_, index) => `k${index % 15},${index}\n`);
  const file = aFile(`client_no,visits\nk0,3\n,4\n${rows.join('')}`);
  const look = async (options: object) => {
    const form = formOf({ dataset: 'customers', file, options: JSON.stringify(options) });
    return (await (await app.ask('marketer', 'POST', '/imports/inspect', form)).json()) as Inspected;
  };
  const named = aFile(`household_id,visits\nk0,3\n,4\n${rows.join('')}`);
  const form = formOf({ dataset: 'customers', file: named });
  expect(await (await app.ask('marketer', 'POST', '/imports/inspect', form)).json()).toMatchObject({
    id_column: null,
    nearest_id: { column: 'household_id', rows: 7 },
    id_problems: 0,
  });
  expect(await look({ id_column: 'client_no' })).toMatchObject({
    id_column: 'client_no',
    nearest_id: null,
    id_problems: 7,
  });
  expect(await look({ number_rows: true })).toMatchObject({ nearest_id: null, id_problems: 0 });
});

test('a column of dates in several ways is told of, and choosing date sets aside as many rows as was said', async () => {
  const app = await anApp();
  const days = Array.from({ length: 10 }, (_, index) => index + 13);
  const rows = [...days.map((day) => `${day}/01/2026`), ...days.slice(0, 6).map((day) => `01/${day}/2026`)];
  const file = aFile(`customer_id,joined\n${rows.map((day, index) => `${index},${day}\n`).join('')}`);
  const answer = await app.ask('marketer', 'POST', '/imports/inspect', formOf({ file }));
  const { notes, columns } = (await answer.json()) as Inspected;
  expect(columns[1]).toMatchObject({ name: 'joined', type: 'text' });
  expect(notes).toContainEqual(
    expect.stringContaining('2 ways (10 like 13/01/2026, 6 like 01/13/2026)') as string,
  );
  expect(notes.join()).toContain('6 would be set aside');
  const options = JSON.stringify({ types: { joined: 'date' } });
  expect(await importing(app, 'customers', file, { types: { joined: 'date' } })).toMatchObject({
    rows_loaded: 10,
    rows_set_aside: 6,
  });
  const chosen = await app.ask('marketer', 'POST', '/imports/inspect', formOf({ file, options }));
  expect(((await chosen.json()) as Inspected).notes.join()).not.toContain('ways');
});

test('inspecting says in which zone times without an offset are read', async () => {
  const app = await anApp();
  const file = aFile('user_id,event,timestamp\na,visit,2026-01-01 10:00\n');
  const answer = await app.ask(
    'marketer',
    'POST',
    '/imports/inspect',
    formOf({ file, options: '{"time_zone":"Asia/Tokyo"}' }),
  );
  expect(await answer.json()).toMatchObject({
    dataset_guess: 'events',
    notes: expect.arrayContaining(['Times without an offset are read in Asia/Tokyo.']),
  });
});

test('of a large file only the beginning is looked at, up to its last whole row', async () => {
  const app = await anApp();
  const line = `${'x'.repeat(200)}\n`;
  const file = aFile(
    `customer_id,note\n${Array.from({ length: 30_000 }, (_, index) => `${index},${line}`).join('')}`,
  );
  const answer = await app.ask('marketer', 'POST', '/imports/inspect', formOf({ file }));
  const inspected = (await answer.json()) as Inspected;
  expect(inspected.rows_seen).toBeLessThan(30_000);
  expect(inspected.set_aside_preview).toEqual([]);
});

test.each([
  ['an unknown dataset', { dataset: 'orders', file: aFile('a\n') }, 422],
  ['no file', { dataset: 'customers' }, 422],
  ['options that are no JSON', { dataset: 'customers', file: aFile('a\n'), options: '{' }, 400],
  [
    'an option with half a character',
    { dataset: 'customers', file: aFile('a\n'), options: '{"mapping":{"tier":"\\ud800"}}' },
    400,
  ],
  ['an unknown option', { dataset: 'customers', file: aFile('a\n'), options: '{"zone":"UTC"}' }, 422],
  [
    'a zone that does not exist',
    { dataset: 'customers', file: aFile('a\n'), options: '{"time_zone":"Mars/Base"}' },
    422,
  ],
])('%s is refused', async (_, fields, status) => {
  const app = await anApp();
  const answer = await app.ask('marketer', 'POST', '/imports', formOf(fields));
  expect(answer.status).toBe(status);
  expect(answer.headers.get('content-type')).toContain('application/problem+json');
});

test('a file that is not of its format fails whole, with line and reason', async () => {
  const app = await anApp();
  const record = await importing(app, 'customers', aFile('1,2\n3,4\n'));
  expect(record).toMatchObject({
    status: 'failed',
    rows_loaded: 0,
    error: expect.stringMatching(/^Line 1: no header/),
  });
});

test.each([
  ['a row group of 3 GB', () => aClaimingFile({ rows: 1, group_bytes: 3e9 }, aPageOfNothing(1)), 413, /1 GB/],
  ['a billion rows in few bytes', () => aClaimingFile({ rows: 1e9 }, aPageOfNothing(1e9)), 413, /too large/],
  ['a billion rows, and holds none', () => aClaimingFile({ rows: 1e9 }), 422, /something else/],
  ['lists of thirty million lists', () => aFileOfLists(30, 30_000_000), 422, /damaged/],
])(
  'a Parquet file that says it has %s is refused in words, and the data is as before',
  async (_, file, status, words) => {
    const app = await anApp();
    await importing(app, 'customers', aFile(CUSTOMERS, 'people.csv'));
    const inspected = await app.ask('marketer', 'POST', '/imports/inspect', formOf({ file: file() }));
    expect(inspected.status).toBe(status);
    expect(await inspected.json()).toMatchObject({ detail: expect.stringMatching(words) });
    const record = await importing(app, 'customers', file());
    expect(record).toMatchObject({ status: 'failed', error: expect.stringMatching(words), rows_loaded: 0 });
    const datasets = await (await app.ask('viewer', 'GET', '/datasets')).json();
    expect(datasets).toMatchObject({
      items: expect.arrayContaining([expect.objectContaining({ dataset: 'customers', rows: 4 })]),
    });
    expect(await importing(app, 'customers', aFile(CUSTOMERS, 'people.csv'))).toMatchObject({
      status: 'done',
    });
  },
);

test('only who may import may import, and only the running can be stopped', async () => {
  const app = await anApp();
  const form = () => formOf({ dataset: 'customers', file: aFile(CUSTOMERS) });
  expect((await app.ask(null, 'POST', '/imports', form())).status).toBe(401);
  expect((await app.ask('viewer', 'POST', '/imports', form())).status).toBe(403);
  const record = await importing(app, 'customers', aFile(CUSTOMERS));
  expect((await app.ask('marketer', 'POST', `/imports/${record.id}/stop`)).status).toBe(409);
  expect((await app.ask('marketer', 'POST', '/imports/nope/stop')).status).toBe(404);
});
