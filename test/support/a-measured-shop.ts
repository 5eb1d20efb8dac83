/**
 * 600 people, whom a rule writes to and holds a part of out: it is Monday, 23 November 2026. Whoever was offered the
 * message spent 30 in the weeks before, whoever was held out 20, every second one of them.
 */
import type { EventRow, SendRow } from '../../src/domain/data/rows.ts';
import { isHeldOutOf } from '../../src/domain/preview/holdout.ts';
import { createMemoryEngine } from '../../src/engines/memory/engine.ts';
import type { AudienceEngine } from '../../src/service/ports.ts';
import { aClock } from './a-clock.ts';

export const MEASURED = { rule_id: 'deals', holdout_percent: 20 };
const DAY = 86_400_000;
/** A Wednesday of the last week that is over. */
const MIDWEEK = Date.parse('2026-11-18T12:00:00.000Z');

export const MEASURED_IDS = Array.from({ length: 600 }, (_, n) => `p${String(n).padStart(4, '0')}`);
export const HELD_OUT = MEASURED_IDS.filter((id) => isHeldOutOf(MEASURED, id));
export const OFFERED = MEASURED_IDS.filter((id) => !isHeldOutOf(MEASURED, id));

/** An engine with these people, what they bought and what they were sent. */
export async function aMeasuredEngine(): Promise<AudienceEngine> {
  const engine = createMemoryEngine({ clock: aClock() });
  const customers = await engine.load('customers', 'replace', [
    { id: 'country', type: 'enum' },
    { id: 'tier', type: 'enum' },
  ]);
  await customers.write(
    MEASURED_IDS.map((customer_id, n) => ({
      customer_id,
      country: n % 3 === 0 ? 'US' : 'DE',
      tier: n < 10 ? 'gold' : 'silver',
    })),
  );
  await customers.commit();
  const events = await engine.load('events', 'replace', [{ id: 'amount', type: 'number' }]);
  await events.write([...bought(OFFERED, 30), ...bought(HELD_OUT, 20)]);
  await events.commit();
  const sends = await engine.load('sends', 'replace', []);
  await sends.write([...sentTo(OFFERED.slice(0, 300), 0), ...sentTo(OFFERED.slice(0, 100), -7)]);
  await sends.commit();
  return engine;
}

function bought(ids: readonly string[], amount: number): readonly EventRow[] {
  return ids
    .filter((_, n) => n % 2 === 0)
    .map((customer_id) => ({
      customer_id,
      event: 'purchase',
      occurred_at: new Date(MIDWEEK - 3 * DAY).toISOString(),
      amount,
    }));
}

function sentTo(ids: readonly string[], days: number): readonly SendRow[] {
  return ids.map((customer_id) => ({
    customer_id,
    rule_id: MEASURED.rule_id,
    channel: 'email',
    purpose: 'service',
    sent_at: new Date(MIDWEEK + days * DAY).toISOString(),
    status: 'delivered',
  }));
}
