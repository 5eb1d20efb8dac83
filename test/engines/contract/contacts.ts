import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { isZone } from '../../../src/domain/time/zone.ts';
import { aPlan, NOBODY } from '../../support/a-plan.ts';
import { askedOf, aWorld } from '../../support/a-world.ts';
import { arbitraryPlanQuestion, askedWorlds } from '../../support/asked-worlds.ts';
import type { OpenEngine } from '../contract.ts';
import { openedFor } from './opened.ts';

const NOTHING = { after: 0, upto: 0 };
const ALWAYS = { after: -1e15, upto: 4e12 };

export function holdsContacts(open: OpenEngine): void {
  const opened = openedFor(open);

  test('contacts are whom plans reach, what was sent and what was done, and who lives by which clock', async () => {
    for (const { world, context, seed } of askedWorlds().slice(0, 4)) {
      const engine = await opened(world);
      const plans = fc
        .sample(arbitraryPlanQuestion(world), { seed, numRuns: 8 })
        .map(({ plan }) => ({ plan, segments: context.segments }));
      const names = world.events.map(({ id }) => id).slice(0, 2);
      const contacts = await engine.contacts(
        { plans, sends: ALWAYS, events: { ...ALWAYS, named: names } },
        context,
      );
      const ids = world.customers.map(({ customer_id }) => customer_id);
      const placed = await Promise.all(
        Array.from({ length: contacts.people }, async (_, place) => {
          const person = await engine.person(contacts.handleOf(place));
          return person?.customer.customer_id ?? '';
        }),
      );
      expect(placed.toSorted()).toEqual(ids.toSorted());
      for (const [index, { plan }] of plans.entries()) {
        const reached = (await Array.fromAsync(engine.reached(plan, context))).flat();
        const audience = contacts.audiences[index];
        const found = placed.filter(
          (_, place) => (((audience?.[place >>> 5] ?? 0) >>> (place & 31)) & 1) === 1,
        );
        expect(found).toEqual(reached);
      }
      const { sends, events } = contacts;
      expect(rowsOf(sends, placed, (kind) => sends.kinds[kind])).toEqual(
        (world.sends ?? [])
          .filter(({ customer_id }) => ids.includes(customer_id))
          .map(({ customer_id, sent_at, rule_id, channel, purpose, status }) =>
            JSON.stringify([customer_id, Date.parse(sent_at), { rule_id, channel, purpose, status }]),
          )
          .toSorted(),
      );
      expect(rowsOf(events, placed, (kind) => names[kind])).toEqual(
        world.event_log
          .filter(({ customer_id, event }) => ids.includes(customer_id) && names.includes(event))
          .map(({ customer_id, event, occurred_at }) =>
            JSON.stringify([customer_id, Date.parse(occurred_at), event]),
          )
          .toSorted(),
      );
      const zone = (id: string) => {
        const cell = world.customers.find(({ customer_id }) => customer_id === id)?.[
          context.time_zone_attribute ?? ''
        ];
        return typeof cell === 'string' && isZone(cell) ? cell : undefined;
      };
      expect(placed.map((_, place) => contacts.zones[contacts.zone_of?.[place] ?? -1])).toEqual(
        placed.map(zone),
      );
    }
  });

  test('contacts of a stretch leave out its start and hold its end', async () => {
    const sent = {
      customer_id: 'ann',
      rule_id: 'r',
      channel: 'email',
      purpose: 'news',
      status: 'sent',
    } as const;
    const at = (second: number) => `2026-03-10T12:00:0${second}.000Z`;
    const world = aWorld({
      customers: [{ customer_id: 'ann' }, { customer_id: 'bob' }],
      sends: [1, 2, 3].map((second) => ({ ...sent, sent_at: at(second) })),
    });
    const engine = await opened(world);
    const stretch = { after: Date.parse(at(1)), upto: Date.parse(at(2)) };
    const question = {
      plans: [aPlan(), aPlan({ audience: NOBODY })].map((plan) => ({ plan, segments: new Map() })),
      sends: stretch,
      events: { ...NOTHING, named: [] },
    };
    const { audiences, sends, zones, zone_of } = await engine.contacts(question, askedOf(world));
    expect([...sends.at]).toEqual([Date.parse(at(2))]);
    expect(audiences.map((audience) => [...audience])).toEqual([[3], [0]]);
    expect({ zones, zone_of }).toEqual({ zones: [], zone_of: null });
  });

  test('contacts that nobody wants any more are not gathered', async () => {
    const world = aWorld({ customers: [{ customer_id: 'ann' }] });
    const engine = await opened(world);
    const question = {
      plans: [{ plan: aPlan(), segments: new Map() }],
      sends: ALWAYS,
      events: { ...NOTHING, named: [] },
    };
    const wanted = engine.contacts(question, askedOf(world, { signal: AbortSignal.abort() }));
    await expect(wanted).rejects.toMatchObject({ kind: 'cancelled' });
  });
}

function rowsOf(
  rows: { readonly place: Uint32Array; readonly kind: Uint16Array; readonly at: Float64Array },
  placed: readonly string[],
  told: (kind: number) => unknown,
): readonly string[] {
  return [...rows.place]
    .map((place, row) => {
      const kind = told(rows.kind[row] ?? 0);
      return JSON.stringify([placed[place], rows.at[row], kind]);
    })
    .toSorted();
}
