import * as fc from 'fast-check';
import { describe, expect, expectTypeOf, test } from 'vitest';
import type { AttributeType, Value } from '../../../../src/domain/data/schema.ts';
import { ATTRIBUTE_TYPES } from '../../../../src/domain/data/schema.ts';
import { OPERATORS } from '../../../../src/domain/segments/operators/index.ts';
import { arbitraryTest } from '../../../support/conditions.ts';
import { asks, AS_OF } from '../../../support/operators.ts';
import { segmentVectors } from '../../../support/vectors.ts';

const NAMES: { readonly [type in AttributeType]: string } = {
  text: 'eq neq in not_in contains not_contains starts_with ends_with is_set is_unset',
  enum: 'eq neq in not_in is_set is_unset',
  number: 'eq neq in not_in lt lte gt gte between is_set is_unset',
  boolean: 'eq is_set is_unset',
  date: 'on before after between in_last not_in_last in_next anniversary_in_next age_lt age_lte age_gt age_gte is_set is_unset',
  datetime: 'before after between in_last not_in_last in_next is_set is_unset',
  list: 'has_any has_all has_none is_set is_unset',
};
const CELLS: { readonly [type in AttributeType]: readonly Value[] } = {
  text: ['Ada', 'ada', '%', 'οδος', null],
  enum: ['gold', 'Gold', 'DE', null],
  number: [0, 1, -1, 99.99, null],
  boolean: [true, false, null],
  date: ['2026-03-15', '2026-03-08', '1988-02-29', null],
  datetime: [AS_OF, '2026-03-08T12:00:00.000Z', null],
  list: [['gold'], ['gold', 'DE'], [], null],
};

describe.each(ATTRIBUTE_TYPES)('%s', (type) => {
  test('has the operators of SEMANTICS §2 and no other', () => {
    expect(Object.keys(OPERATORS[type]).toSorted()).toEqual(NAMES[type].split(' ').toSorted());
  });

  test('unset meets only is_unset and the negatives', () => {
    const world = { ...segmentVectors.world, as_of: AS_OF };
    fc.assert(
      fc.property(arbitraryTest({ id: 'field', type }, world), ({ operator, value }) => {
        const negative = OPERATORS[type][operator]?.complements !== null;
        expect(asks(type, operator, value)(null)).toBe(negative);
      }),
      { seed: 1 },
    );
  });

  test('each negative is the exact complement of its positive', () => {
    const world = { ...segmentVectors.world, as_of: AS_OF };
    fc.assert(
      fc.property(arbitraryTest({ id: 'field', type }, world), ({ operator, value }) => {
        const positive = OPERATORS[type][operator]?.complements ?? null;
        if (positive === null) return;
        const [yes, no] = [asks(type, positive, value), asks(type, operator, value)];
        for (const cell of CELLS[type]) expect(no(cell)).toBe(!yes(cell));
      }),
      { seed: 2 },
    );
  });
});

test('a type without operators does not compile', () => {
  expectTypeOf<keyof typeof OPERATORS>().toEqualTypeOf<AttributeType>();
});
