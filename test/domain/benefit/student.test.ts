import { expect, test } from 'vitest';
import { t95 } from '../../../src/domain/benefit/student.ts';

test.each([
  [10, 2.2281],
  [19, 2.093],
  [30, 2.0423],
  [60, 2.0003],
  [120, 1.9799],
])('the 97.5 %% point of t with %i degrees of freedom is that of the tables', (freedom, point) => {
  expect(t95(freedom)).toBeCloseTo(point, 3);
});

test('with many degrees of freedom t is the normal distribution', () => {
  expect(t95(1e9)).toBeCloseTo(1.96, 4);
});
