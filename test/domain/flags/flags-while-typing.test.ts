import { expect, test } from 'vitest';
import type { Flag } from '../../../src/domain/flags/flag.ts';
import { flagsWhileTyping } from '../../../src/domain/flags/flags-while-typing.ts';
import { aFlag } from '../../support/a-flag.ts';

const flag = (id: string, changes: Partial<Flag> = {}) => aFlag({ id, ...changes });
const ids = (flags: readonly Flag[]) => flags.map(({ id }) => id);

test('a new finding shows at once, without counts', () => {
  const now = [flag('health', { customers_affected: null })];
  expect(flagsWhileTyping([], [], now)).toEqual(now);
});

test('what was counted keeps its counts and follows its condition', () => {
  const answered = [flag('health', { customers_affected: 40, condition_path: 'condition' })];
  const before = [flag('health', { customers_affected: null, condition_path: 'condition' })];
  const now = [flag('health', { customers_affected: null, condition_path: 'condition.conditions[1]' })];
  expect(flagsWhileTyping(answered, before, now)).toMatchObject([
    { customers_affected: 40, condition_path: 'condition.conditions[1]' },
  ]);
});

test('what counting cleared does not flicker, and what was taken out goes at once', () => {
  expect(ids(flagsWhileTyping([], [flag('consent')], [flag('consent')]))).toEqual([]);
  expect(ids(flagsWhileTyping([flag('health')], [flag('health')], []))).toEqual([]);
});

test('what only counts can say stays until they say otherwise', () => {
  expect(ids(flagsWhileTyping([flag('small')], [], [flag('health')]))).toEqual(['health', 'small']);
});
