import { expect, test } from 'vitest';
import { predicate } from '../../src/domain/segments/evaluate.ts';
import { parseCondition } from '../../src/domain/segments/validate.ts';
import { segmentVectors } from '../support/vectors.ts';
import { contextOf, peopleOf } from '../support/world.ts';

const { world, cases } = segmentVectors;
const people = peopleOf(world);

test.each(cases)('§2 $name', ({ condition, members, time_zone }) => {
  const context = contextOf(world, time_zone);
  expect(parseCondition(condition, context)).toEqual({ condition });
  const holds = predicate(condition, context);
  expect(people.filter(holds).map(({ customer }) => customer.customer_id)).toEqual(members);
});
