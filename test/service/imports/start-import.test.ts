import * as fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { openTable } from '../../../src/api/readers/open-table.ts';
import type { ImportOptions } from '../../../src/domain/data/import-options.ts';
import type { Dataset } from '../../../src/domain/data/rows.ts';
import { inspectFile } from '../../../src/service/imports/inspect-file.ts';
import { endInterruptedImports } from '../../../src/service/imports/end-interrupted-imports.ts';
import { exportProblems } from '../../../src/service/imports/read-imports.ts';
import { startImport } from '../../../src/service/imports/start-import.ts';
import { stopImport } from '../../../src/service/imports/stop-import.ts';
import type { TableFile } from '../../../src/service/imports/table-file.ts';
import type { AudienceEngine, Ports } from '../../../src/service/ports.ts';
import { aFile } from '../../support/a-file.ts';
import { SOMEONE, somePorts } from '../../support/some-ports.ts';

function tableFile(text: string, name = 'file.csv'): TableFile {
  const file = aFile(text, name);
  return { name, open: (options) => openTable(file, name, options) };
}

async function importing(
  ports: Ports,
  dataset: Dataset,
  text: string,
  options: ImportOptions = {},
  name?: string,
) {
  const { finished } = await startImport(ports, SOMEONE, dataset, tableFile(text, name), options);
  return finished;
}

async function problemsOf(ports: Ports, id: string): Promise<string> {
  let csv = '';
  for await (const part of await exportProblems(ports, SOMEONE, id)) csv += part;
  return csv;
}

const CUSTOMERS = 'customer_id,tier,age\na,gold,30\nb,gold,31\n';

test('the good rows go in, the others are set aside and listed', async () => {
  const ports = somePorts();
  const record = await importing(
    ports,
    'customers',
    'customer_id,tier,age\na,gold,30\n,gold,31\nc,silver,old\nd,silver,\n',
  );
  expect(record).toMatchObject({
    status: 'done',
    progress: 1,
    rows_read: 4,
    rows_loaded: 2,
    rows_set_aside: 2,
    error: null,
    columns: [
      { name: 'customer_id', type: 'text' },
      { name: 'tier', type: 'enum' },
      { name: 'age', type: 'number' },
    ],
    problems: [
      { line: 3, column: 'customer_id', value: '', reason: 'is missing' },
      { line: 4, column: 'age', value: 'old', reason: 'is not a number' },
    ],
  });
  expect((await ports.engine.person('d'))?.customer).toEqual({ customer_id: 'd', tier: 'silver' });
  expect(await problemsOf(ports, record.id)).toBe(
    'line,column,value,reason\r\n3,customer_id,,is missing\r\n4,age,old,is not a number\r\n',
  );
});

test('an instant without an offset is read in the import’s zone, else in the workspace’s', async () => {
  const ports = somePorts();
  const text = 'customer_id,event,occurred_at\na,visit,2026-03-15 12:00\n';
  await importing(ports, 'customers', CUSTOMERS);
  await importing(ports, 'events', text);
  expect((await ports.engine.person('a'))?.events).toMatchObject([
    { occurred_at: '2026-03-15T12:00:00.000Z' },
  ]);
  await importing(ports, 'events', text, { time_zone: 'Europe/Berlin' });
  expect((await ports.engine.person('a'))?.events).toMatchObject([
    { occurred_at: '2026-03-15T11:00:00.000Z' },
  ]);
});

