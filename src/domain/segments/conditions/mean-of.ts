/**
 * Sums and means of decimal numbers that no order of adding changes (SEMANTICS §2). A number is read as the decimal
 * that it was written as, to 15 digits: its whole part and its billionths are added apart, each as whole numbers, so
 * nothing is rounded before the end. Engines do the same, operation by operation.
 */
import { aggregate, call, column, number } from '../../../query/build.ts';
import type { Expression } from '../../../query/nodes.ts';

const BILLION = 1e9;

/** The billionths of a number beyond its whole part: as many decimals as its 15 digits leave, others are zero. */
export function billionths(value: number): number {
  const size = Math.abs(value);
  const rest = value - Math.trunc(value);
  if (size < 4e6) return away(rest * BILLION);
  if (size < 4e9) return away(rest * 1e6) * 1e3;
  if (size < 4e12) return away(rest * 1e3) * 1e6;
  return 0;
}

/** The sum of the numbers divided by `count`, rounded to 6 decimals, half away from zero; 0 of none. */
export function meanOf(values: readonly number[], count: number): number {
  const whole = sumOf(values.map(Math.trunc));
  const rest = sumOf(values.map(billionths));
  const sign = whole + rest / BILLION < 0 ? -1 : 1;
  const each = Math.trunc(whole / count);
  const left = (whole - each * count) * BILLION + rest;
  const millionths = sign * Math.floor((sign * left) / (1e3 * count) + 0.5);
  return (each * 1e6 + millionths) / 1e6;
}

/** What `meanOf` gives, over a group of rows; null where there is no value. */
export function meanExpression(as: string, property: string, count: Expression = number(1)): Expression {
  const value = column(as, property);
  return call(
    'mean_of',
    aggregate('sum', call('whole_part', value)),
    aggregate('sum', call('billionths', value)),
    count,
  );
}

/** Whole numbers, added exactly. */
function sumOf(values: readonly number[]): number {
  let sum = 0;
  for (const value of values) {
    sum += value;
    if (!Number.isSafeInteger(sum)) return Number(values.reduce((total, each) => total + BigInt(each), 0n));
  }
  return sum;
}

/** To a whole number, half away from zero. */
function away(value: number): number {
  return value < 0 ? -Math.round(-value) : Math.round(value);
}
