import { expect, test } from 'vitest';
import { formatOf } from '../../../src/domain/data/cells/cell.ts';
import { mixedDateWords, waysOfDates } from '../../../src/domain/data/mixed-dates.ts';

const days = (write: (day: string) => string, from = 13, upto = 22) =>
  Array.from({ length: upto - from }, (_, index) => write(String(from + index)));
const GERMAN = days((day) => `${day}/01/2026`);
const AMERICAN = days((day) => `01/${day}/2026`, 13, 19);

test('each way of writing is told with an example and its cells, the most frequent first', () => {
  expect(waysOfDates([...GERMAN, ...AMERICAN, '2026-01-02 10:00', '', null, 'soon'])).toEqual([
    { example: '13/01/2026', cells: 9 },
    { example: '01/13/2026', cells: 6 },
    { example: '2026-01-02 10:00', cells: 1 },
  ]);
});

test('the words say what is seen, what can be chosen, and how many rows that sets aside', () => {
  const words = mixedDateWords('joined', [...GERMAN, ...AMERICAN, null], formatOf('date', { order: 'dmy' }));
  expect(words).toContain('2 ways (9 like 13/01/2026, 6 like 01/13/2026)');
  expect(words).toContain('day, month, year');
  expect(words).toMatch(/6 would be set aside\.$/);
  expect(mixedDateWords('joined', [...GERMAN, ...AMERICAN], formatOf('date', { order: 'mdy' }))).toMatch(
    /month, day, year: of the rows looked at, 9 would be set aside\.$/,
  );
});

test.each([
  ['one way of writing', GERMAN],
  ['addresses of machines', ['10.0.1.1', '10.12.1.1', '192.168.1.20']],
  ['telephone numbers', ['030 12 3456', '0171/2345678', '+49 30 123456']],
  ['words with a date among them', ['2026-01-02', 'never', 'soon', 'later', '1/2/26']],
])('%s is nothing to decide on', (_, cells) => {
  expect(mixedDateWords('joined', cells, formatOf('date'))).toBeNull();
});
