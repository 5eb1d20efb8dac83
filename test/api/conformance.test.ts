import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { anApp, type TestApp } from '../support/an-app.ts';
import { engines } from '../support/engines.ts';
import { loadWorld } from '../support/load-world.ts';
import { capVectors, permissionVectors, segmentVectors } from '../support/vectors.ts';

const { world, cases } = segmentVectors;

describe.each(engines)('over HTTP with the $name engine', ({ open }) => {
  let app: TestApp;
  const ask = async (path: string, body: unknown) => {
    const response = await app.ask('admin', 'POST', path, body);
    return { status: response.status, body: await response.json() };
  };

  beforeAll(async () => {
    app = await anApp({ engine: await open() });
    await loadWorld(app.ports.engine, world);
    expect((await app.ask('admin', 'PUT', '/policy', world.policy)).status).toBe(200);
    for (const segment of world.segments) {
      const made = await app.ask('admin', 'POST', '/segments', { name: segment.id, ...segment });
      expect(made.status).toBe(201);
    }
  });

  afterAll(() => app.ports.engine.close());

  test.each(cases)('members: $name', async ({ condition, members, time_zone }) => {
    const asked = { condition, as_of: world.as_of, time_zone: time_zone ?? world.time_zone };
    const answer = await ask('/audience/members', asked);
    expect(answer).toEqual({
      status: 200,
      body: { items: members.map((customer_id) => ({ customer_id })), next_cursor: null },
    });
    const count = await ask('/audience/count', asked);
    expect(count.body).toEqual({
      count: members.length,
      of: world.customers.length,
      precision: 'exact',
      as_of: world.as_of,
    });
  });

  test.each(permissionVectors.cases)(
    'permission: $customer_id, $purpose by $channel',
    async ({ customer_id, purpose, channel, ...expected }) => {
      const answer = await ask('/permission', { customer_id, purpose, channel, as_of: world.as_of });
      expect(answer).toMatchObject({ status: 200, body: expected });
    },
  );

  test.each([
    ['an attribute', { type: 'attribute', attribute: 'shoe_size', operator: 'eq', value: 1 }, 'attribute'],
    ['an operator', { type: 'attribute', attribute: 'tier', operator: 'like', value: 'g' }, 'operator'],
    [
      'a value of another type',
      { type: 'attribute', attribute: 'orders', operator: 'gt', value: 'x' },
      'value',
    ],
    [
      'an event',
      { type: 'event', event: 'sneeze', measure: { kind: 'count' }, operator: 'gt', value: 1 },
      'event',
    ],
    ['a segment', { type: 'segment', segment: 'nobody', member: true }, 'segment'],
  ])('%s that is not there is refused with its path', async (_what, leaf, path) => {
    const everyone = { type: 'all', conditions: [] };
    const nested = { type: 'all', conditions: [everyone, everyone, { type: 'not', condition: leaf }] };
    for (const url of ['/audience/members', '/audience/count']) {
      expect(await ask(url, { condition: leaf })).toMatchObject({
        status: 422,
        body: { errors: [{ path }] },
      });
      expect(await ask(url, { condition: nested })).toMatchObject({
        status: 422,
        body: { errors: [{ path: `conditions[2].condition.${path}` }] },
      });
    }
  });

  test('a segment that would reach itself is refused, naming the loop', async () => {
    const gold = await app.ask('admin', 'GET', '/segments/gold');
    const response = await app.ask(
      'admin',
      'PUT',
      '/segments/gold',
      {
        name: 'gold',
        condition: { type: 'not', condition: { type: 'segment', segment: 'gold_abroad', member: true } },
      },
      { 'if-match': gold.headers.get('etag') ?? '' },
    );
    expect(response.status).toBe(422);
    expect(await response.json()).toMatchObject({
      errors: [{ path: 'condition.segment', message: expect.stringContaining('gold → gold_abroad → gold') }],
    });
  });
});

describe('over HTTP', () => {
  test.each(capVectors.cases)('caps: $name', async ({ input, decisions }) => {
    const app = await anApp();
    const response = await app.ask('viewer', 'POST', '/caps/simulate', input);
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({ decisions });
  });
});
