/** The last room under a cap, with the engine and the store that Tact is shipped with. */
import { expect, test } from 'vitest';
import type { Condition } from '../../../src/domain/segments/condition.ts';
import type { SendDecision } from '../../../src/service/decide-sends.ts';
import { EVERYONE } from '../../support/a-plan.ts';
import { aRule, aRuleContent } from '../../support/a-rule.ts';
import { anOpenShop, type OpenShop } from '../../support/an-open-shop.ts';

const AT = '2026-11-23T09:00:00.000Z';
const CAP = {
  id: 'daily',
  name: 'Two a day',
  scope: {},
  limit: 2,
  window: { kind: 'rolling', hours: 24 },
  counts: 'sent',
  exempt_purposes: [],
} as const;
const BOUGHT_SOAP: Condition = {
  type: 'event',
  event: 'purchase',
  where: [{ property: 'product', operator: 'eq', value: 'soap' }],
  measure: { kind: 'count' },
  operator: 'gte',
  value: 1,
};
const CAPPED = { decision: 'hold', reason: 'capped', cap: 'daily' };
const GRANTED = { decision: 'send', reason: 'reached', reserved_until: '2026-11-23T09:10:00.000Z' };

async function aShopWithCap(): Promise<OpenShop> {
  const shop = await anOpenShop();
  const rules = { thanks: EVERYONE, care: BOUGHT_SOAP };
  await shop.store.transaction(async (view) => {
    for (const [id, condition] of Object.entries(rules)) {
      const content = aRuleContent({ name: id, purpose: 'service', condition });
      const live = { edition: 1, content, published_at: AT };
      await view.rules.insert(aRule({ ...content, id, status: 'published', live }));
    }
    await view.caps.insert({ id: 'caps', version: 1, quiet_hours: [], caps: [CAP] });
  });
  return shop;
}

async function ask<T>(shop: OpenShop, path: string, body: unknown): Promise<T> {
  const response = await shop.json('POST', path, body);
  const answer = (await response.json()) as T;
  if (!response.ok) throw new Error(JSON.stringify(answer));
  return answer;
}

const decide = (shop: OpenShop, customer_id: string) =>
  ask<SendDecision>(shop, '/decisions', { rule: 'thanks', customer_id });
const record = (shop: OpenShop, customer_id: string) =>
  ask(shop, '/sends', {
    customer_id,
    rule_id: 'thanks',
    channel: 'email',
    purpose: 'service',
    sent_at: AT,
    status: 'sent',
  });

test('of fifty who ask at the same moment one gets the last room, before and after what decides is in memory', async () => {
  const shop = await aShopWithCap();
  for (const customer_id of ['c-1', 'c-2']) {
    await record(shop, customer_id);
    const answers = await Promise.all(Array.from({ length: 50 }, () => decide(shop, customer_id)));
    expect(answers.filter(({ decision }) => decision === 'send')).toEqual([GRANTED]);
    expect(answers.filter(({ decision }) => decision === 'hold')).toEqual(
      Array.from({ length: 49 }, () => CAPPED),
    );
  }
});

test('while sends are put on record, askers never get more room than there is', async () => {
  const shop = await aShopWithCap();
  for (let time = 0; time < 3; time += 1) await decide(shop, 'c-2');
  const send = async () => {
    const { decision } = await decide(shop, 'c-1');
    if (decision === 'send') await record(shop, 'c-1');
    return decision;
  };
  const decisions = await Promise.all(Array.from({ length: 20 }, send));
  expect(decisions.filter((decision) => decision === 'send')).toHaveLength(2);
  expect(await decide(shop, 'c-1')).toEqual(CAPPED);
  expect(shop.faults).toEqual([]);
});

test('in a batch of several rules each is decided by its own, and what one is granted counts for the others', async () => {
  const shop = await aShopWithCap();
  const items = [
    { rule: 'thanks', customer_id: 'c-1' },
    { rule: 'care', customer_id: 'c-1' },
    { rule: 'thanks', customer_id: 'c-1' },
    { rule: 'care', customer_id: 'c-2' },
    { rule: 'thanks', customer_id: 'nobody' },
  ];
  const probes = ['thanks', 'care'].map((rule) => ({ rule, customer_id: 'nobody' }));
  for (let time = 0; time < 3; time += 1) await ask(shop, '/decisions', { items: probes });
  const { items: answers } = await ask<{ items: readonly SendDecision[] }>(shop, '/decisions', { items });
  expect(answers).toEqual([
    GRANTED,
    GRANTED,
    CAPPED,
    { decision: 'hold', reason: 'not_matched' },
    { decision: 'hold', reason: 'unknown_customer' },
  ]);
});
