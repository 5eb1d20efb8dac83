import { expect, test } from 'vitest';
import type { Condition } from '../../src/domain/segments/condition.ts';
import { countAudience } from '../../src/service/count-audience.ts';
import { exposeData, settleExposure } from '../../src/service/expose-data.ts';
import type { Actor } from '../../src/service/ports.ts';
import { aRule, aRuleContent } from '../support/a-rule.ts';
import { checkedShop, DIAGNOSED, GOLD, type Shop } from '../support/checked-shop.ts';

const MANAGER: Actor = { id: 'iris', name: 'Iris', role: 'reviewer', request: 'r1' };
const SCORE = { type: 'attribute', attribute: 'skin_score', operator: 'gte', value: 0.5 } as const;

/** Rules that are live on the diagnosis, on a score made from it, through a segment, and on something else. */
async function withRules(): Promise<Shop> {
  const shop = await checkedShop();
  const live = {
    direct: aRuleContent({ condition: DIAGNOSED }),
    derived: aRuleContent({ condition: SCORE }),
    through: aRuleContent({ condition: null, segment: 'diagnosed' }),
    leaving: aRuleContent({ exclude: ['diagnosed'] }),
    other: aRuleContent({ condition: GOLD }),
  };
  await shop.ports.store.transaction(async (view) => {
    for (const [id, content] of Object.entries(live))
      await view.rules.insert(
        aRule({
          id,
          ...content,
          status: 'published',
          live: { edition: 1, content, published_at: '2026-11-01T00:00:00.000Z' },
        }),
      );
  });
  return shop;
}

test('rules that use exposed data pause, however they reach it; others go on', async () => {
  const { ports } = await withRules();
  const done = await exposeData(ports, MANAGER, ['diagnosis'], 'A laptop was stolen');
  expect(done.paused.toSorted()).toEqual(['derived', 'direct', 'leaving', 'through']);
  expect((await ports.store.view.rules.get('other'))?.status).toBe('published');
  expect(await ports.store.view.rules.get('derived')).toMatchObject({
    status: 'paused',
    paused_reason: 'Diagnosis is marked as exposed: A laptop was stolen',
  });
});

test('the people affected are a segment to notify', async () => {
  const { ports } = await withRules();
  const { segment } = await exposeData(ports, MANAGER, ['diagnosis', 'passport_number'], 'Lost');
  expect(await ports.store.view.segments.get(segment)).toMatchObject({
    name: 'To notify: Diagnosis',
    condition: { type: 'any', conditions: [{ attribute: 'diagnosis' }, { attribute: 'passport_number' }] },
  });
});

test('the rule is blocked until it is settled, and the log keeps both times', async () => {
  const shop = await withRules();
  const { ports } = shop;
  await exposeData(ports, MANAGER, ['diagnosis'], 'Lost');
  expect(await shop.flags('incident', { condition: SCORE })).toMatchObject([{ severity: 'block' }]);
  await settleExposure(ports, MANAGER, 'diagnosis', 'Found again, unopened');
  expect(await shop.flags('incident', { condition: SCORE })).toEqual([]);
  await expect(settleExposure(ports, MANAGER, 'diagnosis', 'Again')).rejects.toMatchObject({
    kind: 'conflict',
  });
  const exposed_at = new Date(ports.clock.now()).toISOString();
  const entry = async (action: string) => (await ports.store.view.audit.list({ action, limit: 1 }))[0]?.entry;
  expect(await entry('attribute.expose')).toMatchObject({ reason: 'Lost', facts: { at: exposed_at } });
  expect(await entry('attribute.settle')).toMatchObject({
    reason: 'Found again, unopened',
    facts: { exposed_at },
  });
  expect(await entry('rule.pause')).toMatchObject({ facts: { to: 'paused' } });
});

test('a property of an event pauses rules that ask for it, and whoever did such a thing is to be notified', async () => {
  const { ports } = await withRules();
  const load = await ports.engine.load('events', 'replace', [{ id: 'product', type: 'text' }]);
  await load.write([
    { customer_id: 'p3', event: 'order', occurred_at: '2026-11-01T00:00:00.000Z', product: 'cream' },
    { customer_id: 'p4', event: 'order', occurred_at: '2026-11-01T00:00:00.000Z', product: null },
  ]);
  await load.commit();
  const condition: Condition = {
    type: 'event',
    event: 'order',
    where: [{ property: 'product', operator: 'eq', value: 'cream' }],
    measure: { kind: 'count' },
    operator: 'gte',
    value: 1,
  };
  const content = aRuleContent({ condition });
  await ports.store.transaction((view) =>
    view.rules.insert(
      aRule({
        id: 'ordered',
        ...content,
        status: 'published',
        live: { edition: 1, content, published_at: '2026-11-01T00:00:00.000Z' },
      }),
    ),
  );
  const done = await exposeData(ports, MANAGER, ['order.product'], 'A list of orders lay open');
  expect(done.paused).toEqual(['ordered']);
  const segment = await ports.store.view.segments.get(done.segment);
  if (segment === null) throw new Error('There is no segment.');
  const { count } = await countAudience(ports, { role: 'admin' }, { condition: segment.condition });
  expect(count).toBe(1);
});

test('an attribute that is not there, and no reason, are refused; nothing pauses', async () => {
  const { ports } = await withRules();
  await expect(exposeData(ports, MANAGER, ['nothing'], 'Lost')).rejects.toMatchObject({ kind: 'not_found' });
  await expect(exposeData(ports, MANAGER, ['diagnosis'], ' ')).rejects.toMatchObject({ kind: 'invalid' });
  expect((await ports.store.view.rules.get('direct'))?.status).toBe('published');
});
