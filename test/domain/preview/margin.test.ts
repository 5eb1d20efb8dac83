import { expect, test } from 'vitest';
import { marginOf } from '../../../src/domain/preview/margin.ts';

test('the margin of half the people is that of the 95 % interval', () => {
  expect(marginOf(500, 1_000, 1_000_000_000) / 1_000_000_000).toBeCloseTo(0.031, 3);
});

test('whoever looked at everyone is sure', () => {
  expect(marginOf(500, 1_000, 1_000)).toBe(0);
});

test('no hit, or no miss, may hide as many as three in the sample would stand for', () => {
  expect(marginOf(0, 1_000, 100_000)).toBe(300);
  expect(marginOf(1_000, 1_000, 100_000)).toBe(300);
});

test('few hits have a margin wider than themselves', () => {
  expect(marginOf(1, 1_000, 100_000)).toBeGreaterThan(300);
  expect(marginOf(3, 1_000, 100_000)).toBeGreaterThan(300);
});

test('the more are looked at, the smaller the margin', () => {
  const margins = [100, 1_000, 10_000, 50_000].map((n) => marginOf(n / 10, n, 100_000));
  expect(margins).toEqual(margins.toSorted((a, b) => b - a));
});
