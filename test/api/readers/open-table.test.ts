import { expect, test } from 'vitest';
import { openTable } from '../../../src/api/readers/open-table.ts';
import type { RawRow } from '../../../src/domain/data/raw-table.ts';
import { aFile, gzipped, utf16 } from '../../support/a-file.ts';
import { aParquetFile } from '../../support/a-parquet-file.ts';

async function read(file: File, options: Parameters<typeof openTable>[2] = {}) {
  const { batches, ...table } = await openTable(file, file.name, options);
  const rows: RawRow[] = [];
  for await (const batch of batches()) rows.push(...batch.rows);
  return { ...table, rows };
}

const cells = async (file: File) => (await read(file)).rows.map((row) => row.cells);

test.each([
  ['UTF-8', new TextEncoder().encode('id,ort\n1,Köln\n'), 'utf-8'],
  ['UTF-8 with a mark', new TextEncoder().encode('\uFEFFid,ort\n1,Köln\n'), 'utf-8'],
  ['UTF-16', utf16('id,ort\n1,Köln\n'), 'utf-16le'],
  [
    'Windows-1252',
    Uint8Array.from('id,ort\n1,K\u00F6ln\n', (letter) => letter.charCodeAt(0)),
    'windows-1252',
  ],
])('%s is understood', async (_, bytes, encoding) => {
  const table = await read(aFile(new Uint8Array(bytes)));
  expect(table).toMatchObject({
    encoding,
    columns: ['id', 'ort'],
    rows: [{ line: 2, cells: ['1', 'Köln'] }],
  });
});

test.each([',', ';', '\t', '|'])('the delimiter %j is found', async (delimiter) => {
  const lines = ['id,note', '1,"a;b"', '2,c'].map((line) => line.replaceAll(',', delimiter));
  expect(await read(aFile(lines.join('\n')))).toMatchObject({ delimiter, columns: ['id', 'note'] });
});

test('a file without data lines but with a header has no rows', async () => {
  expect((await read(aFile('a,b\n'))).rows).toEqual([]);
});

test('a row with too many or too few cells is broken; blank ones behind the last are not', async () => {
  const { rows } = await read(aFile('a,b\n1,2,3\n1\n1,2,,\n'));
  expect(rows.map(({ line, broken }) => [line, broken])).toEqual([
    [2, 'has 3 cells, while the header names 2 columns'],
    [3, 'has 1 cell, while the header names 2 columns'],
    [4, undefined],
  ]);
});

test('columns of one name are told apart by a number', async () => {
  const table = await read(aFile('id,tag,tag,tag (2),,tag\n1,2,3,4,5,6\n'));
  expect(table.columns).toEqual(['id', 'tag', 'tag (3)', 'tag (2)', 'Column 5', 'tag (4)']);
});

test('JSON Lines have the columns of all lines; a broken line is set aside', async () => {
  const file = aFile(
    '{"id":"1","tags":["a","b"],"x":{"y":1}}\n{oops\n\n[1]\n{"id":2,"late":true,"no":12345678901234567890}\n',
    'rows.jsonl',
  );
  const table = await read(file);
  expect(table).toMatchObject({ format: 'jsonl', columns: ['id', 'tags', 'x', 'late', 'no'] });
  expect(table.rows).toEqual([
    { line: 1, cells: ['1', ['a', 'b'], '{"y":1}', null, null] },
    { line: 2, cells: ['{oops'], broken: 'is not a JSON object' },
    { line: 4, cells: ['[1]'], broken: 'is not a JSON object' },
    { line: 5, cells: [2, null, null, true, '12345678901234567890'] },
  ]);
});

test.each([
  ['when it is parsed', (depth: number) => `${'['.repeat(depth)}1234567890123456789${']'.repeat(depth)}`],
  ['when it is kept as text', (depth: number) => `${'{"1":'.repeat(depth)}1${'}'.repeat(depth)}`],
])('a line of JSON that is nested too deep %s is set aside, and the others are read', async (_, nested) => {
  const file = aFile(`{"id":1,"x":${nested(100_000)}}\n{"id":2}\n`, 'rows.jsonl');
  expect((await read(file)).rows.map(({ line, broken }) => [line, broken])).toEqual([
    [1, 'is nested too deep'],
    [2, undefined],
  ]);
});

test('a packed file is read like the file itself', async () => {
  const file = aFile('id,ort\n1,Köln\n');
  expect(await cells(await gzipped(file))).toEqual(await cells(file));
});

