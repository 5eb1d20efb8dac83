import { expect, test } from 'vitest';
import { inZone } from '../../../src/domain/data/cells/zone.ts';
import type { ImportOptions } from '../../../src/domain/data/import-options.ts';
import { planImport } from '../../../src/domain/data/import-plan.ts';
import { rowReader } from '../../../src/domain/data/read-row.ts';
import type { Dataset } from '../../../src/domain/data/rows.ts';
import type { Field } from '../../../src/domain/data/schema.ts';
import { createSurvey } from '../../../src/domain/data/survey.ts';

/** What comes of a table whose first line is its header. */
function importing(
  dataset: Dataset,
  table: readonly string[],
  options: ImportOptions = {},
  existing: readonly Field[] = [],
) {
  const [header = [], ...lines] = table.map((line) => line.split(','));
  const rows = lines.map((cells, index) => ({ line: index + 2, cells }));
  const survey = createSurvey(header);
  survey.add(rows);
  const { plan, issues } = planImport(dataset, survey.surveyed(), options, existing);
  const read = rowReader(plan, inZone(options.time_zone ?? 'UTC'));
  const results = rows.map(read);
  return {
    plan,
    issues,
    rows: results.flatMap((result) => ('row' in result ? [result.row] : [])),
    aside: results.flatMap((result) => ('row' in result ? [] : [result.set_aside])),
  };
}

test('a customer_id seen twice sets the later row aside and names the line of the first', () => {
  const { rows, aside } = importing('customers', [
    'customer_id,tier',
    'a,gold',
    'b,gold',
    'a,silver',
    ' a ,silver',
  ]);
  expect(rows).toEqual([
    { customer_id: 'a', tier: 'gold' },
    { customer_id: 'b', tier: 'gold' },
  ]);
  expect(aside).toEqual([
    { line: 4, column: 'customer_id', value: 'a', reason: 'already stands on line 2' },
    { line: 5, column: 'customer_id', value: 'a', reason: 'already stands on line 2' },
  ]);
});

test('a row without customer_id, with a bad number or a bad date is set aside with line, column, value and reason', () => {
  const { aside } = importing('customers', [
    'customer_id,age,born',
    'a,30,1990-01-01',
    ',31,1990-01-02',
    'c,old,1990-01-03',
    'd,32,1990-02-30',
    'e,33,1990-01-05',
    'f,34,1990-01-06',
  ]);
  expect(aside).toEqual([
    { line: 3, column: 'customer_id', value: '', reason: 'is missing' },
    { line: 4, column: 'age', value: 'old', reason: 'is not a number' },
    { line: 5, column: 'born', value: '1990-02-30', reason: 'is not a date that exists' },
  ]);
});

test('an unknown status is set aside, letter case is not looked at, and * is taken', () => {
  const { rows, aside } = importing('consents', [
    'customer_id,purpose,channel,status,captured_at',
    'a,*,*,Granted,2026-01-01T00:00:00Z',
    'b,ads,email,perhaps,2026-01-01T00:00:00Z',
  ]);
  expect(rows).toEqual([
    {
      customer_id: 'a',
      purpose: '*',
      channel: '*',
      status: 'granted',
      captured_at: '2026-01-01T00:00:00.000Z',
    },
  ]);
  expect(aside).toEqual([
    {
      line: 3,
      column: 'status',
      value: 'perhaps',
      reason: 'is not one of granted, denied, withdrawn, objected',
    },
  ]);
});

test('events keep their own columns as properties, blank ones unset, and their names become ids', () => {
  const { plan, rows } = importing('events', [
    'user_id,event,timestamp,Amount',
    'a,Order Placed,2026-01-01 10:00,12.5',
    'b,page_view,2026-01-01 11:00,',
  ]);
  expect(plan.fields).toEqual([{ id: 'amount', type: 'number' }]);
  expect(rows).toEqual([
    { customer_id: 'a', event: 'order_placed', occurred_at: '2026-01-01T10:00:00.000Z', amount: 12.5 },
    { customer_id: 'b', event: 'page_view', occurred_at: '2026-01-01T11:00:00.000Z' },
  ]);
});

test('the column that names customers is set and different in every row; an e-mail only as a last resort, and then it stays an attribute', () => {
  expect(importing('customers', ['group_id,ID', 'g,1', 'g,2', 'g,3']).plan.id_column).toBe('ID');
  const { plan } = importing('customers', ['email,tier', 'a@x.org,gold', 'b@x.org,gold']);
  expect(plan.id_column).toBe('email');
  expect(plan.fields.map(({ id }) => id)).toEqual(['email', 'tier']);
});

test('a file that names no customer is refused, or its rows are numbered', () => {
  const table = ['tier,city', 'gold,Bonn', 'gold,Kiel'];
  expect(importing('customers', table).issues).toEqual([
    { path: 'options.mapping', message: expect.stringContaining('No column names the customer') },
  ]);
  const { rows, issues } = importing('customers', table, { number_rows: true });
  expect(issues).toEqual([]);
  expect(rows.map(({ customer_id }) => customer_id)).toEqual(['row-1', 'row-2']);
});

test('a mapping names attributes, and null leaves a column out', () => {
  const { plan } = importing('customers', ['nr,a,b', '1,x,y'], {
    mapping: { nr: 'customer_id', a: 'tier', b: null },
  });
  expect(plan.columns.map(({ attribute }) => attribute)).toEqual(['customer_id', 'tier']);
});

test('a declared type decides what is set aside', () => {
  const { aside } = importing('customers', ['customer_id,score', 'a,x', 'b,y', 'c,3'], {
    types: { score: 'number' },
  });
  expect(aside.map(({ line }) => line)).toEqual([2, 3]);
});

test('options that fit no column are refused with their path', () => {
  const { issues } = importing('customers', ['customer_id,a', '1,x'], {
    mapping: { z: 'tier' },
    types: { nope: 'number' },
  });
  expect(issues.map(({ path }) => path)).toEqual(['options.mapping.z', 'options.types.nope']);
});

test('rows that are appended keep the types that are there', () => {
  const existing = [{ id: 'code', type: 'text' }] as const;
  expect(importing('customers', ['customer_id,code', 'a,1', 'b,2'], {}, existing).plan.fields).toEqual(
    existing,
  );
  expect(
    importing('customers', ['customer_id,code', 'a,1'], { types: { code: 'number' } }, existing).issues,
  ).toMatchObject([{ path: 'options.types.code' }]);
});
