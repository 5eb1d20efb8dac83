import { expect, test } from 'vitest';
import type { AudienceEngine } from '../../../src/service/ports.ts';
import { aPlan, EVERYONE } from '../../support/a-plan.ts';
import { askedOf, aWorld } from '../../support/a-world.ts';
import { aConsent, aSuppression } from '../../support/an-adult.ts';
import { aSend } from '../../support/simulations.ts';
import type { World } from '../../support/world.ts';
import type { OpenEngine } from '../contract.ts';
import { membersOf, openedFor } from './opened.ts';

const AT = '2026-01-01T00:00:00.000Z';

/** A world of these people, each with a row in every dataset. */
function worldOf(ids: readonly string[]): World {
  return aWorld({
    attributes: [{ id: 'tier', type: 'enum' }],
    customers: ids.map((customer_id, index) => ({ customer_id, tier: index % 2 === 0 ? 'gold' : 'silver' })),
    events: [
      { id: 'visit', properties: [] },
      { id: 'rare', properties: [] },
    ],
    event_log: ids.map((customer_id, index) => ({
      customer_id,
      event: index === 1 ? 'rare' : 'visit',
      occurred_at: AT,
    })),
    consents: ids.map((customer_id) => aConsent({ customer_id })),
    sends: ids.map((customer_id) => aSend({ customer_id })),
    suppressions: ids.slice(0, 2).map((customer_id) => aSuppression({ customer_id })),
  });
}

const ALL = ['a', 'b', 'c', 'd', 'e'];
const CONTEXT = askedOf(worldOf(ALL));
const VISITED = {
  type: 'event',
  event: 'visit',
  measure: { kind: 'count' },
  operator: 'gte',
  value: 1,
} as const;
const SILVER = { type: 'attribute', attribute: 'tier', operator: 'eq', value: 'silver' } as const;

async function answersOf(engine: AudienceEngine) {
  return {
    everyone: await membersOf(engine, EVERYONE, CONTEXT),
    visited: await membersOf(engine, VISITED, CONTEXT),
    silver: await membersOf(engine, SILVER, CONTEXT),
    reach: await engine.reach(aPlan(), CONTEXT, 'exact'),
    schema: await engine.schema(),
    profile: await engine.profile(),
    rows: (await engine.datasets()).map(({ rows }) => rows),
  };
}

export function holdsErasing(open: OpenEngine): void {
  const opened = openedFor(open);

  test.each(ALL)('once %s is erased, every answer is as if they had never been there', async (id) => {
    const engine = await opened(worldOf(ALL));
    await answersOf(engine);
    const version = await engine.dataVersion();
    const { people } = await engine.people(aPlan(), CONTEXT, { outcomes: ['reached'], limit: 9, offset: 0 });
    expect(await engine.erase(id)).toEqual({
      customers: 1,
      events: 1,
      consents: 1,
      sends: 1,
      suppressions: 'ab'.includes(id) ? 1 : 0,
    });
    expect(await engine.person(id)).toBeNull();
    for (const { handle } of people) expect((await engine.person(handle))?.customer.customer_id).not.toBe(id);
    expect(await engine.dataVersion()).not.toBe(version);
    const rest = worldOf(ALL);
    const without = <R extends { readonly customer_id: string }>(rows: readonly R[]) =>
      rows.filter((row) => row.customer_id !== id);
    const other = await opened({
      ...rest,
      customers: without(rest.customers),
      event_log: without(rest.event_log),
      consents: without(rest.consents),
      sends: without(rest.sends ?? []),
      suppressions: without(rest.suppressions),
    });
    expect(await answersOf(engine)).toEqual(await answersOf(other));
  });

  test('someone who is not there is erased without a change', async () => {
    const engine = await opened(worldOf(ALL));
    const version = await engine.dataVersion();
    expect(await engine.erase('nobody')).toBeNull();
    expect(await engine.dataVersion()).toBe(version);
  });

  test('customers who are loaded again keep what they did', async () => {
    const engine = await opened(worldOf(ALL));
    const load = await engine.load('customers', 'replace', []);
    await load.write(ALL.toReversed().map((customer_id) => ({ customer_id })));
    await load.commit();
    expect(await membersOf(engine, VISITED, CONTEXT)).toEqual(['a', 'c', 'd', 'e']);
  });

  test('rows that are appended afterwards go to the right people', async () => {
    const engine = await opened(worldOf(ALL));
    await engine.erase('b');
    const load = await engine.load('events', 'append', []);
    await load.write([{ customer_id: 'c', event: 'order', occurred_at: AT }]);
    await load.commit();
    const ordered = { ...VISITED, event: 'order' } as const;
    expect(await membersOf(engine, ordered, CONTEXT)).toEqual(['c']);
    expect(await membersOf(engine, VISITED, CONTEXT)).toEqual(['a', 'c', 'd', 'e']);
  });
}
