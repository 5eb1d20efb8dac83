import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { isHeldOutOf } from '../../../src/domain/preview/holdout.ts';
import type { ReachPlan } from '../../../src/domain/preview/plan.ts';
import { aPlan, NOBODY } from '../../support/a-plan.ts';
import { askedOf, aWorld } from '../../support/a-world.ts';
import { arbitraryPlanQuestion, askedWorlds } from '../../support/asked-worlds.ts';
import type { World } from '../../support/world.ts';
import type { OpenEngine } from '../contract.ts';
import { membersOf, openedFor } from './opened.ts';

const EVENT = 'purchase';
const PROPERTY = 'amount';
const DAY = 86_400_000;
const NONE = { people: 0, sum: 0, squares: 0 };

/** What these people spent by the rows of the world, counted by hand. */
function spentIn(world: World, ids: readonly string[], after: number, upto: number) {
  const each = ids.map((id) =>
    world.event_log
      .filter(({ customer_id, event }) => customer_id === id && event === EVENT)
      .filter(({ occurred_at }) => Date.parse(occurred_at) > after && Date.parse(occurred_at) <= upto)
      .reduce((sum, row) => sum + Number(row[PROPERTY] ?? 0), 0),
  );
  return {
    people: ids.length,
    sum: each.reduce((sum, spent) => sum + spent, 0),
    squares: each.reduce((sum, spent) => sum + spent ** 2, 0),
  };
}

function near({ people, sum, squares }: typeof NONE) {
  return { people, sum: expect.closeTo(sum, 4), squares: expect.closeTo(squares, 2) };
}

