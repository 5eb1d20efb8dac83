import { expect, test } from 'vitest';
import { holdCheckOfUses } from '../../support/hold-check-of-uses.ts';
import { checkedShop, DIAGNOSED, GOLD } from '../../support/checked-shop.ts';

const shop = await checkedShop();

test('health data about people who have not agreed is blocked, and counts just them', async () => {
  const [flag] = await shop.flags('unconsented_use', { condition: DIAGNOSED });
  // 30 diagnosed in Germany, half of them agreed; New York asks nobody.
  expect(flag).toMatchObject({
    severity: 'block',
    category: 'health',
    customers_affected: 15,
    by_regime: { eu: 15 },
  });
  expect(flag?.explanation).toContain('15 people have not agreed');
});

test('with the consent required nothing is left to flag', async () => {
  const consent = { type: 'consent', purpose: 'health_offers', channel: 'email', permitted: true } as const;
  expect(
    await shop.flags('unconsented_use', { condition: { type: 'all', conditions: [DIAGNOSED, consent] } }),
  ).toEqual([]);
});

test('ordinary data is not flagged', async () => {
  expect(await shop.flags('unconsented_use', { condition: GOLD })).toEqual([]);
});

test('under NOT it is for a manager, and counts the people it leaves out', async () => {
  const [flag] = await shop.flags('unconsented_use', { condition: { type: 'not', condition: DIAGNOSED } });
  expect(flag).toMatchObject({ severity: 'review', excludes: true, customers_affected: 15 });
});

test('an exclusion still uses the data', async () => {
  const [flag] = await shop.flags('unconsented_use', { exclude: ['diagnosed'] });
  expect(flag).toMatchObject({
    severity: 'review',
    excludes: true,
    condition_path: 'exclude[0]',
    customers_affected: 15,
  });
});

test('data reached through a segment is flagged with its lineage', async () => {
  const [flag] = await shop.flags('unconsented_use', { segment: 'diagnosed', condition: null });
  expect(flag).toMatchObject({ severity: 'block', condition_path: 'segment' });
  expect(flag?.lineage.map(({ id, via }) => `${via} ${id}`)).toEqual([
    'refers to diagnosed',
    'uses diagnosis',
  ]);
});

test('what is made from health data counts as health data', async () => {
  const [flag] = await shop.flags('unconsented_use', {
    condition: { type: 'attribute', attribute: 'skin_score', operator: 'gte', value: 0.5 },
  });
  expect(flag).toMatchObject({ severity: 'block', category: 'health', customers_affected: 15 });
  expect(flag?.lineage.map(({ id, via }) => `${via} ${id}`)).toEqual([
    'uses skin_score',
    'made from diagnosis',
  ]);
});

test('one who has not set the data is not affected', async () => {
  const nobody = { type: 'attribute', attribute: 'diagnosis', operator: 'eq', value: 'none' } as const;
  expect(await shop.flags('unconsented_use', { condition: nobody })).toEqual([]);
});

test('people who are reached through another branch are not counted', async () => {
  const consent = { type: 'consent', purpose: 'health_offers', channel: 'email', permitted: true } as const;
  const either = {
    type: 'any',
    conditions: [{ type: 'all', conditions: [DIAGNOSED, consent] }, GOLD],
  } as const;
  expect(await shop.flags('unconsented_use', { condition: either })).toEqual([]);
});

test('every fix says its reach before and after, and really clears the flag', async () => {
  const { flags } = await shop.check({ condition: { type: 'any', conditions: [DIAGNOSED, GOLD] } }, true);
  const flag = flags.find(({ check }) => check === 'unconsented_use');
  expect(flag?.fixes.map(({ id }) => id.split('.').at(-1))).toEqual([
    'require-consent',
    'ask-consent',
    'leave-out-regime',
    'remove',
  ]);
  for (const fix of flag?.fixes ?? []) {
    expect(fix.reach_before).toBe(100);
    const after = await shop.check(fix.content);
    expect(after.flags.some(({ id }) => id === flag?.id)).toBe(false);
  }
  expect(flag?.fixes[0]?.reach_after).toBe(85);
  expect(flag?.fixes[2]?.detail).toBe('Through Diagnosis only people in India and Japan are reached.');
});

holdCheckOfUses({
  check: 'unconsented_use',
  attribute: 'allergy',
  notes: { confirmed_category: 'health', source: 'declared', notice: 'v1' },
  severity: 'block',
  by_regime: { eu: 15 },
  excluding: 'review',
});
