import { describe, expect, test } from 'vitest';
import { overlapShown } from '../../../src/domain/preview/overlap-shown.ts';

const COUNTED = {
  pairs: [
    [15, 19, 20],
    [19, 90, 0],
    [20, 0, 300],
  ],
  by_rules: [1_234, 380, 99, 100],
};

describe('what is shown of whom rules reach alike', () => {
  test('is everything while no private data decides', () => {
    expect(overlapShown(COUNTED, [false, false, false])).toEqual({ ...COUNTED, rounded: false });
  });

  test('hides a pair under 20, and one of nobody, when private data decides for either rule', () => {
    const { pairs } = overlapShown(COUNTED, [false, true, false]);
    expect(pairs).toEqual([
      [15, null, 20],
      [null, 90, null],
      [20, null, 300],
    ]);
  });

  test('rounds the people by number of rules down to hundreds while a pair is hidden', () => {
    const { by_rules, rounded } = overlapShown(COUNTED, [false, true, false]);
    expect({ by_rules, rounded }).toEqual({ by_rules: [1_200, 300, 0, 100], rounded: true });
  });

  test('rounds nothing when every pair of a private rule is large enough', () => {
    const pairs = [
      [40, 20],
      [20, 60],
    ];
    expect(overlapShown({ pairs, by_rules: [0, 60, 20] }, [true, true])).toEqual({
      pairs,
      by_rules: [0, 60, 20],
      rounded: false,
    });
  });
});
