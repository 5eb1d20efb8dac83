/** Whether the 95 % interval of a first answer holds the exact one about as often as it says. */
import * as fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CustomerRow, EventRow } from '../../src/domain/data/rows.ts';
import type { Condition } from '../../src/domain/segments/condition.ts';
import { formatInstant } from '../../src/domain/time/instant.ts';
import type { AudienceEngine } from '../../src/service/ports.ts';
import { askedOf, aWorld } from '../support/a-world.ts';
import { engines } from '../support/engines.ts';

const RULES = 600;
const PEOPLE = 60_000;
const DAY = 86_400_000;
const context = askedOf(aWorld({}));
let engine: AudienceEngine;

/** Numbers that are spread evenly over [0, 1), each independent of the others as far as rules can tell. */
function spread(index: number, salt: number): number {
  let bits = Math.imul(index + 1, 0x9e3779b1) ^ Math.imul(salt, 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 15), 0x2c1b3c6d);
  bits = Math.imul(bits ^ (bits >>> 12), 0x297a2d39);
  return ((bits ^ (bits >>> 15)) >>> 0) / 2 ** 32;
}

const attributes = ['a', 'b', 'c', 'd'];

const leaf = fc
  .record({
    attribute: fc.constantFrom(...attributes),
    operator: fc.constantFrom('lt', 'gte'),
    value: fc.double({ min: 0, max: 1, noNaN: true }).map((value) => value ** 3),
  })
  .map((test): Condition => ({ type: 'attribute', ...test }));
const did = fc
  .record({ value: fc.integer({ min: 1, max: 3 }), last: fc.integer({ min: 1, max: 90 }) })
  .map(({ value, last }): Condition => ({
    type: 'event',
    event: 'visit',
    measure: { kind: 'count' },
    operator: 'gte',
    value,
    within: { last, unit: 'day' },
  }));
const rule = fc.oneof(
  leaf,
  did,
  fc
    .array(leaf, { minLength: 2, maxLength: 3 })
    .chain((conditions) =>
      fc.constantFrom<Condition>({ type: 'all', conditions }, { type: 'any', conditions }),
    ),
);

beforeAll(async () => {
  const duckdb = engines.find(({ name }) => name === 'duckdb');
  if (duckdb === undefined) throw new Error('there is no such engine');
  engine = await duckdb.open();
  const fields = attributes.map((id) => ({ id, type: 'number' as const }));
  const load = await engine.load('customers', 'replace', fields);
  await load.write(
    Array.from({ length: PEOPLE }, (_, index): CustomerRow => ({
      customer_id: `C-${index}`,
      ...Object.fromEntries(attributes.map((id, salt) => [id, spread(index, salt + 1)])),
    })),
  );
  await load.commit();
});

/** Visits over the last hundred days, some of them appended. */
beforeAll(async () => {
  const visits = Array.from({ length: PEOPLE }, (_, index): EventRow => ({
    customer_id: `C-${Math.floor(spread(index, 7) * PEOPLE)}`,
    event: 'visit',
    occurred_at: formatInstant(context.as_of - Math.floor(spread(index, 8) * 100 * DAY)),
    page: spread(index, 9) < 0.7 ? 'home' : 'basket',
  }));
  for (const [mode, from, to] of [
    ['replace', 0, 0.9],
    ['append', 0.9, 0.92],
    ['append', 0.92, 1],
  ] as const) {
    const load = await engine.load('events', mode, [{ id: 'page', type: 'enum' }]);
    await load.write(visits.slice(from * PEOPLE, to * PEOPLE));
    await load.commit();
  }
});

afterAll(() => engine.close());

test(`of ${RULES} rules, the interval of the estimate holds the exact count of 95 %, within what chance allows`, async () => {
  let held = 0;
  for (const condition of fc.sample(rule, { seed: 20_261_124, numRuns: RULES })) {
    const guess = await engine.count(condition, context, 'estimate');
    const { count } = await engine.count(condition, context, 'exact');
    if (guess.precision === 'estimate' && guess.count === 0) expect(guess.margin).toBeGreaterThan(0);
    if (Math.abs(guess.count - count) <= guess.margin) held += 1;
  }
  expect(held / RULES).toBeGreaterThan(0.93);
});

test('values of a property are told from the sample by about as many people as have them', async () => {
  const exact = await engine.propertyValues('visit', 'page');
  const about = await engine.propertyValues('visit', 'page', 'estimate');
  expect(about.distinct).toBe(2);
  expect(about.values.map(({ value }) => value)).toEqual(['home', 'basket']);
  for (const [place, { people }] of exact.values.entries()) {
    const guess = about.values[place]?.people ?? 0;
    expect(guess).not.toBe(people);
    expect(Math.abs(guess - people) / people).toBeLessThan(0.05);
  }
});
