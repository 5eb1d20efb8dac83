import { expect, test } from 'vitest';
import { LABELS, UNSEEN } from './labels/index.ts';
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
