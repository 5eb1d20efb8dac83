/** Local times of a file become instants as each would by itself, at a cost that goes by the days that there are. */
import { DuckDBInstance } from '@duckdb/node-api';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatOf } from '../../src/domain/data/cells/cell.ts';
import { inZone } from '../../src/domain/data/cells/zone.ts';
import { offsetsOn } from '../../src/engines/duckdb/files/cells.ts';
import { changesOn, localTimesOf } from '../../src/engines/duckdb/files/local-times.ts';

const DAY = 86_400_000;
const ZONES = ['Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe', 'Africa/Casablanca', 'UTC'];

test.each([1, 2])('each day of a file is told once, whichever rows fall on it: %i columns', async (many) => {
  const names = ['a', 'b'].slice(0, many);
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  const start = Date.UTC(2026, 2, 28, 22);
  // Ten rows an hour apart, from ten in the evening until the next morning.
  const rows = `(SELECT make_timestamp(${start}000 + i * 3600000000) AS a, make_timestamp(${start}000) AS b FROM range(10) AS t(i)) AS rows`;
  const columns = names.map((name) => ({ name, kind: 'local_time' as const }));
  const planned = names.map((attribute, position) => ({
    position,
    column: attribute,
    attribute,
    required: false,
    values: null,
    problems: 0,
    format: formatOf('datetime'),
  }));
  const local = await localTimesOf(connection, { rows, columns, planned });
  expect(local?.days).toEqual([Date.UTC(2026, 2, 28), Date.UTC(2026, 2, 29)]);
  connection.closeSync();
});

test('a far day brings neither the years before it nor the changes of the clock in them', () => {
  const [berlin, days] = ['Europe/Berlin', [Date.UTC(2025, 2, 30), Date.UTC(2999, 11, 31)]];
  expect(offsetsOn(inZone(berlin), days).map(({ offset }) => offset / 3_600_000)).toEqual([1, 2, 1]);
  expect(changesOn(berlin, days)).toEqual([
    { kind: 'skipped', from: Date.UTC(2025, 2, 30, 2), upto: Date.UTC(2025, 2, 30, 3) },
  ]);
  expect(changesOn('UTC', days)).toEqual([]);
});

test('a change of the clock is told once though it lies between two days', () => {
  const days = [Date.UTC(2024, 9, 26), Date.UTC(2024, 9, 27), Date.UTC(2024, 9, 28)];
  expect(changesOn('Europe/Berlin', days)).toHaveLength(1);
  // In Cairo the clock goes from midnight to one o’clock.
  expect(changesOn('Africa/Cairo', [Date.UTC(2024, 3, 25), Date.UTC(2024, 3, 26)])).toHaveLength(1);
});

test('on the days that there are, every local time has the offset that it has by itself', () => {
  const day = fc.integer({ min: -30_000, max: 60_000 }).map((number) => number * DAY);
  const someDays = fc
    .tuple(fc.array(day, { minLength: 1, maxLength: 6 }), fc.integer({ min: 19_800, max: 20_500 }))
    .map(([far, near]) => [...new Set([...far, near * DAY, (near + 1) * DAY])].toSorted((a, b) => a - b));
  const someTime = fc.integer({ min: 0, max: DAY - 1 });
  fc.assert(
    fc.property(fc.constantFrom(...ZONES), someDays, fc.array(someTime), (zone, days, times) => {
      const toInstant = inZone(zone);
      const offsets = offsetsOn(toInstant, days);
      for (const local of days.flatMap((first) => times.map((time) => first + time)))
        expect(local - (offsets.findLast(({ from }) => from <= local)?.offset ?? 0)).toBe(toInstant(local));
    }),
    { seed: 20_261_124, numRuns: 200 },
  );
});