test('Parquet keeps its types: days, instants, times on a wall, lists and large numbers', async () => {
  const file = await aParquetFile(`
    select 'a' as id, 1.5::double as score, true as vip, date '2024-02-29' as born,
      timestamptz '2026-03-15 12:00:00+00' as seen, timestamp '2026-03-15 12:00:00' as local,
      ['x', 'y'] as tags, 9007199254740993::bigint as big, null::int as nothing`);
  const table = await read(file);
  expect(table).toMatchObject({ format: 'parquet', encoding: null, delimiter: null });
  expect(table.rows).toEqual([
    {
      line: 1,
      cells: [
        'a',
        1.5,
        true,
        '2024-02-29',
        '2026-03-15T12:00:00.000Z',
        '2026-03-15T12:00:00.000',
        ['x', 'y'],
        '9007199254740993',
        null,
      ],
    },
  ]);
  expect(await cells(await gzipped(file))).toEqual(table.rows.map((row) => row.cells));
});

test('the beginning of a file is read without its last, cut-off row', async () => {
  const { rows } = await read(aFile('a,b\n1,2\n3,"4'), { partial: true });
  expect(rows.map((row) => row.cells)).toEqual([['1', '2']]);
  const packed = await gzipped(aFile(`a,b\n${'1,2\n'.repeat(200_000)}`));
  const cut = new File([packed.slice(0, packed.size - 20)], packed.name);
  expect((await read(cut, { partial: true })).rows.length).toBeGreaterThan(1000);
});

test.each([
  ['nothing', () => aFile(''), /empty/],
  ['blank lines', () => aFile('\n\n'), /empty/],
  [
    'binary garbage',
    () => aFile(new Uint8Array(5000).map((_, index) => (index * 7) % 256)),
    /Line 1: this is not text/,
  ],
  ['an Excel file', () => aFile(new Uint8Array([0x50, 0x4b, 3, 4, 0, 0])), /spreadsheet or zip/],
  ['no header', () => aFile('5524,1957,2012-09-04\n5525,1958,2012-09-05\n'), /Line 1: no header/],
  ['an unreadable header', () => aFile('a,"b\n1,2\n'), /Line 1: the header can’t be read/],
  [
    '10,000 columns',
    () => aFile(`${Array.from({ length: 10_000 }, (_, index) => `c${index}`).join(',')}\n`),
    /10000 columns/,
  ],
  ['a JSON array', () => aFile('[{"a":1}]', 'rows.json'), /JSON array/],
  [
    'JSON Lines without an object',
    () => aFile('oops\n', 'rows.jsonl'),
    /no line of this file is a JSON object/,
  ],
  [
    'damaged gzip',
    () => aFile(new Uint8Array([0x1f, 0x8b, 8, 0, 1, 2, 3, 4, 5, 6, 7, 8]), 'x.csv.gz'),
    /damaged or cut off/,
  ],
  [
    'Parquet without its end',
    () => aFile(new TextEncoder().encode('PAR1 and then nothing'), 'x.parquet'),
    /Parquet file is damaged/,
  ],
  ['a line without an end', () => aFile(`a,b\n${'x'.repeat(9_000_000)}`), /longer than/],
])('a file of %s is refused whole', async (_, file, reason) => {
  await expect(read(file())).rejects.toThrow(reason);
});

test('a gzip file that unpacks to a thousand times its size is refused', async () => {
  const bomb = await gzipped(aFile(new Uint8Array(120_000_000).fill(97)));
  await expect(read(bomb)).rejects.toThrow(/unpacks to far more/);
});

test('every piece of a table says how much of the file was read', async () => {
  const { batches } = await openTable(aFile(`a,b\n${'1,2\n'.repeat(100_000)}`), 'x.csv');
  const shares: number[] = [];
  for await (const { share } of batches()) shares.push(share);
  expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  expect(shares.at(-1)).toBe(1);
});

test.each([
  ['a spreadsheet', new Uint8Array([0x50, 0x4b, 0x03, 0x04, 20, 0]), /Save it as CSV/],
  ['a spreadsheet of an older kind', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), /Save it as CSV/],
  ['a PDF', '%PDF-1.7\n1 0 obj\n', /as CSV/],
  ['a web page', '\n<!doctype html>\n<html><body>Sign in</body></html>\n', /Export the table again/],
])('%s that is called a table is refused with what to do', async (_, content, words) => {
  await expect(openTable(aFile(content), 'people.csv')).rejects.toThrow(words);
});
