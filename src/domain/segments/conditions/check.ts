/** Small checks that several condition types share. */
import type { EventSchema, Field } from '../../data/schema.ts';
import { isComparison } from '../compare-numbers.ts';
import { isRefusal, type Refusal } from '../operators/operator.ts';
import { operatorOf } from '../operators/index.ts';
import { readStretch } from '../operators/read.ts';
import type { Issue } from '../segment.ts';
import type { ConditionScope } from './condition-type.ts';

/** `conditions[2]` and `value` make `conditions[2].value`. */
export function at(path: string, step: string): string {
  return path === '' ? step : `${path}.${step}`;
}

export function issue(path: string, message: string): readonly Issue[] {
  return [{ path, message }];
}

/** Why the value at a path is refused, at the key of it that is at fault. */
export function refusalAt(path: string, { refused, at: key }: Refusal): readonly Issue[] {
  return issue(key === undefined ? path : at(path, key), refused);
}

/** Something that was sent, for a message: total, and short. */
export function quoted(input: unknown): string {
  const longest = 80;
  if (typeof input === 'string') return `“${input.length > longest ? `${input.slice(0, longest)}…` : input}”`;
  return typeof input === 'number' || typeof input === 'boolean' ? `“${input}”` : 'of that kind';
}

export function isObject(input: unknown): input is { readonly [key: string]: unknown } {
  return typeof input === 'object' && input !== null && !Array.isArray(input);
}

/** Keys that are missing or that nobody knows. */
export function checkKeys(
  input: { readonly [key: string]: unknown },
  keys: { readonly [key: string]: boolean },
  path: string,
): readonly Issue[] {
  const missing = Object.keys(keys).filter((key) => keys[key] === true && input[key] === undefined);
  const unknown = Object.keys(input).filter((key) => !Object.hasOwn(keys, key));
  return [
    ...missing.map((key) => ({ path: at(path, key), message: `“${key}” is missing.` })),
    ...unknown.map((key) => ({ path: at(path, key), message: `There is no “${key}” here.` })),
  ];
}

export function checkText(input: unknown, path: string): readonly Issue[] {
  return typeof input === 'string' && input !== '' ? [] : issue(path, 'Give a text.');
}

export function checkNumber(input: unknown, path: string): readonly Issue[] {
  return typeof input === 'number' && Number.isFinite(input) ? [] : issue(path, 'Give a number.');
}

/** A whole number of at least `least`. */
export function checkWhole(input: unknown, path: string, least: number, most: number): readonly Issue[] {
  return typeof input === 'number' && Number.isInteger(input) && input >= least && input <= most
    ? []
    : issue(path, `Give a whole number from ${least} to ${most}.`);
}

export function checkBoolean(input: unknown, path: string): readonly Issue[] {
  return typeof input === 'boolean' ? [] : issue(path, 'Give true or false.');
}

export function checkComparison(input: unknown, path: string): readonly Issue[] {
  return isComparison(input) ? [] : issue(path, 'The operator is one of eq, neq, lt, lte, gt, gte.');
}

/** `{last, unit}` of instants. */
export function checkLast(input: unknown, path: string): readonly Issue[] {
  const read = readStretch(input, 'last');
  return isRefusal(read) ? refusalAt(path, read) : [];
}

/** An operator with its value on a field of a known type. */
export function checkTest(
  field: Field,
  input: { readonly [key: string]: unknown },
  path: string,
): readonly Issue[] {
  const name = input['operator'];
  const operator = typeof name === 'string' ? operatorOf(field.type, name) : undefined;
  if (!operator)
    return issue(
      at(path, 'operator'),
      `“${field.id}” is ${field.type === 'enum' ? 'an' : 'a'} ${field.type} and has no operator ${quoted(name)}.`,
    );
  const read = operator.read(input['value']);
  return isRefusal(read) ? refusalAt(at(path, 'value'), read) : [];
}

/** The event of this id, or the issue that there is none. */
export function findEvent(id: unknown, path: string, scope: ConditionScope): EventSchema | readonly Issue[] {
  const found = scope.schema.events.find((event) => event.id === id);
  return found ?? issue(path, `There is no event ${quoted(id)} in the data.`);
}

/** `where` items of an event. */
export function checkWhere(input: unknown, event: EventSchema, path: string): readonly Issue[] {
  if (input === undefined) return [];
  if (!Array.isArray(input)) return issue(path, 'Give a list of tests of the event’s properties.');
  return input.flatMap((item: unknown, index) => {
    const here = `${path}[${index}]`;
    if (!isObject(item)) return issue(here, 'Give a property, an operator and a value.');
    const keys = checkKeys(item, { property: true, operator: true, value: false }, here);
    if (keys.length > 0) return keys;
    const field = event.properties.find(({ id }) => id === item['property']);
    return field
      ? checkTest(field, item, here)
      : issue(at(here, 'property'), `The event “${event.id}” has no property ${quoted(item['property'])}.`);
  });
}
