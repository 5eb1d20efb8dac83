import { expect, test } from 'vitest';
import { createMemoryEngine } from '../../../src/engines/memory/engine.ts';
import type { Role } from '../../../src/service/ports.ts';
import { aClock } from '../../support/a-clock.ts';
import { anApp, type TestApp } from '../../support/an-app.ts';

test('ids and addresses are held against the customers: who is found, and which ids aren’t', async () => {
  const app = await withPeople();
  const response = await match(app, 'marketer', [
    ' ann ',
    'ANN@mail.example',
    'bo@mail.example',
    'zoe',
    'zoe',
  ]);
  expect(response.status).toBe(200);
  expect(await response.json()).toEqual({
    customer_ids: ['ann', 'bo'],
    ids: { given: 2, not_found: ['zoe'] },
    emails: { given: 2, people: 2 },
  });
});

test('an id that looks like an address is found as an id', async () => {
  const response = await match(await withPeople(), 'marketer', ['cy@shop.example']);
  expect(await response.json()).toMatchObject({ customer_ids: ['cy@shop.example'], emails: { given: 0 } });
});

test('an empty list finds nobody', async () => {
  const response = await match(await withPeople(), 'marketer', ['', '  ']);
  expect(await response.json()).toMatchObject({ customer_ids: [], ids: { given: 0, not_found: [] } });
});

test('more than 10,000 are refused with their number', async () => {
  const response = await match(
    await withPeople(),
    'marketer',
    Array.from({ length: 10_001 }, (_, n) => `p${n}`),
  );
  expect(response.status).toBe(422);
  expect(await response.json()).toMatchObject({ detail: expect.stringContaining('this one has 10,001') });
});

test('a look-up is recorded by its numbers, never by who was asked for', async () => {
  const app = await withPeople();
  await match(app, 'marketer', ['ann', 'bo@mail.example', 'zoe']);
  const log = await (await app.ask('admin', 'GET', '/audit')).text();
  expect(log).toContain('audience.match');
  expect(log).not.toMatch(/bo@mail|zoe/);
});

test('who may only look may not look people up', async () => {
  expect((await match(await withPeople(), 'viewer', ['ann'])).status).toBe(403);
});

async function withPeople(): Promise<TestApp> {
  const engine = createMemoryEngine({ clock: aClock() });
  const customers = await engine.load('customers', 'replace', [{ id: 'email', type: 'text' }]);
  await customers.write([
    { customer_id: 'ann', email: 'Ann@mail.example' },
    { customer_id: 'bo', email: 'bo@mail.example' },
    { customer_id: 'cy@shop.example', email: null },
  ]);
  await customers.commit();
  return anApp({ engine });
}

function match(app: TestApp, who: Role, people: readonly string[]): Promise<Response> {
  return app.ask(who, 'POST', '/audience/match', { people });
}
