import { expect, test } from 'vitest';
import { formatOf, isUnreadable, type CellFormat } from '../../../src/domain/data/cells/cell.ts';
import { readCell } from '../../../src/domain/data/cells/read-cell.ts';
import { inZone } from '../../../src/domain/data/cells/zone.ts';
import type { RawCell } from '../../../src/domain/data/raw-table.ts';
import type { AttributeType } from '../../../src/domain/data/schema.ts';

function read(type: AttributeType, raw: RawCell, parts: Partial<CellFormat> = {}, zone = 'UTC') {
  const value = readCell(raw, formatOf(type, parts), inZone(zone));
  return isUnreadable(value) ? `✗ ${value.unreadable}` : value;
}

test('a blank cell is unset in every type', () => {
  for (const type of ['text', 'enum', 'number', 'boolean', 'date', 'datetime', 'list'] as const) {
    expect([read(type, ''), read(type, ' \t\u00A0'), read(type, null)]).toEqual([null, null, null]);
  }
});

test('text is trimmed at both ends and otherwise kept', () => {
  expect(read('text', '  Ä  b\n"c" ')).toBe('Ä  b\n"c"');
  expect(read('text', 12)).toBe('12');
});

test('text with a NUL character or half a character is refused', () => {
  expect(read('text', 'a\u0000b')).toMatch(/NUL/);
  expect(read('text', 'a\uD83D')).toMatch(/half a character/);
});

test('a cell longer than the limit is refused', () => {
  expect(read('text', 'x'.repeat(1_000_000))).toMatch(/longer than 65,536/);
});

test.each([
  ['point', '12', 12],
  ['point', '-0.5', -0.5],
  ['point', '1e3', 1000],
  ['point', '-0', 0],
  ['comma', '12,5', 12.5],
  ['point_grouped', '1,234,567.5', 1_234_567.5],
  ['comma_grouped', '1.234,5', 1234.5],
] as const)('a number written with %s: %s', (style, text, value) => {
  expect(read('number', text, { style })).toBe(value);
});

test.each([
  ['12 €', 'is not a number'],
  ['NaN', 'is not a number'],
  ['1e999', 'is not a finite number'],
  ['1,234', 'could be read as thousands or as decimals'],
  ['12,5', 'is written unlike the other numbers of its column'],
  ['9007199254740993', 'has more digits than a number keeps exactly; import this column as text'],
])('%s is no number', (text, reason) => {
  expect(read('number', text)).toBe(`✗ ${reason}`);
});

test('yes and no are read in several languages', () => {
  expect(['yes', 'Ja', 'oui', 'sí', '1', 'TRUE'].map((word) => read('boolean', word))).toEqual(
    Array(6).fill(true),
  );
  expect(['no', 'Nein', 'non', 'não', '0', 'False'].map((word) => read('boolean', word))).toEqual(
    Array(6).fill(false),
  );
  expect(read('boolean', 'maybe')).toBe('✗ is neither yes nor no');
});

test.each([
  ['2024-02-29', 'dmy', '2024-02-29'],
  ['2024/3/5', 'dmy', '2024-03-05'],
  ['31.12.1999', 'dmy', '1999-12-31'],
  ['12/31/1999', 'mdy', '1999-12-31'],
  ['4 Mar 2012', 'dmy', '2012-03-04'],
  ['March 4, 2012', 'dmy', '2012-03-04'],
  ['20240229', 'dmy', '2024-02-29'],
  ['2012-09-04 00:00:00', 'dmy', '2012-09-04'],
  ['2023-02-29', 'dmy', '✗ is not a date that exists'],
  ['31/12/1999', 'mdy', '✗ is not a date that exists'],
  ['0000-00-00', 'dmy', '✗ is not a date that exists'],
  ['soon', 'dmy', '✗ is not a date that exists'],
] as const)('the day %s (%s) is %s', (text, order, day) => {
  expect(read('date', text, { order })).toBe(day);
});

test.each([
  ['2026-03-15T12:00:00Z', '2026-03-15T12:00:00.000Z'],
  ['2026-03-15 12:00:00.1234567+02:00', '2026-03-15T10:00:00.123Z'],
  ['2026-03-15T12:00:00-0530', '2026-03-15T17:30:00.000Z'],
  ['2026-03-15 12:00', '2026-03-15T11:00:00.000Z'],
  ['15.03.2026 12:00', '2026-03-15T11:00:00.000Z'],
  ['2026-07-15', '2026-07-14T22:00:00.000Z'],
  ['2026-03-15 1:05 pm', '2026-03-15T12:05:00.000Z'],
  ['1773576000', '2026-03-15T12:00:00.000Z'],
  ['1773576000000', '2026-03-15T12:00:00.000Z'],
  ['2026-03-15 24:00', '✗ is not a date and time that exists'],
  ['2026-03-15T12:00:00+25:00', '✗ is not a date and time that exists'],
  ['yesterday', '✗ is not a date and time that exists'],
])('the instant %s in Berlin is %s', (text, instant) => {
  expect(read('datetime', text, {}, 'Europe/Berlin')).toBe(instant);
});

test('a time that the clock skips is moved on by the gap, and of a time that comes twice the first counts', () => {
  expect(read('datetime', '2026-03-29 02:30', {}, 'Europe/Berlin')).toBe('2026-03-29T01:30:00.000Z');
  expect(read('datetime', '2026-10-25 02:30', {}, 'Europe/Berlin')).toBe('2026-10-25T00:30:00.000Z');
});

test('a list comes from a separator, from a JSON array, or from a format with lists; blank items fall away', () => {
  expect(read('list', 'a| b ||c')).toEqual(['a', 'b', 'c']);
  expect(read('list', '["a", 2, "x|y"]')).toEqual(['a', '2', 'x|y']);
  expect(read('list', ['a', ' b '])).toEqual(['a', 'b']);
  expect(read('list', ' | ')).toBe(null);
  expect(read('list', 'a;b', { separator: ';' })).toEqual(['a', 'b']);
});
