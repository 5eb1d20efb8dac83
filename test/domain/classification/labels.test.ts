import { expect, test } from 'vitest';
import { ABBREVIATED, LABELS, LAST, SEARCHED, SEEN_STRANGERS, UNSEEN } from './labels/index.ts';
import { ROUNDS } from './labels/rounds/index.ts';
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
  expect(score.recall).toBeGreaterThanOrEqual(0.95);
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
  expect(score.recall).toBeGreaterThanOrEqual(0.95);
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
  expect(score.recall).toBeGreaterThanOrEqual(0.95);
  expect(score.precision).toBeGreaterThanOrEqual(0.9);
});

test.each(ROUNDS)(
  '$title: whole tables of strangers are found',
  ({ title, groups, first_sight, tuned_on }) => {
    const score = scoreOf(groups);
    const seen = `${title}, ${tuned_on ? 'words widened by it since' : 'left alone'}; at first sight ${first_sight.recall} and ${first_sight.precision}`;
    process.stdout.write(`${report(seen, score)}\n`);
    expect(score.columns).toBeGreaterThanOrEqual(120);
    expect(score.recall, score.misses.join('\n')).toBeGreaterThanOrEqual(
      tuned_on ? 0.95 : first_sight.recall - 0.001,
    );
    expect(score.precision, score.misses.join('\n')).toBeGreaterThanOrEqual(0.9);
  },
);

test('every round is written down with at least sixty columns that are not ordinary', () => {
  const strict = ROUNDS.map(
    ({ groups }) =>
      groups.flatMap((group) => group.labels).filter(({ categories }) => !categories.includes('-')).length,
  );
  expect(Math.min(...strict)).toBeGreaterThanOrEqual(60);
});
