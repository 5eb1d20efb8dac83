import { expect, test } from 'vitest';
import { createLivePlans } from '../../src/service/live-plans.ts';
import { aRule, aRuleContent } from '../support/a-rule.ts';
import { somePorts } from '../support/some-ports.ts';

const RULE = 'skincare';
const CAPS = { id: 'caps', caps: [], quiet_hours: [] } as const;

async function aLiveRule() {
  const ports = somePorts();
  const content = aRuleContent();
  const live = { edition: 1, content, published_at: '2026-11-20T09:00:00.000Z' };
  const rule = aRule({ status: 'published', live });
  await ports.store.transaction((view) => view.rules.insert(rule));
  const plan = async () => (await ports.plans.read([RULE])).get(RULE);
  return { ports, rule, plan };
}

test('a plan is kept as long as nothing that it is made of is changed', async () => {
  const { ports, plan } = await aLiveRule();
  const first = await plan();
  expect(first).toMatchObject({ plan: { rule_id: RULE } });
  await ports.store.transaction((view) =>
    view.reservations.insert({ id: 'g1', granted: [], forget_at: 0, version: 1 }),
  );
  expect(await plan()).toBe(first);
  await ports.store.transaction((view) => view.caps.insert({ ...CAPS, version: 1 }));
  expect(await plan()).not.toBe(first);
});

test('a rule that is paused, or whose data has another shape, is read again at once', async () => {
  const { ports, rule, plan } = await aLiveRule();
  const first = await plan();
  const load = await ports.engine.load('customers', 'replace', [{ id: 'tier', type: 'enum' }]);
  await load.write([{ customer_id: 'ada', tier: 'gold' }]);
  await load.commit();
  const second = await plan();
  expect(second).not.toBe(first);
  expect(second).toMatchObject({ context: { schema: { attributes: [{ id: 'tier' }] } } });
  await ports.store.transaction((view) => view.rules.update({ ...rule, version: 2, paused_reason: 'Stock' }));
  expect(await plan()).toBe('not_live');
  await ports.store.transaction((view) => view.rules.delete(RULE, 2));
  expect(await plan()).toBe('not_there');
});

test('a rule that names what is gone is refused each time, and decides again once that is back', async () => {
  const { ports, rule, plan } = await aLiveRule();
  const content = aRuleContent({
    condition: { type: 'attribute', attribute: 'tier', operator: 'eq', value: 'gold' },
  });
  const live = { edition: 1, content, published_at: '2026-11-20T09:00:00.000Z' };
  await ports.store.transaction((view) => view.rules.update({ ...rule, ...content, live, version: 2 }));
  for (let time = 0; time < 2; time += 1) await expect(plan()).rejects.toMatchObject({ kind: 'conflict' });
  const load = await ports.engine.load('customers', 'replace', [{ id: 'tier', type: 'enum' }]);
  await load.write([{ customer_id: 'ada', tier: 'gold' }]);
  await load.commit();
  expect(await plan()).toMatchObject({ plan: { rule_id: RULE } });
});

test('what the store can’t answer is told to who asks, and asked again by the next', async () => {
  const { ports } = await aLiveRule();
  let fails = true;
  const failing = <T extends object>(collection: T, get: () => Promise<never>): T =>
    new Proxy(collection, {
      get: (of, key, self) => (fails && key === 'get' ? get : (Reflect.get(of, key, self) as unknown)),
    });
  const refuse = () => Promise.reject(new Error('disk'));
  const { view } = ports.store;
  const store = {
    ...ports.store,
    view: { ...view, rules: failing(view.rules, refuse), caps: failing(view.caps, refuse) },
  };
  const plans = createLivePlans({ engine: ports.engine, store, writes: ports.writes });
  await expect(plans.read([RULE])).rejects.toThrow('disk');
  fails = false;
  expect((await plans.read([RULE])).get(RULE)).toMatchObject({ plan: { rule_id: RULE } });
});
