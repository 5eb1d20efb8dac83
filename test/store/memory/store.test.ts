import { describe, expect, test } from 'vitest';
import { createMemoryStore } from '../../../src/store/memory/store.ts';
import { aRule } from '../../support/a-rule.ts';
import { holdsStoreContract } from '../contract.ts';

describe('the store in memory', () => holdsStoreContract(() => Promise.resolve(createMemoryStore())));

test('a snapshot survives JSON and restores what was committed', async () => {
  const store = createMemoryStore();
  await store.transaction((view) => view.rules.insert(aRule()));
  const copy = createMemoryStore(JSON.parse(JSON.stringify(store.snapshot())));
  await store.transaction((view) => view.rules.delete('skincare', 1));
  expect(await copy.view.rules.get('skincare')).toEqual(aRule());
  expect(await store.view.rules.count()).toBe(0);
});
