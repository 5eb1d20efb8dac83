import { expect, test } from 'vitest';
import type { Cap } from '../../../src/domain/caps/cap.ts';
import { capsAbout, mostInSevenDays } from '../../../src/domain/flags/own-caps.ts';
import type { Schedule } from '../../../src/domain/rules/rule.ts';
import { aRuleContent } from '../../support/a-rule.ts';
import { aCap } from '../../support/simulations.ts';

const DAILY: Schedule = { kind: 'daily', time: '09:00' };
const most = (schedule: Schedule, caps: readonly Cap[] = [], rule_id: string | null = 'news') =>
  mostInSevenDays({ rule_id, content: aRuleContent({ schedule }), caps });

test('a schedule sends in 7 days as often as its days come round', () => {
  expect(most(DAILY)).toBe(7);
  expect(most({ kind: 'weekly', days: [1, 3, 5], time: '09:00' })).toBe(3);
  expect(most({ kind: 'monthly', day: 31, time: '09:00' })).toBe(1);
  expect(most({ kind: 'event', event: 'checkout' })).toBe(0);
});

test('caps that ask about it hold it back, others don’t', () => {
  const weekly = aCap({ limit: 3, window: { kind: 'rolling', hours: 168 } });
  expect(most(DAILY, [weekly])).toBe(3);
  expect(most(DAILY, [{ ...weekly, scope: { channels: ['sms'] } }])).toBe(7);
  expect(most(DAILY, [{ ...weekly, exempt_purposes: [aRuleContent({}).purpose] }])).toBe(7);
  expect(most(DAILY, [{ ...weekly, scope: { rules: ['other'] } }])).toBe(7);
  expect(most(DAILY, [{ ...weekly, scope: { rules: ['other', 'news'] } }])).toBe(3);
});

test('while the rule’s id isn’t known, a cap of single rules may be about it', () => {
  const caps = [aCap({ scope: { rules: ['other'] } })];
  expect(capsAbout({ rule_id: null, content: aRuleContent({}), caps })).toEqual(caps);
  expect(capsAbout({ rule_id: 'news', content: aRuleContent({}), caps })).toEqual([]);
});
