import { holdCheckOfRules } from '../../support/hold-check-of-rules.ts';
import { expect, test } from 'vitest';
import { staticFlags } from '../../../src/domain/flags/static-flags.ts';
import { DEFAULT_POLICY } from '../../../src/domain/permission/default-policy.ts';
import type { Cap } from '../../../src/domain/caps/cap.ts';
import type { RuleContent } from '../../../src/domain/rules/rule.ts';
import { aRuleContent } from '../../support/a-rule.ts';

const at = (event: string): RuleContent => aRuleContent({ schedule: { kind: 'event', event } });
const weekly: Cap = {
  id: 'one',
  name: 'One a week',
  scope: {},
  limit: 1,
  window: { kind: 'rolling', hours: 168 },
  counts: 'sent',
  exempt_purposes: [],
};

function idsOf(content: RuleContent, others: readonly RuleContent[] = [], caps: readonly Cap[] = []) {
  return staticFlags(content, {
    catalog: { attributes: [], events: [] },
    policy: { ...DEFAULT_POLICY, version: 1 },
    caps,
    segments: new Map(),
    others: others.map((other, n) => ({ id: `r${n}`, name: `Rule ${n}`, content: other })),
  })
    .filter(({ check }) => check === 'event_burst')
    .map(({ id }) => id);
}

test('a message that follows a single look at a page is for a manager', () => {
  expect(idsOf(at('page_view'))).toEqual(['event_burst-view']);
  expect(idsOf(at('review_written'))).toEqual([]);
});

test('one event that sets off several messages is for a manager', () => {
  expect(idsOf(at('checkout'), [at('checkout')])).toEqual(['event_burst-together']);
  expect(idsOf(at('checkout'), [at('signup')])).toEqual([]);
});

test('a cap of one message a week keeps them apart', () => {
  expect(idsOf(at('checkout'), [at('checkout')], [weekly])).toEqual([]);
});

test('a cap of one message a week that is not about both leaves them together', () => {
  const sms = { ...at('checkout'), channel: 'sms' };
  const email = { ...weekly, scope: { channels: ['email'] } };
  expect(idsOf(at('checkout'), [at('checkout'), sms], [email])).toEqual(['event_burst-together']);
  expect(idsOf(at('checkout'), [at('checkout')], [email])).toEqual([]);
  const single = { ...weekly, scope: { rules: ['r0'] } };
  expect(idsOf(at('checkout'), [at('checkout'), at('checkout')], [single])).toEqual(['event_burst-together']);
});

test('a rule by the clock waits for no event', () => {
  expect(idsOf(aRuleContent(), [at('checkout')])).toEqual([]);
});

holdCheckOfRules({
  check: 'event_burst',
  content: { schedule: { kind: 'event', event: 'page_view' } },
  severity: 'review',
  by_regime: { eu: 60, us: 40 },
  fine: { schedule: { kind: 'event', event: 'checkout' } },
  of_people: false,
});
