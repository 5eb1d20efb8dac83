import { expect, test } from 'vitest';
import { changesBetween } from '../../../src/domain/audit/changes.ts';

test('only the places that differ are named, each with what was and is there', () => {
  const before = { name: 'Gold', shows: ['tier', 'city'], schedule: { hour: 9 }, gone: 1 };
  const after = { name: 'Gold', shows: ['tier', 'age', 'zip'], schedule: { hour: 10 }, note: null };
  expect(changesBetween(before, after)).toEqual([
    { path: 'shows[1]', before: '"city"', after: '"age"' },
    { path: 'shows[2]', before: null, after: '"zip"' },
    { path: 'schedule.hour', before: '9', after: '10' },
    { path: 'gone', before: '1', after: null },
    { path: 'note', before: null, after: 'null' },
  ]);
});

test('what was made or removed is one change, and equal contents are none', () => {
  expect(changesBetween(null, { a: 1 })).toEqual([{ path: '', before: null, after: '{\n "a": 1\n}' }]);
  expect(changesBetween([1], { 0: 1 })).toHaveLength(1);
  expect(changesBetween({ a: [{ b: 1 }] }, { a: [{ b: 1 }] })).toEqual([]);
  expect(changesBetween(null, null)).toEqual([]);
});
