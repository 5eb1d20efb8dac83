import { expect, test } from 'vitest';
import type { PreviewPerson } from '../../../src/service/ports.ts';
import { aPlan } from '../../support/a-plan.ts';
import { askedOf, aWorld } from '../../support/a-world.ts';
import { aConsent, aSuppression } from '../../support/an-adult.ts';
import { loadWorld } from '../../support/load-world.ts';
import { aSend } from '../../support/simulations.ts';
import type { OpenEngine } from '../contract.ts';
import { openedFor } from './opened.ts';

const WORLD = aWorld({
  attributes: [
    { id: 'tier', type: 'enum' },
    { id: 'tags', type: 'list' },
  ],
  customers: Array.from({ length: 60 }, (_, index) => ({
    customer_id: `C-${index}`,
    tier: 'gold',
    tags: ['x', 'y'],
  })),
});
const CONTEXT = askedOf(WORLD);
const page = (limit: number, offset = 0) => ({ outcomes: ['reached', 'suppressed'] as const, limit, offset });
const idsOf = (people: readonly PreviewPerson[]) => people.map(({ customer_id }) => customer_id);

export function holdsPeople(open: OpenEngine): void {
  const opened = openedFor(open);

  test('people come in a random order that is the same at each run, and in every engine that holds them', async () => {
    const engine = await opened(WORLD);
    const other = await opened({ ...WORLD, customers: WORLD.customers.toReversed() });
    const { people, total } = await engine.people(aPlan(), CONTEXT, page(100));
    const ids = idsOf(people);
    expect([total, new Set(ids).size]).toEqual([60, 60]);
    expect(ids).not.toEqual(ids.toSorted());
    expect(idsOf((await engine.people(aPlan(), CONTEXT, page(100))).people)).toEqual(ids);
    expect(idsOf((await other.people(aPlan(), CONTEXT, page(100))).people)).toEqual(ids);
    const paged: string[] = [];
    for (const offset of [0, 25, 50, 75]) {
      const part = await engine.people(aPlan(), CONTEXT, page(25, offset));
      expect(part.total).toBe(60);
      paged.push(...idsOf(part.people));
    }
    expect(paged).toEqual(ids);
  });

  test('a handle names the person until customers are loaded again, and says nothing of them', async () => {
    const engine = await opened(WORLD);
    const { people } = await engine.people(aPlan(), CONTEXT, page(60));
    expect(new Set(people.map(({ handle }) => handle)).size).toBe(60);
    for (const { handle, customer_id } of people.slice(0, 10)) {
      expect(handle).toMatch(/^~[\w-]+$/);
      expect(handle).not.toContain(customer_id);
      expect((await engine.person(handle))?.customer.customer_id).toBe(customer_id);
    }
    const { handle = '', customer_id } = people[0] ?? {};
    await engine.recordSends([aSend({ customer_id: 'C-1' })]);
    expect((await engine.person(handle))?.customer.customer_id).toBe(customer_id);
    await loadWorld(engine, WORLD);
    expect(await engine.person(handle)).toBeNull();
  });

  test('a person is everything held about them, and nothing about others', async () => {
    const visit = { event: 'visit', occurred_at: '2026-03-01T00:00:00.000Z', path: '/a' };
    const held = {
      event_log: [{ ...visit, customer_id: 'C-1' }],
      consents: [aConsent({ customer_id: 'C-1', expires_at: null, source: 'form', notice: null })],
      sends: [aSend({ customer_id: 'C-1' })],
      suppressions: [aSuppression({ customer_id: 'C-1' })],
    };
    const events = [{ id: 'visit', properties: [{ id: 'path', type: 'text' }] }] as const;
    const engine = await opened({ ...WORLD, events, ...held });
    const { event_log, ...rest } = held;
    expect(await engine.person('C-1')).toEqual({ customer: WORLD.customers[1], events: event_log, ...rest });
    const none = { events: [], consents: [], sends: [], suppressions: [] };
    expect(await engine.person('C-2')).toEqual({ customer: WORLD.customers[2], ...none });
    const unknown = await Promise.all(
      ['C-60', 'c-1', '~', '~1', '~9-1', '~0-99999', ''].map((id) => engine.person(id)),
    );
    expect(unknown).toEqual(unknown.map(() => null));
  });

  test('whoever does not match is shown too when asked for', async () => {
    const audience = { type: 'people', customer_ids: ['C-3'] } as const;
    const engine = await opened(WORLD);
    const others = await engine.people(aPlan({ audience }), CONTEXT, {
      outcomes: ['not_matched'],
      limit: 2,
      offset: 0,
    });
    expect(others.total).toBe(59);
    expect(others.people.map(({ outcome }) => outcome)).toEqual(['not_matched', 'not_matched']);
    expect(others.people[0]?.customer).toMatchObject({ tier: 'gold', tags: ['x', 'y'] });
  });
}
