/** Seeded chance for the demonstration shop: the same seed makes the same shop. */
import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

export interface Dice {
  /** 0 (in) to 1 (out). */
  unit(): number;
  /** Both ends in. */
  between(low: number, high: number): number;
  chance(probability: number): boolean;
  pick<T>(items: readonly T[]): T;
  /** An item by its weight. */
  weighted<T>(items: readonly (readonly [T, number])[]): T;
  /** How often something of this mean rate happens (Poisson). */
  times(mean: number): number;
}

/** Dice from a seed; every call moves them on. */
export function dice(seed: number): Dice {
  const generator = xoroshiro128plus(seed);
  const unit = () => uniformFloat64(generator);
  const between = (low: number, high: number) => uniformInt(generator, low, high);
  return {
    unit,
    between,
    chance: (probability) => unit() < probability,
    pick: (items) => at(items, between(0, items.length - 1)),
    weighted: (items) => {
      const total = items.reduce((sum, [, weight]) => sum + weight, 0);
      let left = unit() * total;
      for (const [item, weight] of items) {
        left -= weight;
        if (left < 0) return item;
      }
      return at(items, items.length - 1)[0];
    },
    times: (mean) => {
      const limit = Math.exp(-mean);
      let product = unit();
      let count = 0;
      while (product > limit && count < 200) {
        product *= unit();
        count += 1;
      }
      return count;
    },
  };
}

function at<T>(items: readonly T[], index: number): T {
  const item = items[index];
  if (item === undefined) throw new RangeError('nothing to pick from');
  return item;
}
