import { expect, test } from 'vitest';
import { countWrites } from '../../src/service/count-writes.ts';
import { createMemoryStore } from '../../src/store/memory/store.ts';
import { aRule } from '../support/a-rule.ts';

test('a change counts for the collections that it is of, once it is done', async () => {
  const { store, writes } = countWrites(createMemoryStore());
  const before = writes.of(['rules', 'caps']);
  const caps = writes.of(['caps']);
  await store.transaction((view) => view.rules.get('welcome'));
  expect(writes.of(['rules', 'caps'])).toBe(before);
  await store.transaction((view) => view.rules.insert(aRule({ id: 'welcome' })));
  const inserted = writes.of(['rules', 'caps']);
  expect(inserted).not.toBe(before);
  expect(writes.of(['caps'])).toBe(caps);
  await store.transaction((view) => view.rules.update(aRule({ id: 'welcome', version: 2 })));
  const updated = writes.of(['rules', 'caps']);
  expect(updated).not.toBe(inserted);
  await store.transaction((view) => view.rules.delete('welcome', 2));
  expect(writes.of(['rules', 'caps'])).not.toBe(updated);
  expect(await store.view.rules.get('welcome')).toBeNull();
});

test('a change that fails does not keep what was read', async () => {
  const { store, writes } = countWrites(createMemoryStore());
  const before = writes.of(['rules']);
  await expect(
    store.transaction(async (view) => {
      await view.rules.insert(aRule({ id: 'welcome' }));
      throw new Error('no');
    }),
  ).rejects.toThrow('no');
  expect(writes.of(['rules'])).not.toBe(before);
});
