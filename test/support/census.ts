/** What random cases are about: so many of each, so that a test can demand every kind. */
import type { Field, Value } from '../../src/domain/data/schema.ts';
import type { Condition, Where, Within } from '../../src/domain/segments/condition.ts';
import { typeOf } from '../../src/domain/segments/conditions/index.ts';
import { predicate } from '../../src/domain/segments/evaluate.ts';
import { fold } from '../../src/domain/segments/fold.ts';
import { isSetValue } from '../../src/domain/segments/operators/index.ts';
import { plus } from '../../src/domain/time/calendar.ts';
import { contextOf, peopleOf, type World } from './world.ts';

export type Census = Map<string, number>;

/** Counts what a condition asks, part by part; of each leaf also whether it holds for some and not for others. */
export function countCondition(census: Census, world: World, condition: Condition): void {
  const context = contextOf(world);
  const people = peopleOf(world);
  const visit = (part: Condition, depth: number) => {
    add(census, part.type);
    const holding = people.filter(predicate(part, context)).length;
    for (const name of namesOf(part, world)) {
      add(census, name);
      if (holding > 0) add(census, `${name}, met`);
      if (holding < people.length) add(census, `${name}, not met`);
    }
    if (depth === 3) add(census, 'three deep');
    for (const { condition: inner } of typeOf(part).inside(part)) visit(inner, depth + 1);
  };
  visit(condition, 0);
}

/** Counts what is odd about the data of a world. */
export function countWorld(census: Census, { customers, event_log, consents, as_of }: World): void {
  const cells = customers.flatMap((row) => Object.values(row));
  addIf(
    census,
    'a cell on 29 February',
    cells.some((cell) => String(cell).includes('-02-29')),
  );
  addIf(
    census,
    'an event at the moment itself',
    event_log.some((row) => row.occurred_at === as_of),
  );
  addIf(
    census,
    'an event after the moment',
    event_log.some((row) => row.occurred_at > as_of),
  );
  addIf(
    census,
    'events of one kind at the same instant',
    repeats(event_log.map((row) => [row.customer_id, row.event, row.occurred_at].join())),
  );
  addIf(
    census,
    'consents at the same instant',
    repeats(consents.map((row) => [row.customer_id, row.captured_at].join())),
  );
}

function namesOf(part: Condition, world: World): readonly string[] {
  switch (part.type) {
    case 'all':
    case 'any':
      return part.conditions.length === 0 ? [`empty ${part.type}`] : [];
    case 'not':
      return [];
    case 'attribute':
      return attributeNames(part, world);
    case 'event':
      return [
        `measure ${part.measure.kind} ${part.operator}`,
        `within ${withinName(part.within)}`,
        `pick ${part.pick ?? 'none'}`,
        ...whereNames(part.where, world),
        ...edgeNames(part.event, part.within, world),
      ];
    case 'regular':
      return [`regular ${part.operator}`, ...whereNames(part.where, world)];
    case 'sequence':
      return [
        `sequence completed ${part.completed}`,
        `sequence ${part.same === undefined ? 'of any' : 'of the same'}`,
        `sequence ${part.since === undefined ? 'ever' : 'since'}`,
        ...whereNames([...(part.first.where ?? []), ...(part.then.where ?? [])], world),
      ];
    case 'segment':
      return [`segment member ${part.member}`];
    case 'people':
      return ['people'];
    case 'consent':
      return [`consent permitted ${part.permitted}`];
  }
}

function attributeNames(part: Extract<Condition, { type: 'attribute' }>, world: World): readonly string[] {
  const type = typeIn(world.attributes, part.attribute);
  const cells = world.customers.map((row) => row[part.attribute]);
  const unset = cells.some((cell) => !isSetValue(cell));
  const folded = cells.some((cell) => meetsByCase(cell, part.value));
  return [
    `${type} ${part.operator}`,
    ...(unset ? [`${type} ${part.operator} of an unset cell`] : []),
    ...(folded && type === 'text' ? ['text equal by Unicode case alone'] : []),
  ];
}

function whereNames(where: readonly Where[] = [], world: World): readonly string[] {
  const fields = world.events.flatMap(({ properties }) => properties);
  return where.map((item) => `where ${typeIn(fields, item.property)} ${item.operator}`);
}

function typeIn(fields: readonly Field[], id: string): string {
  return fields.find((field) => field.id === id)?.type ?? 'unknown';
}

/** Equal when case is folded, different as they stand, and not by ASCII letters alone. */
function meetsByCase(cell: Value | undefined, value: unknown): boolean {
  if (typeof cell !== 'string' || typeof value !== 'string' || cell === value) return false;
  const ascii = (text: string) => text.replaceAll(/[A-Z]/g, (letter) => letter.toLowerCase());
  return fold(cell) === fold(value) && ascii(cell) !== ascii(value);
}

function withinName(within: Within | undefined): string {
  if (within === undefined) return 'always';
  if ('from' in within) return 'a span';
  return 'last' in within ? `last ${within.unit}` : `ago ${within.unit}`;
}

/** An event that stands exactly where the window starts, which is out by a hair. */
function edgeNames(event: string, within: Within | undefined, world: World): readonly string[] {
  if (within === undefined || !('last' in within)) return [];
  const start = plus(Date.parse(world.as_of), -within.last, within.unit);
  const at_start = world.event_log.some(
    (row) => row.event === event && Date.parse(row.occurred_at) === start,
  );
  return at_start ? ['an event exactly where a window starts'] : [];
}

function repeats(keys: readonly string[]): boolean {
  return new Set(keys).size < keys.length;
}

function addIf(census: Census, name: string, found: boolean): void {
  if (found) add(census, name);
}

function add(census: Census, name: string): void {
  census.set(name, (census.get(name) ?? 0) + 1);
}
