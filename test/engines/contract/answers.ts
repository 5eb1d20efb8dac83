import { afterAll, beforeAll, expect, test } from 'vitest';
import { TactError } from '../../../src/service/errors.ts';
import type { AudienceEngine } from '../../../src/service/ports.ts';
import { aPlan, EVERYONE, NOBODY } from '../../support/a-plan.ts';
import { askedOf, aWorld } from '../../support/a-world.ts';
import { loadWorld } from '../../support/load-world.ts';
import { permissionVectors, segmentVectors } from '../../support/vectors.ts';
import type { OpenEngine } from '../contract.ts';
import { membersOf, openedFor } from './opened.ts';

const { world, cases } = segmentVectors;

export function holdsAnswers(open: OpenEngine): void {
  const opened = openedFor(open);
  let engine: AudienceEngine;
  beforeAll(async () => {
    engine = await open();
    await loadWorld(engine, world);
  });
  afterAll(() => engine.close());

  test.each(cases)('§2 $name', async ({ condition, members, time_zone = world.time_zone }) => {
    const context = askedOf(world, { time_zone });
    expect(await membersOf(engine, condition, context)).toEqual(members);
    const counted = { of: world.customers.length, precision: 'exact', margin: 0 };
    expect(await engine.count(condition, context, 'exact')).toEqual({ count: members.length, ...counted });
  });

  test.each(permissionVectors.cases)('§3 $customer_id: $purpose by $channel', async (expected) => {
    const { customer_id, purpose, channel, allowed, basis, reason } = expected;
    const context = askedOf(world);
    const permitted = await membersOf(
      engine,
      { type: 'consent', purpose, channel, permitted: true },
      context,
    );
    expect(permitted.includes(customer_id)).toBe(allowed);
    const audience = { type: 'people', customer_ids: [customer_id] } as const;
    const { rows } = await engine.reach(aPlan({ audience, purpose, channel }), context, 'exact');
    expect(rows.filter(({ outcome }) => outcome !== 'not_matched')).toMatchObject([
      { outcome: allowed ? 'reached' : reason, basis, cap: null, people: 1 },
    ]);
  });

  test('members are given a page at a time, in the order of ids', async () => {
    const context = askedOf(world);
    const all = await membersOf(engine, EVERYONE, context);
    const pages: string[] = [];
    for (let after: string | null = null; ; after = pages.at(-1) ?? null) {
      const page = await engine.members(EVERYONE, context, { limit: 4, after });
      expect(page.length).toBeLessThanOrEqual(4);
      if (page.length === 0) break;
      pages.push(...page);
    }
    expect(pages).toEqual(all);
    expect(all).toEqual(world.customers.map(({ customer_id }) => customer_id).toSorted());
  });

  test('without data every answer is of nobody', async () => {
    const empty = await opened();
    const context = askedOf(aWorld());
    expect(await empty.schema()).toEqual({ attributes: [], events: [] });
    expect(await empty.profile()).toEqual({ customers: 0, attributes: [], events: [] });
    expect(await empty.propertyValues('purchase', 'category')).toEqual({ distinct: 0, values: [] });
    expect(await empty.count(EVERYONE, context, 'exact')).toMatchObject({ count: 0, of: 0 });
    expect(await membersOf(empty, { type: 'not', condition: NOBODY }, context)).toEqual([]);
    expect(await empty.reach(aPlan(), context, 'exact')).toMatchObject({ rows: [], customers: 0 });
    expect(await empty.people(aPlan(), context, { outcomes: ['reached'], limit: 5, offset: 0 })).toEqual({
      people: [],
      total: 0,
    });
    expect(await empty.person('ann')).toBeNull();
  });

  test('§1 nothing that is dated after as_of counts', async () => {
    const dated = (occurred_at: string) => ({ customer_id: occurred_at, event: 'visit', occurred_at });
    const [now, later] = ['2026-03-15T12:00:00.000Z', '2026-03-15T12:00:00.001Z'] as const;
    const asked = aWorld({
      events: [{ id: 'visit', properties: [] }],
      customers: [{ customer_id: now }, { customer_id: later }],
      event_log: [dated(now), dated(later)],
    });
    const visited = {
      type: 'event',
      event: 'visit',
      measure: { kind: 'count' },
      operator: 'gte',
      value: 1,
    } as const;
    expect(await membersOf(await opened(asked), visited, askedOf(asked))).toEqual([now]);
  });

  test('a question that is no longer wanted is not answered', async () => {
    const stopped = new AbortController();
    stopped.abort();
    const context = askedOf(world, { signal: stopped.signal });
    const questions = [
      engine.count(EVERYONE, context, 'exact'),
      membersOf(engine, EVERYONE, context),
      engine.reach(aPlan(), context, 'exact'),
      engine.people(aPlan(), context, { outcomes: ['reached'], limit: 5, offset: 0 }),
      engine.evidence(aPlan(), context, { uses: EVERYONE, lacks: EVERYONE }),
    ];
    const answers = await Promise.allSettled(questions);
    for (const answer of answers) {
      const reason: unknown = answer.status === 'rejected' ? answer.reason : null;
      expect(reason instanceof TactError && reason.kind).toBe('cancelled');
    }
    expect(await engine.count(EVERYONE, askedOf(world), 'exact')).toMatchObject({
      of: world.customers.length,
    });
  });
}
