import { expect, test } from 'vitest';
import type { Policy } from '../../../src/domain/permission/policy.ts';
import { anApp } from '../../support/an-app.ts';
import { aPublishedRule, aShop, GOLD, WORLD } from '../../support/a-shop.ts';

test('the shipped policy holds until someone sets one, and fills what is left out', async () => {
  const app = await anApp();
  const shipped = await app.ask('viewer', 'GET', '/policy');
  expect(shipped.headers.get('etag')).toBe('"0"');
  const before = (await shipped.json()) as Policy;
  const put = await app.ask('reviewer', 'PUT', '/policy', { ...WORLD.policy, waiver_days: 30 });
  expect(await put.json()).toMatchObject({
    version: 1,
    regimes: WORLD.policy.regimes,
    waiver_days: 30,
    minimum_audience: before.minimum_audience,
    category_purposes: before.category_purposes,
  });
});

test('the shipped policy can be sent back as it is', async () => {
  const app = await anApp();
  const shipped = (await (await app.ask('viewer', 'GET', '/policy')).json()) as Policy;
  expect((await app.ask('admin', 'PUT', '/policy', shipped)).status).toBe(200);
});

test('a policy that can’t hold is refused with the path', async () => {
  const app = await anApp();
  const put = async (changes: object) => {
    const response = await app.ask('admin', 'PUT', '/policy', { ...WORLD.policy, ...changes });
    const { errors } = (await response.json()) as { errors: { path: string }[] };
    return [response.status, errors.map(({ path }) => path)];
  };
  expect(await put({ unknown_age: 'old' })).toEqual([422, ['unknown_age']]);
  expect(await put({ category_purposes: { health: 'gifts' } })).toEqual([422, ['category_purposes.health']]);
  const rule = { id: 'r', text: 'No', severity: 'review', region: 'mars' };
  expect(await put({ house_rules: [rule] })).toEqual([422, ['house_rules[0].region']]);
  expect(await put({ limits: { channel_regions: { email: 'Atlantis' } } })).toEqual([
    422,
    ['limits.channel_regions.email'],
  ]);
  const loop = ['marketing', 'ads', 'service'].map((id) => ({ id, label: id, parent: 'ads' }));
  expect(await put({ purposes: loop, category_purposes: {} })).toEqual([422, ['purposes[1].parent']]);
  expect((await app.ask('marketer', 'PUT', '/policy', WORLD.policy)).status).toBe(403);
});

test('what-if tells the rules that a policy changes, and keeps nothing', async () => {
  const shop = await aShop();
  const { id } = await aPublishedRule(shop, {
    ...GOLD,
    segment: null,
    condition: { type: 'all', conditions: [] },
    purpose: 'ads',
  });
  const strict = WORLD.policy.regimes.map((regime) => ({
    ...regime,
    defaults: { '*': { basis: 'opt_out' } },
  }));
  const { rules } = await shop.post<{ rules: { id: string; reach_before: number; reach_after: number }[] }>(
    'marketer',
    '/policy/what-if',
    { policy: { ...WORLD.policy, regimes: strict } },
  );
  expect(rules).toHaveLength(1);
  expect(rules[0]).toMatchObject({ id, reach_before: 0 });
  expect(rules[0]?.reach_after).toBeGreaterThan(0);
  expect(await shop.get('viewer', '/policy')).toMatchObject({ version: 1, regimes: WORLD.policy.regimes });
});
