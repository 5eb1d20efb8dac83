import { expect, test } from 'vitest';
import type { Coverage, CoverageMap } from '../../../src/domain/data/coverage.ts';
import { anApp, type TestApp } from '../../support/an-app.ts';

/** Forty people with a diagnosis on record, sixty without; half of all did something, and said what they agree to. */
async function withPeople(): Promise<TestApp> {
  const app = await anApp();
  const customers = await app.ports.engine.load('customers', 'replace', [
    { id: 'diagnosis', type: 'enum' },
    { id: 'income', type: 'number' },
    { id: 'tier', type: 'enum' },
    { id: 'rare_trait', type: 'enum' },
  ]);
  await customers.write(
    Array.from({ length: 100 }, (_, n) => ({
      customer_id: id(n),
      tier: 'silver',
      income: 1000 + n,
      ...(n < 40 ? { diagnosis: 'asthma' } : {}),
      ...(n < 5 ? { rare_trait: 'x' } : {}),
    })),
  );
  await customers.commit();
  const events = await app.ports.engine.load('events', 'replace', [{ id: 'coupon', type: 'text' }]);
  await events.write(
    Array.from({ length: 50 }, (_, n) => ({
      customer_id: id(n),
      event: 'order',
      occurred_at: '2026-01-01T00:00:00.000Z',
      ...(n < 30 ? { coupon: 'SPRING' } : {}),
    })),
  );
  await events.commit();
  const consents = await app.ports.engine.load('consents', 'replace', []);
  await consents.write(
    Array.from({ length: 10 }, (_, n) => ({
      customer_id: id(n),
      purpose: 'health_offers',
      channel: 'email',
      status: 'granted' as const,
      captured_at: '2026-06-01T00:00:00.000Z',
    })),
  );
  await consents.commit();
  return app;
}

async function coverageOf(app: TestApp, id: string): Promise<Coverage> {
  const map = (await (await app.ask('viewer', 'GET', '/catalog/coverage')).json()) as CoverageMap;
  return map.items.find((item) => item.id === id)!;
}

const id = (n: number) => `c${String(n).padStart(3, '0')}`;

const say = (app: TestApp, attribute: string, body: unknown, version = 0) =>
  app.ask('marketer', 'PATCH', `/catalog/attributes/${attribute}`, body, { 'if-match': `"${version}"` });

test('the policy’s purpose for a kind of data is asked of those for whom it is set', async () => {
  const app = await withPeople();
  expect(await coverageOf(app, 'diagnosis')).toEqual({
    id: 'diagnosis',
    set_count: 40,
    set_share: 0.4,
    purpose: 'health_offers',
    permitted: 10,
  });
});

test('people who did the event with a property are its share, each counted once', async () => {
  expect(await coverageOf(await withPeople(), 'order.coupon')).toMatchObject({
    set_count: 30,
    set_share: 0.3,
  });
});

test('ordinary data and data for service alone need no consent', async () => {
  const app = await withPeople();
  expect(await coverageOf(app, 'tier')).toMatchObject({ purpose: null, permitted: null });
  await say(app, 'tier', { purposes: ['marketing'] });
  expect(await coverageOf(app, 'tier')).toMatchObject({ purpose: 'marketing', permitted: 0 });
  await say(app, 'tier', { purposes: ['service'] }, 1);
  expect(await coverageOf(app, 'tier')).toMatchObject({ purpose: null });
});

test('of few people nobody is told who agreed', async () => {
  const app = await withPeople();
  await say(app, 'rare_trait', { category: 'health' });
  expect(await coverageOf(app, 'rare_trait')).toMatchObject({
    set_count: 5,
    purpose: 'health_offers',
    permitted: null,
  });
});

test('what a person decided stands, and says so when the data speaks for something else since', async () => {
  const app = await withPeople();
  const load = async (tier: string) => {
    const customers = await app.ports.engine.load('customers', 'replace', [{ id: 'tier', type: 'enum' }]);
    await customers.write(
      Array.from({ length: 30 }, (_, n) => ({ customer_id: id(n), tier: n % 2 === 0 ? tier : `${tier} 2` })),
    );
    await customers.commit();
  };
  const classification = async () => {
    const catalog = (await (await app.ask('viewer', 'GET', '/catalog')).json()) as {
      attributes: { id: string; classification: unknown }[];
    };
    return catalog.attributes.find((one) => one.id === 'tier')?.classification;
  };
  await say(app, 'tier', { category: null });
  expect(await classification()).toMatchObject({ status: 'confirmed', category: null });
  expect(await classification()).not.toHaveProperty('disagrees');
  await load('diabetes type');
  expect(await classification()).toMatchObject({
    status: 'confirmed',
    category: null,
    disagrees: { category: 'health' },
  });
  await say(app, 'tier', { category: null }, 1);
  expect(await classification()).not.toHaveProperty('disagrees');
});