test('times that the clock showed twice or skipped are read in one way, and said how many they are', async () => {
  const ports = somePorts();
  await importing(ports, 'customers', CUSTOMERS);
  const rows = [
    'a,visit,2026-03-29 02:30',
    'a,visit,2026-10-25 02:30',
    'a,visit,2026-10-25 02:30:00+01:00',
    'b,visit,2026-10-25 02:59',
    'b,visit,2026-10-25 03:00',
    // Set aside, so not among those that went in.
    ',visit,2026-10-25 02:30',
  ];
  const text = `customer_id,event,occurred_at\n${rows.join('\n')}\n`;
  const time_zone = 'Europe/Berlin';
  const record = await importing(ports, 'events', text, { time_zone });
  expect(record).toMatchObject({ rows_loaded: 5, clock_changes: { time_zone, twice: 2, skipped: 1 } });
  expect((await ports.engine.person('a'))?.events.map(({ occurred_at }) => occurred_at).toSorted()).toEqual([
    '2026-03-29T01:30:00.000Z',
    '2026-10-25T00:30:00.000Z',
    '2026-10-25T01:30:00.000Z',
  ]);
  const seen = await inspectFile(ports, tableFile(text), 'events', { time_zone });
  expect(seen.notes).toContain(
    '1 time falls into an hour that the clock skipped in Europe/Berlin; moved on by as much.',
  );
  const plain = await importing(ports, 'events', text, { time_zone: 'UTC' });
  expect(plain.clock_changes).toBeUndefined();
});

test('appending sets customers aside who are there already, and keeps their types', async () => {
  const ports = somePorts();
  await importing(ports, 'customers', CUSTOMERS);
  const record = await importing(
    ports,
    'customers',
    'customer_id,age,city\nb,40,Bonn\nc,41,Kiel\nd,x,Ulm\n',
    { mode: 'append' },
  );
  expect(record).toMatchObject({ status: 'done', rows_loaded: 1, rows_set_aside: 2 });
  expect(record.problems).toEqual([
    { line: 2, column: 'customer_id', value: 'b', reason: 'is the id of a customer who is there already' },
    { line: 4, column: 'age', value: 'x', reason: 'is not a number' },
  ]);
  expect((await ports.engine.datasets())[0]).toMatchObject({ rows: 3 });
});

test.each([
  ['no row below the header', 'customer_id,tier\n', /no row below the header/],
  ['no row that can be read', 'customer_id,age\n,1\n,2\n', /None of the 2 rows/],
  ['no customer', 'tier,city\ngold,Bonn\n', /No column names the customer/],
  ['no text', '\u0000\u0001\u0002', /Line 1: this is not text/],
  ['no header', '1,2\n3,4\n', /Line 1: no header/],
])('a file with %s fails whole and leaves the data as it was', async (_, text, error) => {
  const ports = somePorts();
  await importing(ports, 'customers', CUSTOMERS);
  const version = await ports.engine.dataVersion();
  const record = await importing(ports, 'customers', text);
  expect(record).toMatchObject({ status: 'failed', error: expect.stringMatching(error) });
  expect(record.error).toMatch(/nothing was imported|the data is as it was/i);
  expect(await ports.engine.dataVersion()).toBe(version);
});

test('options that no file can make right are refused before anything starts', async () => {
  const ports = somePorts();
  const wrong = startImport(ports, SOMEONE, 'events', tableFile('a\n'), {
    time_zone: 'Mars/Base',
    number_rows: true,
    delimiter: '"',
  });
  await expect(wrong).rejects.toMatchObject({
    kind: 'invalid',
    details: {
      issues: [{ path: 'options.time_zone' }, { path: 'options.delimiter' }, { path: 'options.number_rows' }],
    },
  });
  expect(await ports.store.view.imports.count()).toBe(0);
});

test('one import of a dataset runs at a time; another dataset may', async () => {
  const ports = somePorts();
  const first = await startImport(ports, SOMEONE, 'customers', tableFile(CUSTOMERS), {});
  await expect(startImport(ports, SOMEONE, 'customers', tableFile(CUSTOMERS), {})).rejects.toMatchObject({
    kind: 'conflict',
  });
  const other = await startImport(
    ports,
    SOMEONE,
    'suppressions',
    tableFile('customer_id,channel,reason,since\na,*,complaint,2026-01-01\n'),
    {},
  );
  expect(await first.finished).toMatchObject({ status: 'done' });
  expect(await other.finished).toMatchObject({ status: 'done' });
});

