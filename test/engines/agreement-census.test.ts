/** The random cases that engines are held to each other with are about everything in the language. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { OPERATORS } from '../../src/domain/segments/operators/index.ts';
import { dayOf, plus } from '../../src/domain/time/calendar.ts';
import { offsetAt } from '../../src/domain/time/zone.ts';
import {
  arbitraryQuestion,
  askedWorlds,
  CONDITIONS_PER_WORLD,
  PLANS_PER_WORLD,
} from '../support/asked-worlds.ts';
import { type Census, countCondition, countWorld } from '../support/census.ts';
import { COMPARISONS } from '../support/conditions.ts';
import { SETTINGS } from '../support/settings.ts';

const census: Census = new Map();
const worlds = askedWorlds();
for (const { world, seed } of worlds) {
  countWorld(census, world);
  const asked = fc.sample(arbitraryQuestion(world), { seed, numRuns: CONDITIONS_PER_WORLD });
  for (const condition of asked) countCondition(census, world, condition);
}

const UNITS = ['minute', 'hour', 'day', 'week', 'month', 'year'];
const operators = Object.entries(OPERATORS).flatMap(([type, named]) =>
  Object.keys(named).map((name) => `${type} ${name}`),
);
const both = (names: readonly string[]) => names.flatMap((name) => [`${name}, met`, `${name}, not met`]);

function missing(names: readonly string[], least = 1): readonly string[] {
  return names.filter((name) => (census.get(name) ?? 0) < least);
}

test('at least 3,000 conditions and 300 rules are asked', () => {
  expect(worlds.length * CONDITIONS_PER_WORLD).toBeGreaterThanOrEqual(3_000);
  expect(worlds.length * PLANS_PER_WORLD).toBeGreaterThanOrEqual(300);
});

test('every type of condition is asked, met and not met', () => {
  const kinds = ['people', 'sequence completed true', 'sequence completed false', 'sequence of the same'];
  const flags = [
    'segment member true',
    'segment member false',
    'consent permitted true',
    'consent permitted false',
  ];
  expect(missing(['all', 'any', 'not', 'attribute', 'event', 'regular', 'sequence', 'segment'], 100)).toEqual(
    [],
  );
  expect(missing(both([...kinds, ...flags, 'sequence since', 'sequence ever']))).toEqual([]);
});

test('every operator of every type is asked, met and not met, also of unset cells', () => {
  expect(missing(both(operators))).toEqual([]);
  expect(missing(operators.map((name) => `${name} of an unset cell`))).toEqual([]);
});

test('every operator of every type is asked of event properties', () => {
  expect(missing(operators.map((name) => `where ${name}`))).toEqual([]);
});

test('every measure is compared in every way, in windows of every shape and unit', () => {
  const measures = ['count', 'days', 'sum', 'min', 'max', 'avg'].flatMap((kind) =>
    COMPARISONS.map((operator) => `measure ${kind} ${operator}`),
  );
  const windows = UNITS.flatMap((unit) => [`within last ${unit}`, `within ago ${unit}`]);
  expect(missing(measures)).toEqual([]);
  expect(missing(both([...windows, 'within a span', 'within always']))).toEqual([]);
  expect(missing(both(['pick first', 'pick last']))).toEqual([]);
  expect(missing(both(COMPARISONS.map((operator) => `regular ${operator}`)))).toEqual([]);
});

test('groups are empty and deep', () => {
  expect(missing(['empty all', 'empty any', 'three deep'], 10)).toEqual([]);
});

test('instants coincide, and lie on the edge of windows', () => {
  expect(
    missing(
      [
        'events of one kind at the same instant',
        'consents at the same instant',
        'an event at the moment itself',
        'an event after the moment',
        'an event exactly where a window starts',
      ],
      3,
    ),
  ).toEqual([]);
});

test('texts are equal by Unicode case alone', () => {
  expect(missing(both(['text equal by Unicode case alone']))).toEqual([]);
});

test('leap days, and days on which clocks change, are looked at and held', () => {
  expect(missing(['a cell on 29 February'], 10)).toEqual([]);
  const days = worlds.map(({ world }) => dayOf(Date.parse(world.as_of), world.time_zone));
  expect(days).toContain('2024-02-29');
  const changing = SETTINGS.filter(({ as_of, time_zone }) => {
    const offsets = [-1, 0, 1].map((days_on) => offsetAt(plus(as_of, days_on, 'day'), time_zone));
    return new Set(offsets).size > 1;
  });
  expect(changing.length).toBeGreaterThanOrEqual(6);
  for (const { time_zone } of SETTINGS)
    expect(worlds.some(({ world }) => world.time_zone === time_zone)).toBe(true);
});
