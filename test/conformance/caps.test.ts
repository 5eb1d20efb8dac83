import { expect, test } from 'vitest';
import { simulate } from '../../src/domain/caps/simulate.ts';
import { capVectors } from '../support/vectors.ts';

test.each(capVectors.cases)('§4 $name', ({ input, decisions }) => {
  expect(simulate(input)).toEqual(decisions);
});