test('a stopped import leaves the data as it was, and the log says who stopped it', async () => {
  const ports = somePorts();
  await importing(ports, 'customers', CUSTOMERS);
  const version = await ports.engine.dataVersion();
  const slow: TableFile = {
    name: 'slow.csv',
    open: async () => ({
      format: 'csv',
      encoding: 'utf-8',
      delimiter: ',',
      columns: ['customer_id', 'tier'],
      batches: async function* () {
        yield { rows: [{ line: 2, cells: ['x', 'gold'] }], share: 0.1 };
        const { items } = await ports.store.view.imports.list({ where: { status: 'running' } });
        await stopImport(ports, SOMEONE, items[0]!.id);
        ports.clock.pass(1000);
        yield { rows: [{ line: 3, cells: ['y', 'gold'] }], share: 0.2 };
        throw new Error('Nobody listens any more.');
      },
    }),
  };
  const { finished } = await startImport(ports, SOMEONE, 'customers', slow, {});
  expect(await finished).toMatchObject({
    status: 'failed',
    error: 'This import was stopped. The data is as it was.',
  });
  expect(await ports.engine.dataVersion()).toBe(version);
  const log = await ports.store.view.audit.list({ limit: 3 });
  expect(log.map(({ entry }) => entry.action)).toEqual(['import.stopped', 'import.stop', 'import.start']);
});

test('an import that nobody expected to fail says so without details, and gives the error to its host', async () => {
  const ports = somePorts();
  const broken: TableFile = { name: 'x.csv', open: () => Promise.reject(new Error('secret path')) };
  const { import_id, finished } = await startImport(ports, SOMEONE, 'customers', broken, {});
  await expect(finished).rejects.toThrow('secret path');
  expect(await ports.store.view.imports.get(import_id)).toMatchObject({
    status: 'failed',
    error: 'Something went wrong in Tact. The data is as it was. Import again.',
  });
});

test('what a crash left running has failed at the next start, unless its commit went through', async () => {
  const ports = somePorts();
  const version = await ports.engine.dataVersion();
  const done = await importing(ports, 'customers', CUSTOMERS);
  const left = { ...done, status: 'running' as const, progress: 0.5, finished_at: null, version: 1 };
  const { committing_over: _gone, ...early } = left;
  await ports.store.transaction(async (view) => {
    await view.imports.insert({ ...early, id: 'early' });
    await view.imports.insert({ ...early, id: 'before', committing_over: await ports.engine.dataVersion() });
    await view.imports.insert({ ...early, id: 'after', committing_over: version });
  });
  await endInterruptedImports(ports);
  const statusOf = async (id: string) => (await ports.store.view.imports.get(id))?.status;
  expect([await statusOf('early'), await statusOf('before'), await statusOf('after')]).toEqual([
    'failed',
    'failed',
    'done',
  ]);
  expect((await ports.store.view.imports.get('early'))?.error).toBe(
    'Tact stopped while this import ran. The data is as it was. Import again.',
  );
});

test('the record repeats the first hundred set-aside rows, and the report has all of them', async () => {
  const ports = somePorts();
  const rows = Array.from({ length: 1200 }, () => ',=cmd()');
  const record = await importing(ports, 'customers', `customer_id,note\na,b\n${rows.join('\n')}\n`);
  expect(record.problems).toHaveLength(100);
  expect((await problemsOf(ports, record.id)).trim().split('\r\n')).toHaveLength(1201);
});

test('the report runs nothing in a spreadsheet, and long values are cut', async () => {
  const ports = somePorts();
  const record = await importing(
    ports,
    'customers',
    `customer_id,n\na,1\nb,2\nc,=1+1\nd,${'x'.repeat(900)}\ne,3\nf,4\n`,
  );
  const csv = await problemsOf(ports, record.id);
  expect(csv).toContain("4,n,'=1+1,");
  expect(csv).toContain(`,${'x'.repeat(200)},`);
});

test('a column’s own spelling is kept as the label of its attribute', async () => {
  const ports = somePorts();
  await importing(ports, 'customers', 'customer_id,Größe\na,12\n');
  expect(await ports.store.view.attributes.get('groesse')).toMatchObject({ label: 'Größe' });
});

