import { expect, test } from 'vitest';
import { decide, NOTHING_DECIDED, type ImportDecision } from '../../../src/ui/pages/import/import-draft.ts';

test('a chosen type follows its column to the new name', () => {
  const { options } = after(
    { type: 'choose type', attribute: 'income', as: 'text' },
    { type: 'map column', column: 'Income', was: 'income', attribute: 'yearly_income' },
  );
  expect(options).toEqual({ types: { yearly_income: 'text' }, mapping: { Income: 'yearly_income' } });
});

test('a column that is left out takes its type along', () => {
  const { options } = after(
    { type: 'choose type', attribute: 'income', as: 'text' },
    { type: 'map column', column: 'Income', was: 'income', attribute: null },
  );
  expect(options).toEqual({ types: {}, mapping: { Income: null } });
});

test('the column that names the customers is nothing else', () => {
  const { options } = after(
    { type: 'choose type', attribute: 'code', as: 'number' },
    { type: 'map column', column: 'Code', was: 'code', attribute: 'code_of_shop' },
    { type: 'name id column', column: 'Code', attribute: 'code_of_shop' },
  );
  expect(options).toEqual({ id_column: 'Code', mapping: {}, types: {} });
});

test('rows are numbered or named by a column, never both', () => {
  const named: ImportDecision = { type: 'name id column', column: 'Code', attribute: null };
  expect(after(named, { type: 'number rows' }).options).toEqual({ number_rows: true });
  expect(after({ type: 'number rows' }, named).options).toEqual({ id_column: 'Code' });
});

test('another dataset or delimiter drops what was said of the columns, and keeps the rest', () => {
  const said: readonly ImportDecision[] = [
    { type: 'choose mode', mode: 'append' },
    { type: 'choose zone', time_zone: 'Europe/Oslo' },
    { type: 'number rows' },
    { type: 'choose type', attribute: 'income', as: 'text' },
  ];
  expect(after(...said, { type: 'choose dataset', dataset: 'events' })).toEqual({
    dataset: 'events',
    options: { mode: 'append', time_zone: 'Europe/Oslo' },
  });
  expect(after(...said, { type: 'choose delimiter', delimiter: '|' }).options).toEqual({
    mode: 'append',
    time_zone: 'Europe/Oslo',
    delimiter: '|',
  });
});

function after(...decisions: readonly ImportDecision[]) {
  let draft = NOTHING_DECIDED;
  for (const decision of decisions) draft = decide(draft, decision);
  return draft;
}
