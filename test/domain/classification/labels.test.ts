import { expect, test } from 'vitest';
import { ABBREVIATED, LABELS, LAST, SEARCHED, SEEN_STRANGERS, UNSEEN } from './labels/index.ts';
import { report, scoreOf } from './labels/score.ts';

test('the labelled columns are found with recall of 0.95 at a precision of 0.90', () => {
  const score = scoreOf(LABELS);
  process.stdout.write(`${report('Labelled columns', score)}\n`);
  expect(score.columns).toBeGreaterThanOrEqual(300);
  expect(score.recall, score.misses.join('\n')).toBeGreaterThanOrEqual(0.95);
  expect(score.precision, score.misses.join('\n')).toBeGreaterThanOrEqual(0.9);
});

test('columns that nothing was tuned to are measured apart', () => {
  const score = scoreOf(UNSEEN);
  process.stdout.write(`${report('Unseen columns', score)}\n`);
  expect(score.columns).toBeGreaterThanOrEqual(100);
  expect(score.recall).toBeGreaterThanOrEqual(0.9);
  expect(score.precision).toBeGreaterThanOrEqual(0.9);
});

test('names as strangers wrote them are measured apart', () => {
  const score = scoreOf(SEEN_STRANGERS);
  process.stdout.write(`${report('Strangers’ columns', score)}\n`);
  expect(score.recall).toBeGreaterThanOrEqual(0.95);
  expect(score.precision).toBeGreaterThanOrEqual(0.9);
});

test('names without marks between their words are measured apart', () => {
  const score = scoreOf(LAST);
  process.stdout.write(`${report('Last columns', score)}\n`);
  expect(score.recall).toBeGreaterThanOrEqual(0.9);
  expect(score.precision).toBeGreaterThanOrEqual(0.9);
});

test('columns that were looked up in nine languages are measured apart', () => {
  const score = scoreOf(SEARCHED);
  process.stdout.write(`${report('Searched columns', score)}\n`);
  expect(score.columns).toBeGreaterThanOrEqual(150);
  expect(score.recall, score.misses.join('\n')).toBeGreaterThanOrEqual(0.95);
  expect(score.precision, score.misses.join('\n')).toBeGreaterThanOrEqual(0.9);
});

test('names that are short or joined are measured apart', () => {
  const score = scoreOf(ABBREVIATED);
  process.stdout.write(`${report('Abbreviated columns', score)}\n`);
  expect(score.recall).toBeGreaterThanOrEqual(0.8);
  expect(score.precision).toBeGreaterThanOrEqual(0.9);
});
