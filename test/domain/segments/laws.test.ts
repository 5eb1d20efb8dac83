import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Condition } from '../../../src/domain/segments/condition.ts';
import { predicate } from '../../../src/domain/segments/evaluate.ts';
import { explainCondition } from '../../../src/domain/segments/explain.ts';
import { describe } from '../../../src/domain/segments/describe.ts';
import { PLAIN_NAMES } from '../../../src/domain/segments/phrase.ts';
import { conditionAt, pathsOf, removeAt, replaceAt } from '../../../src/domain/segments/transform.ts';
import { parseCondition } from '../../../src/domain/segments/validate.ts';
import { arbitraryCondition } from '../../support/conditions.ts';
import { contextOf, peopleOf, type World } from '../../support/world.ts';
import { arbitraryWorld } from '../../support/worlds.ts';

const RUNS = { seed: 20_261_123, numRuns: 150 };
const asked = arbitraryWorld().chain((world) =>
  fc.record({
    world: fc.constant(world),
    x: arbitraryCondition(world),
    y: arbitraryCondition(world),
  }),
);

function membersOf(condition: Condition, world: World): readonly string[] {
  const holds = predicate(condition, contextOf(world));
  return peopleOf(world)
    .filter(holds)
    .map(({ customer }) => customer.customer_id);
}

const not = (condition: Condition): Condition => ({ type: 'not', condition });
const all = (...conditions: readonly Condition[]): Condition => ({ type: 'all', conditions });
const any = (...conditions: readonly Condition[]): Condition => ({ type: 'any', conditions });

function law(title: string, holds: (parts: { world: World; x: Condition; y: Condition }) => void): void {
  test(title, () => fc.assert(fc.property(asked, holds), RUNS));
}

law('not is everyone minus those who meet it', ({ world, x }) => {
  const everyone = world.customers.map(({ customer_id }) => customer_id);
  const met = new Set(membersOf(x, world));
  expect(membersOf(not(x), world)).toEqual(everyone.filter((id) => !met.has(id)));
});

law('a double not changes nothing', ({ world, x }) => {
  expect(membersOf(not(not(x)), world)).toEqual(membersOf(x, world));
});

law('not all is any not, and not any is all not', ({ world, x, y }) => {
  expect(membersOf(not(all(x, y)), world)).toEqual(membersOf(any(not(x), not(y)), world));
  expect(membersOf(not(any(x, y)), world)).toEqual(membersOf(all(not(x), not(y)), world));
});

law('the order of conditions and of rows does not matter', ({ world, x, y }) => {
  const turned: World = {
    ...world,
    event_log: world.event_log.toReversed(),
    consents: world.consents.toReversed(),
  };
  expect(membersOf(all(y, x), turned)).toEqual(membersOf(all(x, y), world));
});

law('what comes after the moment changes nothing', ({ world, x }) => {
  const upto = <R>(rows: readonly R[], at: (row: R) => string) =>
    rows.filter((row) => at(row) <= world.as_of);
  const past: World = {
    ...world,
    event_log: upto(world.event_log, (row) => row.occurred_at),
    consents: upto(world.consents, (row) => row.captured_at),
    suppressions: upto(world.suppressions, (row) => row.since),
  };
  expect(membersOf(x, past)).toEqual(membersOf(x, world));
});

law('a valid condition is accepted as it is, also from JSON', ({ world, x }) => {
  const context = contextOf(world);
  expect(parseCondition(x, context)).toEqual({ condition: x });
  expect(parseCondition(JSON.parse(JSON.stringify(x)), context)).toEqual({ condition: x });
});

law('a trace holds exactly when the condition does, at every path', ({ world, x }) => {
  const context = contextOf(world);
  for (const person of peopleOf(world)) {
    const trace = explainCondition(x, person, context, PLAIN_NAMES);
    expect(trace.holds).toBe(predicate(x, context)(person));
    for (const child of trace.children) {
      const here =
        child.segment === undefined ? conditionAt(x, child.path) : context.segments.get(child.segment);
      expect(here && predicate(here, context)(person)).toBe(child.holds);
    }
  }
});

law('a condition is said in one sentence', ({ world, x }) => {
  expect(describe(x, PLAIN_NAMES, world)).toMatch(/^(People|Everyone|Nobody).*\.$/u);
});

law('every path leads to a condition, and putting it back changes nothing', ({ x }) => {
  for (const path of pathsOf(x)) {
    const here = conditionAt(x, path);
    expect(here).toBeDefined();
    if (here) expect(replaceAt(x, path, here)).toEqual(x);
  }
});

law('removing leaves no group that the removal emptied', ({ x }) => {
  for (const path of pathsOf(x)) {
    const kept = removeAt(x, path);
    if (kept) expect(pathsOf(kept).length).toBeLessThan(pathsOf(x).length);
  }
});
