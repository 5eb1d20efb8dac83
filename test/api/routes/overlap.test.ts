import { expect, test } from 'vitest';
import type { Segment } from '../../../src/domain/segments/segment.ts';
import type { RuleOverlap } from '../../../src/service/overlap-rules.ts';
import { aPublishedRule, aShop, GOLD, WORLD } from '../../support/a-shop.ts';

const AS_OF = WORLD.as_of;
const EVERYONE = { ...GOLD, segment: null, condition: { type: 'all', conditions: [] } };

test('live rules are put side by side, and what is not live only when it is named', async () => {
  const shop = await aShop();
  await aPublishedRule(shop, { ...GOLD, id: 'gold-thanks' });
  await aPublishedRule(shop, { ...EVERYONE, id: 'notice', name: 'Notice' });
  await shop.post('marketer', '/rules', { ...EVERYONE, id: 'draft', name: 'Draft', condition: german() });
  const live = await shop.get<RuleOverlap>('viewer', `/overlap?as_of=${AS_OF}`);
  expect(live.rules).toEqual([
    { id: 'gold-thanks', name: 'Gold thanks', edition: 1, live: true, secret: false, reached: 2 },
    { id: 'notice', name: 'Notice', edition: 1, live: true, secret: false, reached: 6 },
  ]);
  expect(live).toMatchObject({
    as_of: AS_OF,
    customers: 6,
    pairs: [
      [2, 2],
      [2, 6],
    ],
    by_rules: [0, 4, 2],
    rounded: false,
    left_out: [],
  });
  const named = await shop.get<RuleOverlap>('viewer', `/overlap?rules=notice,draft&as_of=${AS_OF}`);
  expect(named.rules.map(({ id, live: isLive }) => [id, isLive])).toEqual([
    ['draft', false],
    ['notice', true],
  ]);
});

test('people whom most rules reach are listed masked, each with the rules that do', async () => {
  const shop = await aShop();
  await aPublishedRule(shop, { ...GOLD, id: 'gold-thanks' });
  await aPublishedRule(shop, { ...EVERYONE, id: 'notice', name: 'Notice' });
  const { people } = await shop.get<RuleOverlap>('viewer', `/overlap?as_of=${AS_OF}&people=1`);
  expect(people).toHaveLength(1);
  expect(people[0]).toMatchObject({ rules: [0, 1], masked_id: expect.stringMatching(/^•••••-/) });
  expect(JSON.stringify(people)).not.toMatch(/ada|chi@|Ada@/);
});

test('each live rule is asked with the segments as they were when it was published', async () => {
  const shop = await aShop();
  await aPublishedRule(shop, { ...GOLD, id: 'before', name: 'Before' });
  const { version } = await shop.get<Segment>('marketer', '/segments/gold');
  const changed = await shop.ask(
    'marketer',
    'PUT',
    '/segments/gold',
    { name: 'gold', condition: german() },
    { 'if-match': `"${version}"` },
  );
  expect(changed.status).toBe(200);
  await aPublishedRule(shop, { ...GOLD, id: 'since', name: 'Since' });
  const reach = async (id: string) =>
    (await shop.get<RuleOverlap>('viewer', `/overlap?rules=${id}&as_of=${AS_OF}`)).pairs[0]?.[0] ?? 0;
  const { pairs } = await shop.get<RuleOverlap>('viewer', `/overlap?as_of=${AS_OF}`);
  expect([pairs[0]?.[0], pairs[1]?.[1]]).toEqual([await reach('before'), await reach('since')]);
  expect(await reach('before')).not.toBe(pairs[0]?.[1]);
});

test('a pair under 20 is hidden when private data decides, and so are its people', async () => {
  const shop = await aShop();
  await aPublishedRule(shop, { ...GOLD, id: 'gold-thanks' });
  await aPublishedRule(shop, { ...EVERYONE, id: 'notice', name: 'Notice' });
  const said = await shop.ask(
    'marketer',
    'PATCH',
    '/catalog/attributes/tier',
    { category: 'health' },
    { 'if-match': '"0"' },
  );
  expect(said.status).toBe(200);
  const seen = await shop.get<RuleOverlap>('viewer', `/overlap?as_of=${AS_OF}`);
  expect(seen).toMatchObject({
    pairs: [
      [null, null],
      [null, 6],
    ],
    by_rules: [0, 0, 0],
    rounded: true,
    people: [],
  });
  expect(seen.rules.map(({ secret }) => secret)).toEqual([true, false]);
});

test('a rule that names what is gone is left out, and the others are still compared', async () => {
  const shop = await aShop();
  await aPublishedRule(shop, { ...EVERYONE, id: 'notice', name: 'Notice' });
  await aPublishedRule(shop, { ...EVERYONE, id: 'tiers', name: 'Tiers', condition: gold() });
  const load = await shop.ports.engine.load('customers', 'replace', [{ id: 'country', type: 'enum' }]);
  await load.write(
    WORLD.customers.map(({ customer_id, country }) => ({ customer_id, country: country ?? null })),
  );
  await load.commit();
  const seen = await shop.get<RuleOverlap>('viewer', `/overlap?as_of=${AS_OF}`);
  expect(seen.rules.map(({ id }) => id)).toEqual(['notice']);
  expect(seen.left_out).toEqual([{ id: 'tiers', name: 'Tiers', reason: expect.stringContaining('tier') }]);
});

test('too many rules, and one that is not there, are refused with what to do', async () => {
  const shop = await aShop();
  const many = Array.from({ length: 201 }, (_, n) => `rule-${n}`).join(',');
  const tooMany = await shop.ask('viewer', 'GET', `/overlap?rules=${many}`);
  expect(tooMany.status).toBe(422);
  expect(await tooMany.json()).toMatchObject({ errors: [{ path: 'rules' }] });
  expect((await shop.ask('viewer', 'GET', '/overlap?rules=nowhere')).status).toBe(404);
  expect((await shop.ask('viewer', 'GET', '/overlap?rules=')).status).toBe(422);
  expect((await shop.ask(null, 'GET', '/overlap')).status).toBe(401);
});

test('an overlap that nobody waits for any more is given up', async () => {
  const shop = await aShop();
  await aPublishedRule(shop, { ...GOLD, id: 'gold-thanks' });
  const gone = new AbortController();
  gone.abort();
  const headers = { cookie: await shop.cookieOf('viewer'), 'sec-fetch-site': 'same-origin' };
  const request = new Request('http://127.0.0.1:4400/api/overlap', { headers, signal: gone.signal });
  expect((await shop.app.fetch(request)).status).toBe(499);
});

function gold() {
  return { type: 'attribute', attribute: 'tier', operator: 'eq', value: 'gold' };
}

function german() {
  return { type: 'attribute', attribute: 'country', operator: 'eq', value: 'DE' };
}
