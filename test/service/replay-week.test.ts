import { expect, test } from 'vitest';
import { createMemoryEngine } from '../../src/engines/memory/engine.ts';
import { replayWeek } from '../../src/service/replay-week.ts';
import { aClock } from '../support/a-clock.ts';
import { anApp } from '../support/an-app.ts';
import { aCap } from '../support/simulations.ts';

const PEOPLE = 40_000;
const ASK = { week: '2026-11-16', caps: [aCap()], quiet_hours: [] };

test('a replay that is stopped half-way ends there with a word, and can be asked again', async () => {
  const engine = createMemoryEngine({ clock: aClock() });
  const load = await engine.load('customers', 'replace', []);
  await load.write(Array.from({ length: PEOPLE }, (_, place) => ({ customer_id: `c${place}` })));
  await load.commit();
  const { ports } = await anApp({ engine });
  const stop = new AbortController();
  const told: (number | null)[] = [];
  const rest = (done: number | null) => {
    told.push(done);
    if (done !== null && done > 0) stop.abort();
    return Promise.resolve();
  };
  await expect(replayWeek(ports, ASK, { signal: stop.signal, rest })).rejects.toMatchObject({
    kind: 'cancelled',
  });
  expect(told.slice(0, 2)).toEqual([null, 0]);
  expect(told).toHaveLength(3);
  expect(told[2]).toBeLessThan(1);
  const answer = await replayWeek(ports, ASK, { rest: () => Promise.resolve() });
  expect(answer).toMatchObject({ customers: PEOPLE, planned: 0 });
});
