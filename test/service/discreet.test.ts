import { expect, test } from 'vitest';
import type { Condition } from '../../src/domain/segments/condition.ts';
import { attributeValues } from '../../src/service/attribute-values.ts';
import { countAudience } from '../../src/service/count-audience.ts';
import { TactError } from '../../src/service/errors.ts';
import type { AudienceEngine } from '../../src/service/ports.ts';
import { createMemoryEngine } from '../../src/engines/memory/engine.ts';
import { aClock } from '../support/a-clock.ts';
import { SOMEONE, somePorts } from '../support/some-ports.ts';

const RARE: Condition = { type: 'attribute', attribute: 'diagnosis', operator: 'eq', value: 'rare' };

/** 100 people, three with a rare diagnosis; what is asked goes through `changed`. */
async function aClinic(changed: (engine: AudienceEngine) => Partial<AudienceEngine>) {
  const engine = createMemoryEngine({ clock: aClock() });
  const customers = await engine.load('customers', 'replace', [{ id: 'diagnosis', type: 'enum' }]);
  await customers.write(
    Array.from({ length: 100 }, (_, n) => ({
      customer_id: `p${n}`,
      diagnosis: n < 3 ? 'rare' : n < 60 ? 'asthma' : null,
    })),
  );
  await customers.commit();
  const events = await engine.load('events', 'replace', [{ id: 'category', type: 'enum' }]);
  await events.write([
    { customer_id: 'p1', event: 'purchase', occurred_at: '2026-11-01T00:00:00.000Z', category: 'wine' },
  ]);
  await events.commit();
  return somePorts({ engine: { ...engine, ...changed(engine) } });
}

test('who withdraws a question takes no answer from others who wait for the same', async () => {
  let held = false;
  const ports = await aClinic((engine) => ({
    effects: async (plan, context, parts) => {
      const { signal } = context;
      if (held || signal === undefined) return engine.effects(plan, context, parts);
      held = true;
      await new Promise<void>((resolve) => signal.addEventListener('abort', resolve));
      throw new TactError('cancelled', 'This question is no longer wanted.');
    },
  }));
  const first = new AbortController();
  const ask = (signal?: AbortSignal) => countAudience(ports, SOMEONE, { condition: RARE, signal });
  const withdrawn = ask(first.signal);
  await expect.poll(() => held).toBe(true);
  const waiting = [ask(new AbortController().signal), ask()];
  await new Promise((resume) => setTimeout(resume));
  first.abort();
  await expect(withdrawn).rejects.toMatchObject({ kind: 'cancelled' });
  expect(await Promise.all(waiting)).toMatchObject([{ left_aside: 1 }, { left_aside: 1 }]);
});

test('conditions are looked at a few at a time, until the question is withdrawn', async () => {
  const together: number[] = [];
  const asker = new AbortController();
  const ports = await aClinic((engine) => ({
    effects: (plan, context, parts) => {
      if (context.signal?.aborted === true) throw new TactError('cancelled', 'It is no longer wanted.');
      together.push(parts.length);
      if (together.length === 3) asker.abort();
      return engine.effects(plan, context, parts);
    },
  }));
  const many: Condition = {
    type: 'any',
    conditions: Array.from({ length: 40 }, (_, n) => ({
      type: 'attribute',
      attribute: 'diagnosis',
      operator: 'neq',
      value: `none ${n}`,
    })),
  };
  const condition: Condition = { type: 'all', conditions: [many, RARE] };
  await expect(countAudience(ports, SOMEONE, { condition, signal: asker.signal })).rejects.toMatchObject({
    kind: 'cancelled',
  });
  expect([together.length, Math.max(...together) <= 16]).toEqual([3, true]);
});

test('what was sent makes nobody count values, or what few turn on, again; what customers did does', async () => {
  const asked = { values: 0, effects: 0 };
  const ports = await aClinic((engine) => ({
    propertyValues: (...question) => {
      asked.values += 1;
      return engine.propertyValues(...question);
    },
    effects: (...question) => {
      asked.effects += 1;
      return engine.effects(...question);
    },
  }));
  const ask = async () => {
    await countAudience(ports, SOMEONE, { condition: RARE, as_of: '2026-11-23T09:00:00.000Z' });
    await attributeValues(ports, 'purchase.category');
    return { ...asked };
  };
  const first = await ask();
  await ports.engine.recordSends([
    {
      customer_id: 'p1',
      rule_id: 'welcome',
      channel: 'email',
      purpose: 'marketing',
      sent_at: '2026-11-23T08:00:00.000Z',
      status: 'sent',
    },
  ]);
  expect(await ask()).toEqual(first);
  const events = await ports.engine.load('events', 'append', [{ id: 'category', type: 'enum' }]);
  await events.write([
    { customer_id: 'p2', event: 'purchase', occurred_at: '2026-11-02T00:00:00.000Z', category: 'wine' },
  ]);
  await events.commit();
  const later = await ask();
  expect([later.values, later.effects > first.effects]).toEqual([2, true]);
});
