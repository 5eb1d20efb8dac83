import { describe, expect, test } from 'vitest';
import { type Benefit, benefitOf, type GroupSums } from '../../../src/domain/benefit/benefit.ts';
import { dice } from '../../../src/service/demo-shop/dice.ts';

function sumsOf(spent: readonly number[]): GroupSums {
  return {
    people: spent.length,
    sum: spent.reduce((sum, one) => sum + one, 0),
    squares: spent.reduce((sum, one) => sum + one ** 2, 0),
  };
}

/** So many people who each spent one of the amounts, in turn. */
function people(count: number, ...amounts: readonly number[]): readonly number[] {
  return Array.from({ length: count }, (_, index) => amounts[index % amounts.length] ?? 0);
}

function measured(spent: readonly number[], held: readonly number[], reached: number): Benefit {
  const benefit = benefitOf({ offered: sumsOf(spent), held_out: sumsOf(held), reached, leaked: 0 });
  if (typeof benefit === 'string') throw new Error(benefit);
  return benefit;
}

describe('the benefit of a rule', () => {
  test('is what the offered spent more than as many held out, with Welch’s interval', () => {
    // Means 10 and 8, variances 160/39 and 20/19; 57.97 degrees of freedom, t = 2.00175, half width 0.78858.
    const benefit = measured(people(40, 8, 12), people(20, 7, 9), 25);
    expect(benefit.extra.value).toBeCloseTo(80, 9);
    expect(benefit.extra.low).toBeCloseTo(48.457, 2);
    expect(benefit.extra.high).toBeCloseTo(111.543, 2);
    expect(benefit).toMatchObject({ offered: 40, held_out: 20, reached: 25, could_be_chance: false });
  });

  test('is given per 1,000 people who were sent a message, interval included', () => {
    const { extra, per_1000 } = measured(people(40, 8, 12), people(20, 7, 9), 25);
    expect(per_1000.value).toBeCloseTo(3_200, 9);
    expect(per_1000.low).toBeCloseTo(extra.low * 40, 9);
    expect(per_1000.high).toBeCloseTo(extra.high * 40, 9);
  });

  test('could be chance when its interval holds 0', () => {
    const benefit = measured(people(200, 0, 30), people(50, 0, 28), 100);
    expect(benefit.extra.value).toBeGreaterThan(0);
    expect(benefit.extra.low).toBeLessThan(0);
    expect(benefit.could_be_chance).toBe(true);
    expect(measured(people(40, 5), people(40, 5), 40).could_be_chance).toBe(true);
  });

  test('can be a loss', () => {
    const benefit = measured(people(400, 1, 3), people(100, 4, 6), 300);
    expect(benefit.extra.high).toBeLessThan(0);
    expect(benefit.could_be_chance).toBe(false);
  });

  test('is not measured where nothing was sent, or where a group has under 20 people', () => {
    const many = sumsOf(people(500, 0, 10));
    const few = sumsOf(people(19, 0, 10));
    const enough = sumsOf(people(20, 0, 10));
    expect(benefitOf({ offered: many, held_out: many, reached: 0, leaked: 0 })).toBe('nothing_sent');
    expect(benefitOf({ offered: many, held_out: few, reached: 400, leaked: 0 })).toBe('too_few');
    expect(benefitOf({ offered: few, held_out: many, reached: 19, leaked: 0 })).toBe('too_few');
    expect(benefitOf({ offered: many, held_out: many, reached: 19, leaked: 0 })).toBe('too_few');
    expect(benefitOf({ offered: many, held_out: enough, reached: 20, leaked: 0 })).toMatchObject({
      held_out: 20,
    });
  });

  test('is not measured against people who got the message all the same', () => {
    const group = sumsOf(people(500, 0, 10));
    expect(benefitOf({ offered: group, held_out: group, reached: 400, leaked: 26 })).toBe('not_held_out');
    expect(benefitOf({ offered: group, held_out: group, reached: 400, leaked: 25 })).toMatchObject({
      reached: 400,
    });
  });

  test('has an interval that holds the true effect 95 times in 100, for skewed revenue and a small holdout', () => {
    const roll = dice(20_261_126);
    const RUNS = 1_500;
    const [OFFERED, HELD] = [600, 120];
    const RATE = 0.8;
    const UPLIFT = 0.25;
    // Amounts of 4 + 60u² have a mean of 24.
    const TRUTH = 24 * RATE * UPLIFT * OFFERED;
    const spends = (rate: number) => {
      let spent = 0;
      for (let n = roll.times(rate); n > 0; n -= 1) spent += 4 + roll.unit() ** 2 * 60;
      return spent;
    };
    let holds = 0;
    for (let run = 0; run < RUNS; run += 1) {
      const offered = Array.from({ length: OFFERED }, () => spends(RATE * (1 + UPLIFT)));
      const held = Array.from({ length: HELD }, () => spends(RATE));
      const { low, high } = measured(offered, held, 400).extra;
      if (low <= TRUTH && TRUTH <= high) holds += 1;
    }
    expect(holds / RUNS).toBeGreaterThan(0.935);
    expect(holds / RUNS).toBeLessThan(0.965);
  });
});
