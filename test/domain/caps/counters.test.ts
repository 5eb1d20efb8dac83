import { expect, test } from 'vitest';
import { capCounters } from '../../../src/domain/caps/counters.ts';
import { limitWords, quietWords, windowWords } from '../../../src/domain/caps/describe.ts';
import { aCap, aMessage, aSend } from '../../support/simulations.ts';

const NOON = Date.parse('2026-03-15T12:00:00.000Z');
const ZONES = { customer: 'Pacific/Auckland', workspace: 'UTC' };

test('a counter says how much of each cap that asks is used up', () => {
  const caps = [
    aCap({ id: 'weekly', name: 'Three a week', limit: 3, window: { kind: 'rolling', hours: 168 } }),
    aCap({ id: 'sms', scope: { channels: ['sms'] } }),
    aCap({ id: 'exempt', exempt_purposes: ['marketing'] }),
  ];
  const history = [
    aSend(),
    aSend({ status: 'bounced' }),
    aSend({ sent_at: '2026-03-08T12:00:00.000Z' }),
    aSend({ sent_at: '2026-03-08T12:00:00.001Z' }),
    aSend({ sent_at: '2026-03-15T12:00:00.001Z' }),
  ];
  expect(capCounters(caps, history, aMessage(), NOON, ZONES)).toEqual([
    { cap: 'weekly', name: 'Three a week', used: 2, limit: 3, rule: 'at most 3 in 7 days' },
  ]);
});

test('§4 a day of the customer begins at the customer’s midnight', () => {
  const day = (time_zone: 'customer' | 'workspace') =>
    aCap({ window: { kind: 'calendar', unit: 'day', time_zone } });
  const used = (time_zone: 'customer' | 'workspace') =>
    capCounters(
      [day(time_zone)],
      [aSend({ sent_at: '2026-03-15T10:59:59.999Z' })],
      aMessage(),
      NOON,
      ZONES,
    )[0]?.used;
  expect([used('customer'), used('workspace')]).toEqual([0, 1]);
});

test('caps are said in words', () => {
  expect(limitWords({ limit: 0 })).toBe('none at all');
  expect(limitWords({ limit: 2 })).toBe('at most 2');
  const rolling = [1, 6, 24, 36, 168].map((hours) => windowWords({ kind: 'rolling', hours }));
  expect(rolling).toEqual(['in 1 hour', 'in 6 hours', 'in 24 hours', 'in 36 hours', 'in 7 days']);
  expect(windowWords({ kind: 'calendar', unit: 'week', time_zone: 'customer' })).toBe(
    'per week, customer time',
  );
});

test('quiet hours are said in words', () => {
  const quiet = { start: '21:00', end: '08:00', time_zone: 'customer' } as const;
  expect(quietWords({ ...quiet, action: 'defer' })).toBe('wait until 08:00');
  expect(quietWords({ ...quiet, action: 'drop' })).toBe('not sent');
});
