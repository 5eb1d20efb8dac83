import { expect, test } from 'vitest';
import type { Catalog } from '../../../src/domain/data/catalog.ts';
import type { Rule } from '../../../src/domain/rules/rule.ts';
import type { FlagsAnswer } from '../../../src/service/read-rule-flags.ts';
import { aShop, GOLD, type Shop } from '../../support/a-shop.ts';

/** Loads the customers again without the column that says who is gold. */
async function forgetTier(shop: Shop): Promise<void> {
  const load = await shop.ports.engine.load('customers', 'replace', [{ id: 'country', type: 'enum' }]);
  await load.write([
    { customer_id: 'ada', country: 'DE' },
    { customer_id: 'ben', country: 'US' },
  ]);
  await load.commit();
}

test('an attribute that vanished keeps its rules readable, flags them, and blocks publishing', async () => {
  const shop = await aShop();
  const { id } = await shop.post<Rule>('marketer', '/rules', GOLD);
  await shop.move('marketer', id, 'submit');
  await shop.move('reviewer', id, 'approve');
  await forgetTier(shop);
  expect(await shop.rule(id)).toMatchObject({ name: GOLD.name, segment: 'gold' });
  const { items } = await shop.get<FlagsAnswer>('marketer', `/rules/${id}/flags`);
  expect(items).toContainEqual(
    expect.objectContaining({
      check: 'unclassified',
      severity: 'block',
      attributes: ['tier'],
      customers_affected: null,
      explanation: expect.stringContaining('no longer in the data') as string,
    }),
  );
  const refused = await shop.move('marketer', id, 'publish');
  expect(refused.status).toBe(409);
  expect((await shop.rule(id)).live).toBeNull();
});

test('what asks a segment for an attribute that vanished is told so, in words, by every question', async () => {
  const shop = await aShop();
  const { id } = await shop.post<Rule>('marketer', '/rules', GOLD);
  await forgetTier(shop);
  const condition = { type: 'segment', segment: 'gold', member: true };
  const rule = { ...GOLD, id };
  const asked: readonly [method: string, path: string, body?: object][] = [
    ['POST', '/rules/preview', { rule }],
    ['POST', '/rules/preview/people', { rule, outcomes: ['reached'], limit: 10 }],
    ['POST', '/rules/preview/conditions', { rule }],
    ['POST', '/rules/preview/explain', { rule, person: 'ada' }],
    ['GET', `/customers/ada/explain?rule=${id}`],
    ['POST', '/audience/count', { condition }],
    ['POST', '/audience/conditions', { condition }],
    ['POST', '/audience/members', { condition, limit: 10 }],
  ];
  for (const [method, path, body] of asked) {
    const answer = await shop.ask('reviewer', method, path, body);
    expect([path, answer.status]).toEqual([path, 409]);
    expect(await answer.json()).toMatchObject({
      detail: expect.stringContaining('not there any more') as string,
      errors: [{ path: 'segment:gold', message: expect.stringContaining('tier') as string }],
    });
  }
});

test('a live rule that asks for an attribute that vanished is left out of what becomes of a person', async () => {
  const shop = await aShop();
  const { id } = await shop.post<Rule>('marketer', '/rules', GOLD);
  for (const [who, action] of [
    ['marketer', 'submit'],
    ['reviewer', 'approve'],
    ['marketer', 'publish'],
  ] as const)
    expect((await shop.move(who, id, action)).status).toBe(200);
  const rules = () => shop.get<{ items: { id: string }[] }>('reviewer', '/customers/ada/rules');
  expect((await rules()).items.map((rule) => rule.id)).toContain(id);
  await forgetTier(shop);
  expect((await rules()).items.map((rule) => rule.id)).not.toContain(id);
});

test('a property of an event is classified, and says so, as an attribute does', async () => {
  const shop = await aShop();
  const before = await shop.get<Catalog>('viewer', '/catalog');
  const event = before.events.find(({ properties }) => properties.length > 0);
  const property = event?.properties[0];
  const id = `${event?.id ?? ''}.${property?.id ?? ''}`;
  const change = { category: 'health', purposes: ['marketing'], retention_days: 30 };
  const answer = await shop.ask('marketer', 'PATCH', `/catalog/attributes/${id}`, change, {
    'if-match': '"0"',
  });
  expect(await answer.json()).toMatchObject({ id, sensitivity: 3, classification: { status: 'confirmed' } });
  const after = await shop.get<Catalog>('viewer', '/catalog');
  expect(after.events.find((one) => one.id === event?.id)?.properties[0]).toMatchObject({
    id: property?.id,
    category: 'health',
    source: 'observed',
    purposes: ['marketing'],
    retention_days: 30,
    version: 1,
  });
  const condition = {
    type: 'event',
    event: event?.id,
    where: [{ property: property?.id, operator: 'is_set' }],
    measure: { kind: 'count' },
    operator: 'gte',
    value: 1,
  };
  const rule = { ...GOLD, segment: null, condition, id: 'by-event', name: 'By event', purpose: 'service' };
  await shop.post('marketer', '/rules', rule);
  const { items } = await shop.get<FlagsAnswer>('marketer', '/rules/by-event/flags');
  expect(items.map(({ check, attributes }) => [check, ...attributes])).toContainEqual(['no_notice', id]);
});
