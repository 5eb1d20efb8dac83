import { expect, test } from 'vitest';
import { gatherColumn, LIST_SEPARATORS } from '../../../src/domain/data/column-facts.ts';
import { detectFormat } from '../../../src/domain/data/detect-format.ts';
import type { RawCell } from '../../../src/domain/data/raw-table.ts';

function factsOf(cells: readonly RawCell[]) {
  const column = gatherColumn(false, LIST_SEPARATORS);
  for (const cell of cells) column.add(cell);
  return column.facts();
}

const detect = (cells: readonly RawCell[]) => detectFormat(factsOf(cells));
const typeOf = (cells: readonly RawCell[]) => detect(cells).format.type;

test.each([
  ['0 and 1', ['0', '1', '1', ''], 'boolean'],
  ['words for yes and no', ['yes', 'No', 'YES'], 'boolean'],
  ['only one of two flags', ['0', '0', '0'], 'number'],
  ['numbers of 0, 1 and 2', ['0', '1', '2', '1'], 'number'],
  ['numbers of a format with types', [0, 1, 1], 'number'],
  ['booleans of a format with types', [true, false], 'boolean'],
  ['decimal commas', ['1,5', '2', '3,25'], 'number'],
  ['codes with leading zeros', ['01234', '20095', '04109'], 'text'],
  [
    'digits beyond a number',
    ['12345678901234567890', '12345678901234567891', '12345678901234567892'],
    'text',
  ],
  ['days', ['2012-09-04', '2014-03-08', ''], 'date'],
  ['days written as midnights', ['2012-09-04 00:00:00', '2014-03-08 00:00:00'], 'date'],
  ['instants', ['2012-09-04T10:00:00Z', '2014-03-08 11:30', '2014-03-08'], 'datetime'],
  ['figures that could be seconds', ['1773576000', '1773576001', '1773576002'], 'number'],
  ['repeated words', ['gold', 'silver', 'gold', 'gold'], 'enum'],
  ['words of a size', ['m', 's', 'm', 's', 'l', 'l'], 'enum'],
  ['words that differ', ['Anna', 'Ben', 'Cem'], 'text'],
  ['JSON arrays', ['["a"]', '["a","b"]', '[]'], 'list'],
  ['repeated items', ['a|b', 'b', 'a|b|a', 'a'], 'list'],
  ['lists of a format with types', [['a'], ['b', 'c']], 'list'],
  ['nothing at all', ['', ' ', null], 'text'],
] as const)('a column of %s', (_, cells, type) => {
  expect(typeOf(cells)).toBe(type);
});

test('a few wrong cells do not change what the rest is; many do', () => {
  const numbers = Array.from({ length: 50 }, (_, index) => String(index * 7));
  expect(detect([...numbers, 'x', 'y'])).toMatchObject({ format: { type: 'number' }, problems: 2 });
  expect(typeOf([...numbers, ...Array.from({ length: 20 }, (_, index) => `code ${index}`)])).toBe('text');
});

test('the order of day and month is that of the whole column', () => {
  expect(detect(['01/02/2024', '25/02/2024', '03/04/2024'])).toMatchObject({
    format: { type: 'date', order: 'dmy' },
    note: 'Read as day, month, year.',
  });
  expect(detect(['01/02/2024', '02/25/2024', '03/04/2024'])).toMatchObject({
    format: { type: 'date', order: 'mdy' },
  });
  expect(detect(['01/02/2024', '03/04/2024'])).toMatchObject({
    note: expect.stringContaining('can’t be told apart'),
  });
});

test('thousands are numbers only where the column leaves no doubt', () => {
  expect(detect(['1,234', '5,678', '9,012'])).toMatchObject({
    format: { type: 'text' },
    note: expect.stringContaining('thousands'),
  });
  expect(detect(['1,234,567', '5,678', '12'])).toMatchObject({
    format: { type: 'number', style: 'point_grouped' },
  });
  expect(detect(['1.234,50', '99,00'])).toMatchObject({ format: { type: 'number', style: 'comma_grouped' } });
});

test('a declared type holds, and how it is written is found from the cells', () => {
  const facts = factsOf(['1,5', '2,25', 'x']);
  expect(detectFormat(facts, 'number')).toMatchObject({
    format: { type: 'number', style: 'comma' },
    problems: 1,
  });
  expect(detectFormat(facts, 'text').format.type).toBe('text');
  expect(detectFormat(factsOf(['a;b']), 'list').format.separator).toBe(';');
});
