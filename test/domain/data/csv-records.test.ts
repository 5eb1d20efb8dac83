import * as fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { csvRecords } from '../../../src/domain/data/csv-records.ts';
import { MAX_CELL } from '../../../src/domain/data/limits.ts';

/** What comes of a text that arrives in these pieces. */
function records(pieces: readonly string[], delimiter = ',') {
  const parser = csvRecords(delimiter);
  return [...pieces.flatMap((piece) => parser.push(piece)), ...parser.end()];
}

function inPieces(text: string, cuts: readonly number[]): readonly string[] {
  const at = [0, ...cuts.map((cut) => cut % (text.length + 1)).toSorted((a, b) => a - b), text.length];
  return at.slice(1).map((end, index) => text.slice(at[index], end));
}

test('what another program writes comes back cell by cell, wherever the text is cut', () => {
  const cell = fc.string({
    unit: fc.constantFrom('a', 'ä', '"', ',', ';', '\n', '\r', ' ', '1', '😀'),
    maxLength: 6,
  });
  const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 6 });
  const cuts = fc.array(fc.nat(), { maxLength: 5 });
  fc.assert(
    fc.property(
      table,
      fc.constantFrom(',', ';', '\t', '|'),
      fc.constantFrom('\n', '\r\n', '\r'),
      cuts,
      (rows, delimiter, newline, at) => {
        const text = Papa.unparse(rows, { delimiter, newline, quotes: true });
        const found = records(inPieces(text, at), delimiter);
        expect(found.map(({ cells }) => cells)).toEqual(rows);
        expect(found.every(({ broken }) => broken === undefined)).toBe(true);
      },
    ),
    { seed: 11, numRuns: 500 },
  );
});

test('text without wrong quotes is taken apart as papaparse does it', () => {
  const text = fc.string({
    unit: fc.constantFrom('a', 'b', ',', '\n', ' ', '1'),
    minLength: 1,
    maxLength: 40,
  });
  fc.assert(
    fc.property(text, (plain) => {
      const theirs = Papa.parse<string[]>(plain, {
        delimiter: ',',
        newline: '\n',
        skipEmptyLines: true,
      }).data;
      expect(records([plain]).map(({ cells }) => cells)).toEqual(theirs);
    }),
    { seed: 12, numRuns: 500 },
  );
});

test('a record has the line of the file where it starts, with newlines in quotes and blank lines in between', () => {
  const found = records(['a,b\r\n"1\r\n2",x\r\n\r\n3,4\n5,"6\n\n"\n7,8']);
  expect(found.map(({ line }) => line)).toEqual([1, 2, 5, 6, 9]);
});

test('a quote that is never closed sets one line aside, and the next lines are read', () => {
  const found = records(['a,b\n1,"x\n2,y\n3,z\n']);
  expect(found).toMatchObject([
    { line: 1, cells: ['a', 'b'] },
    { line: 2, broken: 'A quote that opens on this line is never closed' },
    { line: 3, cells: ['2', 'y'] },
    { line: 4, cells: ['3', 'z'] },
  ]);
});

test('a quote that closes only where the next cell opens is one that was never closed', () => {
  const found = records(['id,name\n1,"Ann\n2,Bob\n3,"Cy"\n']);
  expect(found.map(({ line, broken }) => [line, broken])).toEqual([
    [1, undefined],
    [2, 'A quote that opens on this line is never closed'],
    [3, undefined],
    [4, undefined],
  ]);
});

test('text behind a closing quote sets one line aside', () => {
  const found = records(['a,b\n1,"x"y\n2,z\n']);
  expect(found.map(({ line, broken }) => [line, broken])).toEqual([
    [1, undefined],
    [2, 'Text follows a closing quote'],
    [3, undefined],
  ]);
});

test('a quoted cell beyond the limit does not wait for the rest of the file', () => {
  const parser = csvRecords(',');
  const found = parser.push(`a,b\n1,"${'x\n'.repeat(MAX_CELL)}`);
  expect(found[1]).toMatchObject({ line: 2, broken: 'A quote that opens on this line is never closed' });
});
