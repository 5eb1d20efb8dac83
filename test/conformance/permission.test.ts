import { expect, test } from 'vitest';
import { decidePermission } from '../../src/domain/permission/decide.ts';
import { permissionVectors, segmentVectors } from '../support/vectors.ts';
import { contextOf, peopleOf } from '../support/world.ts';

const { world } = segmentVectors;
const people = peopleOf(world);

test.each(permissionVectors.cases)('§3 $customer_id: $purpose by $channel', (expected) => {
  const { customer_id, purpose, channel } = expected;
  const person = people.find(({ customer }) => customer.customer_id === customer_id);
  const { allowed, basis, reason } = decidePermission(person!, purpose, channel, contextOf(world));
  expect({ customer_id, purpose, channel, allowed, basis, reason }).toEqual(expected);
});
