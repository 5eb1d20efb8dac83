import * as fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { csvCell, csvLine } from '../../../src/domain/data/csv-cell.ts';

test.each([
  ['=1+1', "'=1+1"],
  ['+cmd', "'+cmd"],
  ['-2+3', "'-2+3"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['  =1', "'  =1"],
  ['＝1', "'＝1"],
  ['\tx', '"\'\tx"'],
  ['\rx', '"\'\rx"'],
  ['-12.5', '-12.5'],
  ['+491701234567', '+491701234567'],
  ['a-b', 'a-b'],
])('%j is written as %j', (value, cell) => {
  expect(csvCell(value)).toBe(cell);
});

test('a line comes back as it was, but for what a spreadsheet would run', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r', ' ', ';', 'é') });
  fc.assert(
    fc.property(fc.array(cell, { minLength: 2 }), (cells) => {
      const [read] = Papa.parse<string[]>(csvLine(cells), { delimiter: ',', newline: '\r\n' }).data;
      expect(read?.map((text) => text.replace(/^'/, ''))).toEqual(cells);
    }),
    { seed: 14, numRuns: 300 },
  );
});
