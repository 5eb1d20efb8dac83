import { describe, expect, test } from 'vitest';
import { holdCheckOfRules } from '../../support/hold-check-of-rules.ts';
import { aRuleContent } from '../../support/a-rule.ts';
import type { Schedule } from '../../../src/domain/rules/rule.ts';
import { checkedShop, GOLD, type Shop } from '../../support/checked-shop.ts';

const EVERYONE = { type: 'all', conditions: [] } as const;

/** The first `heard` people had `messages` messages yesterday. */
async function shopAfter(heard: number, messages: number): Promise<Shop> {
  const shop = await checkedShop();
  const sent_at = new Date(shop.ports.clock.now() - 86_400_000).toISOString();
  const rows = Array.from({ length: heard }, (_, n) =>
    Array.from({ length: messages }, () => ({
      customer_id: `p${n}`,
      rule_id: 'other',
      channel: 'email',
      purpose: 'marketing',
      sent_at,
      status: 'sent' as const,
    })),
  );
  await shop.ports.engine.recordSends(rows.flat());
  return shop;
}

test('people who would pass the comfort line are counted', async () => {
  const shop = await shopAfter(10, 4);
  const [flag] = await shop.flags('contact_pressure', { condition: GOLD });
  expect(flag).toMatchObject({ severity: 'review', customers_affected: 5, by_regime: { eu: 5 } });
});

test('fewer messages, or of nobody in the audience, are no pressure', async () => {
  expect(await (await shopAfter(10, 3)).flags('contact_pressure', { condition: GOLD })).toEqual([]);
  const shop = await shopAfter(1, 4);
  expect(await shop.flags('contact_pressure', { condition: { type: 'not', condition: GOLD } })).toEqual([]);
});

test('the recommended cap clears it', async () => {
  const { flags } = await (await shopAfter(10, 4)).check({ condition: GOLD }, true);
  const flag = flags.find(({ check }) => check === 'contact_pressure');
  expect(flag?.fixes[0]).toMatchObject({ cap: { limit: 3 }, reach_before: 50, reach_after: 45 });
});

holdCheckOfRules({
  check: 'contact_pressure',
  more: { heard: (n) => (n % 2 === 0 ? 4 : 0) },
  severity: 'review',
  by_regime: { eu: 30, us: 20 },
  fine: { condition: { type: 'not', condition: GOLD } },
});

describe('by its schedule alone', () => {
  const daily = { condition: GOLD, schedule: { kind: 'daily', time: '09:00' } } as const;

  test('a rule that alone puts people over the comfort line is for a manager, and the recommended cap clears it', async () => {
    const { flags } = await (await checkedShop()).check(daily, true);
    const flag = flags.find(({ id }) => id === 'contact_pressure-alone');
    expect(flag).toMatchObject({ severity: 'review', customers_affected: 50 });
    expect(flag?.explanation).toBe(
      '50 people would get 7 messages in 7 days from this rule alone. More than 4 are too much, by the policy.',
    );
    expect(flag?.fixes[0]?.clears).toContain('contact_pressure-alone');
  });

  test.each<Schedule>([
    { kind: 'weekly', days: [1, 2, 4, 5], time: '09:00' },
    { kind: 'monthly', day: 1, time: '09:00' },
    { kind: 'once', at: '2026-12-01T09:00:00.000Z' },
    { kind: 'manual' },
  ])('$kind as often as the line says, or less, is no pressure', async (schedule) => {
    expect(await (await checkedShop()).flags('contact_pressure', { condition: GOLD, schedule })).toEqual([]);
  });

  test('a service message may come each day', async () => {
    const shop = await checkedShop();
    expect(await shop.flags('contact_pressure', { ...daily, purpose: 'service' })).toEqual([]);
  });

  holdCheckOfRules({
    check: 'contact_pressure',
    content: { schedule: daily.schedule },
    severity: 'review',
    by_regime: { eu: 60, us: 40 },
    fine: { schedule: { kind: 'weekly', days: [1], time: '09:00' } },
  });
});

describe('with other rules', () => {
  /** Four live rules to everyone, three of them every week. */
  const more = {
    others: [
      { kind: 'daily', time: '09:00' },
      { kind: 'weekly', days: [1], time: '09:00' },
      { kind: 'event', event: 'checkout' },
      { kind: 'manual' },
    ].map((schedule) => aRuleContent({ condition: EVERYONE, schedule: schedule as Schedule })),
  };

  test('who would hear from more than the policy’s number of rules in a week is for a manager', async () => {
    const shop = await checkedShop({ ...more, policy: { limits: { comfort_rules: 3 } } });
    const [flag] = await shop.flags('contact_pressure', { condition: GOLD });
    expect(flag).toMatchObject({ id: 'contact_pressure-rules', severity: 'review', customers_affected: 50 });
    expect(flag?.explanation).toBe('50 people would hear from more than 3 rules in a week, with this one.');
  });

  test('a higher number, rules that don’t send every week and service messages are no crowd', async () => {
    const shop = await checkedShop({ ...more, policy: { limits: { comfort_rules: 4 } } });
    expect(await shop.flags('contact_pressure', { condition: GOLD })).toEqual([]);
    const low = await checkedShop({ ...more, policy: { limits: { comfort_rules: 1 } } });
    expect(await low.flags('contact_pressure', { condition: GOLD, purpose: 'service' })).toEqual([]);
  });

  holdCheckOfRules({
    check: 'contact_pressure',
    more: {
      others: more.others.map((content) => ({ ...content, condition: GOLD })),
      policy: { limits: { comfort_rules: 2 } },
    },
    severity: 'review',
    by_regime: { eu: 30, us: 20 },
    fine: { condition: { type: 'not', condition: GOLD } },
  });
});