test('a file’s name is kept as it reads: nothing in it turns the direction of reading, and it is never empty', async () => {
  const ports = somePorts();
  const named = async (name: string) => (await importing(ports, 'customers', CUSTOMERS, {}, name)).file_name;
  expect(await named('people\u202Egpj\u0000.csv')).toBe('people gpj .csv');
  expect(await named(' \u200F ')).toBe('A file without a name');
  expect(await named('__proto__')).toBe('__proto__');
});

test('screens are told of progress and of new data', async () => {
  const ports = somePorts();
  const told: string[] = [];
  ports.changes.subscribe(({ kind }) => told.push(kind));
  await importing(ports, 'customers', CUSTOMERS);
  expect(told[0]).toBe('import');
  expect(told.at(-1)).toBe('data');
});

test('JSON Lines go in with their own types', async () => {
  const ports = somePorts();
  const record = await importing(
    ports,
    'customers',
    '{"id":7,"tags":["a","b"],"vip":true}\n{"id":8,"vip":false}\n{oops\n',
    {},
    'x.jsonl',
  );
  expect(record).toMatchObject({ status: 'done', rows_loaded: 2, rows_set_aside: 1 });
  expect((await ports.engine.person('7'))?.customer).toEqual({
    customer_id: '7',
    tags: ['a', 'b'],
    vip: true,
  });
});

test('whatever stands in the cells, loaded and set aside add up to read, and text comes back trimmed', async () => {
  const cell = fc.string({
    unit: fc.constantFrom('a', 'ß', '"', ',', '\n', ' ', '7', '-', '\u{1F600}'),
    maxLength: 8,
  });
  const row = fc.tuple(fc.constantFrom('', 'a', 'b', 'c', 'd', 'e'), cell, cell);
  await fc.assert(
    fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 12 }), async (rows) => {
      const ports = somePorts();
      const text = Papa.unparse([['customer_id', 'x', 'y'], ...rows], { newline: '\n' });
      const record = await importing(ports, 'customers', text, {
        delimiter: ',',
        types: { x: 'text', y: 'text' },
      });
      expect(record.rows_loaded + record.rows_set_aside).toBe(record.rows_read);
      expect(record.rows_read).toBe(rows.length);
      const first = rows.find(([id]) => id === 'a');
      if (first === undefined) return;
      const person = await ports.engine.person('a');
      expect(person?.customer['x'] ?? '').toBe(first[1].trim());
    }),
    { seed: 15, numRuns: 150 },
  );
});

test('an engine that fails while it commits leaves the import failed', async () => {
  const ports = somePorts();
  const engine: AudienceEngine = {
    ...ports.engine,
    load: async (dataset, mode, fields) => ({
      ...(await ports.engine.load(dataset, mode, fields)),
      commit: () => Promise.reject(new Error('disk')),
    }),
  };
  await expect(importing({ ...ports, engine }, 'customers', CUSTOMERS)).rejects.toThrow('disk');
  expect((await ports.store.view.imports.list()).items).toMatchObject([{ status: 'failed' }]);
  expect(await ports.engine.person('a')).toBe(null);
});

test('how a file was imported is offered for the next with the same columns, and not whether it replaced', async () => {
  const ports = somePorts();
  const options = { mode: 'append', mapping: { tier: null }, types: { age: 'text' } } as const;
  const inspected = (chosen?: Dataset, given: ImportOptions = {}) =>
    inspectFile(ports, tableFile(CUSTOMERS), chosen, given);
  expect((await inspected()).remembered).toBeNull();
  await importing(ports, 'customers', CUSTOMERS, options);
  const { mode: _mode, ...choices } = options;
  const offered = await inspected();
  expect(offered.remembered).toEqual(choices);
  expect(offered.columns.map(({ attribute, type }) => [attribute, type])).toEqual([
    ['customer_id', 'text'],
    [null, null],
    ['age', 'text'],
  ]);
  expect((await inspected('customers', { types: { age: 'number' } })).columns[1]?.attribute).toBe('tier');
  expect((await inspected('events')).remembered).toBeNull();
  expect(
    (await inspectFile(ports, tableFile('customer_id,tier\na,gold\n'), undefined, {})).remembered,
  ).toBeNull();
});