export function holdsSpending(open: OpenEngine): void {
  const opened = openedFor(open);

  test('what the offered and the held out spent is what their rows add up to, whether or not they may be contacted', async () => {
    const worlds = askedWorlds().filter(({ world }) =>
      world.events.some(
        ({ id, properties }) => id === EVENT && properties.some((one) => one.id === PROPERTY),
      ),
    );
    expect(worlds.length).toBeGreaterThan(3);
    for (const { world, context, seed } of worlds.slice(0, 4)) {
      const engine = await opened(world);
      const plans = fc
        .sample(arbitraryPlanQuestion(world), { seed, numRuns: 10 })
        .map(({ plan }, index): ReachPlan => ({
          ...plan,
          rule_id: index % 2 === 0 ? 'offers' : 'welcome',
          holdout_percent: index % 3 === 0 ? plan.holdout_percent : 40,
        }));
      for (const after of [context.as_of - 30 * DAY, context.as_of - 365 * DAY]) {
        const asked = { ...context, as_of: after };
        const upto = context.as_of;
        const groups = await engine.spending(
          {
            plans: plans.map((plan) => ({ plan, segments: context.segments })),
            event: EVENT,
            property: PROPERTY,
            after,
            upto,
          },
          asked,
        );
        expect(groups).toHaveLength(plans.length);
        for (const [index, plan] of plans.entries()) {
          const left = plan.exclude.map((condition) => ({ type: 'not' as const, condition }));
          const kept = await membersOf(engine, { type: 'all', conditions: [plan.audience, ...left] }, asked);
          const offered = kept.filter((id) => !isHeldOutOf(plan, id));
          const held_out = kept.filter((id) => isHeldOutOf(plan, id));
          const got = new Set(
            (world.sends ?? [])
              .filter(({ rule_id, status }) => rule_id === plan.rule_id && /^(sent|delivered)$/.test(status))
              .filter(({ sent_at }) => Date.parse(sent_at) > after && Date.parse(sent_at) <= upto)
              .map(({ customer_id }) => customer_id),
          );
          expect(groups[index]).toEqual({
            offered: near(spentIn(world, offered, after, upto)),
            held_out: near(spentIn(world, held_out, after, upto)),
            reached: offered.filter((id) => got.has(id)).length,
            leaked: held_out.filter((id) => got.has(id)).length,
          });
        }
      }
    }
  });

  test('who belongs to a rule is asked of the moment, what they spent of the stretch, and refunds count', async () => {
    const at = (day: number) => `2026-03-${String(day).padStart(2, '0')}T12:00:00.000Z`;
    const bought = (customer_id: string, day: number, amount: number | null) => ({
      customer_id,
      event: EVENT,
      occurred_at: at(day),
      amount,
    });
    const world = aWorld({
      as_of: at(20),
      events: [{ id: EVENT, properties: [{ id: PROPERTY, type: 'number' }] }],
      customers: [{ customer_id: 'ann' }, { customer_id: 'bob' }, { customer_id: 'cem' }],
      event_log: [
        bought('ann', 1, 5),
        bought('ann', 10, 7),
        bought('ann', 15, 30),
        bought('ann', 16, -10),
        bought('bob', 12, 50),
        bought('bob', 13, null),
        bought('cem', 10, 1),
      ],
    });
    const engine = await opened(world);
    const audience = {
      type: 'event',
      event: EVENT,
      measure: { kind: 'count' },
      operator: 'gte',
      value: 1,
    } as const;
    const plans = [aPlan({ audience }), aPlan({ audience: NOBODY }), aPlan({ holdout_percent: 100 })];
    const question = {
      plans: plans.map((plan) => ({ plan, segments: new Map() })),
      event: EVENT,
      property: PROPERTY,
      after: Date.parse(at(10)),
      upto: Date.parse(at(15)),
    };
    const context = askedOf(world, { as_of: question.after });
    expect(await engine.spending(question, context)).toEqual([
      { offered: { people: 2, sum: 30, squares: 900 }, held_out: NONE, reached: 0, leaked: 0 },
      { offered: NONE, held_out: NONE, reached: 0, leaked: 0 },
      { offered: NONE, held_out: { people: 3, sum: 80, squares: 3_400 }, reached: 0, leaked: 0 },
    ]);
    const later = await engine.spending({ ...question, upto: Date.parse(at(16)) }, context);
    expect(later[0]?.offered).toEqual({ people: 2, sum: 20, squares: 400 });
    const nowhere = await engine.spending({ ...question, property: 'colour' }, context);
    expect(nowhere[2]?.held_out).toEqual({ people: 3, sum: 0, squares: 0 });
  });

  test('messages that left are those sent or delivered to customers, after the start and up to the end', async () => {
    const at = (second: number) => `2026-03-10T12:00:0${second}.000Z`;
    const sent = (
      customer_id: string,
      rule_id: string,
      second: number,
      status: 'sent' | 'delivered' | 'bounced',
    ) => ({
      customer_id,
      rule_id,
      channel: 'email',
      purpose: 'marketing',
      sent_at: at(second),
      status,
    });
    const world = aWorld({
      customers: [{ customer_id: 'ann' }, { customer_id: 'bob' }],
      sends: [
        sent('ann', 'one', 1, 'sent'),
        sent('ann', 'one', 2, 'sent'),
        sent('ann', 'two', 3, 'delivered'),
        sent('bob', 'two', 3, 'bounced'),
        sent('gone', 'one', 3, 'sent'),
        sent('bob', 'one', 5, 'sent'),
      ],
    });
    const engine = await opened(world);
    const stretch = { after: Date.parse(at(1)), upto: Date.parse(at(3)) };
    const asked = askedOf(world);
    expect(await engine.sent({ ...stretch, rules: null }, asked)).toEqual({ messages: 2, people: 1 });
    expect(await engine.sent({ ...stretch, rules: ['one'] }, asked)).toEqual({ messages: 1, people: 1 });
    expect(await engine.sent({ ...stretch, rules: [] }, asked)).toEqual({ messages: 0, people: 0 });
    const longer = { ...stretch, upto: Date.parse(at(5)) };
    expect(await engine.sent({ ...longer, rules: null }, asked)).toEqual({ messages: 3, people: 2 });
  });
}
