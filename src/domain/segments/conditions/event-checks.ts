/** Checks of what only event conditions have. */
import type { EventSchema } from '../../data/schema.ts';
import { isRefusal } from '../operators/operator.ts';
import { isUnit, LONGEST, readInstant } from '../operators/read.ts';
import type { Issue } from '../segment.ts';
import { at, checkKeys, checkLast, checkWhole, isObject, issue, quoted } from './check.ts';
import { isMeasure, MEASURES } from './measure.ts';

/** What to measure of the event. */
export function checkMeasure(input: unknown, event: EventSchema, path: string): readonly Issue[] {
  if (!isObject(input)) return issue(path, 'Give what to measure, such as {"kind": "count"}.');
  const { kind, property } = input;
  if (!isMeasure(kind))
    return issue(at(path, 'kind'), 'The measure is one of count, days, sum, min, max, avg.');
  const { of_property } = MEASURES[kind];
  const keys = checkKeys(input, of_property ? { kind: true, property: true } : { kind: true }, path);
  if (keys.length > 0 || !of_property) return keys;
  const field = event.properties.find(({ id }) => id === property);
  if (!field)
    return issue(at(path, 'property'), `The event “${event.id}” has no property ${quoted(property)}.`);
  return field.type === 'number'
    ? []
    : issue(at(path, 'property'), `“${field.id}” is a ${field.type}, not a number.`);
}

/** One of the three ways to say when; left out is always. */
export function checkWithin(input: unknown, path: string): readonly Issue[] {
  if (input === undefined) return [];
  if (!isObject(input)) return issue(path, 'Give a stretch of time, such as {"last": 30, "unit": "day"}.');
  if ('last' in input) return checkLast(input, path);
  if ('from_ago' in input) return checkAgo(input, path);
  const keys = checkKeys(input, { from: true, to: true }, path);
  if (keys.length > 0) return keys;
  const ends = ['from', 'to'].filter((key) => isRefusal(readInstant(input[key])));
  return ends.flatMap((key) =>
    issue(at(path, key), 'Give an instant with its offset, such as 2026-03-15T12:00:00Z.'),
  );
}

function checkAgo(input: { readonly [key: string]: unknown }, path: string): readonly Issue[] {
  const { from_ago, to_ago, unit } = input;
  if (!isUnit(unit)) return issue(at(path, 'unit'), '“unit” is one of minute, hour, day, week, month, year.');
  const issues = [
    ...checkKeys(input, { from_ago: true, to_ago: true, unit: true }, path),
    ...checkWhole(from_ago, at(path, 'from_ago'), 1, LONGEST[unit]),
    ...checkWhole(to_ago, at(path, 'to_ago'), 0, LONGEST[unit]),
  ];
  if (issues.length > 0) return issues;
  return Number(from_ago) > Number(to_ago)
    ? []
    : issue(at(path, 'from_ago'), 'The stretch of time begins further back than it ends.');
}
