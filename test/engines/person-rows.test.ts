import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { personRows, type RowsChunk } from '../../src/engines/person-rows.ts';

interface Row {
  readonly person: number;
  readonly at: number;
  readonly code: number;
  readonly amount: number;
}

function chunkOf(rows: readonly Row[]): RowsChunk {
  const column = (of: (row: Row) => number) => Float64Array.from(rows, of);
  return {
    length: rows.length,
    people: column(({ person }) => person),
    at: column(({ at }) => at),
    cells: [column(({ code }) => code), column(({ amount }) => amount)],
  };
}

const arbitraryRow = fc.record({
  person: fc.oneof(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 5_000 })),
  at: fc.integer({ min: -10, max: 10 }),
  code: fc.integer({ min: 0, max: 65_535 }),
  amount: fc.double({ noNaN: true }),
});

test.each([
  ['in the order of time', true],
  ['in any order', false],
])('a person’s rows are found by when they were, added %s and in any number of chunks', (_, isSorted) => {
  const chunks = fc.array(fc.array(arbitraryRow, { maxLength: 40 }), { maxLength: 5 });
  const question = fc.record({
    person: fc.integer({ min: 0, max: 6 }),
    after: fc.oneof(fc.integer({ min: -12, max: 12 }), fc.constant(Number.NEGATIVE_INFINITY)),
    most: fc.constantFrom(1, 2, 5, Number.POSITIVE_INFINITY),
  });
  fc.assert(
    fc.property(chunks, fc.array(question, { minLength: 1 }), (drawn, questions) => {
      const all = isSorted ? [drawn.flat().toSorted((a, b) => a.at - b.at)] : drawn;
      const rows = personRows(['code', 'number']);
      for (const chunk of all) rows.add(chunkOf(chunk));
      expect(rows.length()).toBe(all.flat().length);
      for (const { person, after, most } of questions) {
        const { people, at, cells } = rows.columns();
        const found = rows.later(person, after, most).map((row) => ({
          person: people[row],
          at: at[row],
          code: cells[0]?.[row],
          amount: cells[1]?.[row],
        }));
        const own = all.flat().filter((row) => row.person === person && row.at > after);
        const times = own.map((row) => row.at).toSorted((a, b) => a - b);
        expect(found.map((row) => row.at)).toEqual(times.slice(Math.max(0, times.length - most)));
        for (const row of found) expect(own).toContainEqual(row);
        if (found.length === own.length) expect(own).toEqual(expect.arrayContaining(found));
      }
    }),
    { seed: 1 },
  );
});

test('room that is made beforehand changes nothing but where rows go', () => {
  const row = { person: 3, at: 1, code: 7, amount: 0.5 };
  const [plain, roomy] = [personRows(['code', 'number']), personRows(['code', 'number'])];
  roomy.reserve(10_000);
  for (const rows of [plain, roomy]) rows.add(chunkOf([row, { ...row, at: 2 }]));
  expect(roomy.later(3, 1, 1)).toEqual(plain.later(3, 1, 1));
  expect(roomy.later(4, 0, 1)).toEqual([]);
});
