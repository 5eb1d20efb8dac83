import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Expression } from '../../../src/query/nodes.ts';
import { tablesIn } from '../../../src/query/walk.ts';
import { compileCondition } from '../../../src/domain/segments/compile.ts';
import type { Condition } from '../../../src/domain/segments/condition.ts';
import { arbitraryCondition } from '../../support/conditions.ts';
import { segmentVectors } from '../../support/vectors.ts';
import { contextOf } from '../../support/world.ts';
import { arbitraryWorld } from '../../support/worlds.ts';

const context = contextOf(segmentVectors.world);
const TWO_VALUED: ReadonlySet<Expression['kind']> = new Set([
  'boolean', 'compare', 'and', 'or', 'not', 'is_null', 'in_list', 'in_relation', 'call',
]); // prettier-ignore

test('a condition is a two-valued expression over the tables of the data', () => {
  const tables = new Set(['events', 'suppressions', 'consents', 'customers']);
  fc.assert(
    fc.property(
      arbitraryWorld().chain((world) => fc.tuple(fc.constant(world), arbitraryCondition(world))),
      ([world, condition]) => {
        const compiled = compileCondition(condition, contextOf(world));
        expect(TWO_VALUED.has(compiled.kind)).toBe(true);
        expect([...tablesIn(compiled)].filter((table) => !tables.has(table))).toEqual([]);
      },
    ),
    { seed: 4, numRuns: 100 },
  );
});

test('a count that nothing satisfies leaves people out instead of looking for them', () => {
  const count = (operator: 'gte' | 'eq', value: number): Condition => ({
    type: 'event',
    event: 'purchase',
    measure: { kind: 'count' },
    operator,
    value,
  });
  expect(compileCondition(count('gte', 1), context).kind).toBe('in_relation');
  expect(compileCondition(count('eq', 0), context).kind).toBe('not');
});

test('windows are constants: the query asks nothing of a clock', () => {
  const condition: Condition = {
    type: 'attribute',
    attribute: 'signup_date',
    operator: 'in_last',
    value: { last: 6, unit: 'month' },
  };
  expect(compileCondition(condition, context)).toEqual({
    kind: 'and',
    items: [
      {
        kind: 'compare',
        operator: 'gt',
        left: { kind: 'column', of: 'c', name: 'signup_date' },
        right: { kind: 'parameter', type: 'date', value: '2025-09-15' },
      },
      {
        kind: 'compare',
        operator: 'lte',
        left: { kind: 'column', of: 'c', name: 'signup_date' },
        right: { kind: 'parameter', type: 'date', value: '2026-03-15' },
      },
    ],
  });
});
