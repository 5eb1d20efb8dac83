import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CapDecision, PlannedMessage, Simulation } from '../../../src/domain/caps/cap.ts';
import { isCounted } from '../../../src/domain/caps/ledger.ts';
import { simulate } from '../../../src/domain/caps/simulate.ts';
import { windowAfter } from '../../../src/domain/caps/window.ts';
import type { SendRow } from '../../../src/domain/data/rows.ts';
import { aCap, aMessage, arbitraryCap, arbitrarySimulation, aSend } from '../../support/simulations.ts';

const RUNS = { seed: 20_261_123, numRuns: 300 };

function law(title: string, holds: (simulation: Simulation) => void): void {
  test(title, () => fc.assert(fc.property(arbitrarySimulation(), holds), RUNS));
}

function sentOf({ planned }: Simulation, decisions: readonly CapDecision[]): readonly SendRow[] {
  return planned.flatMap(({ customer_id, rule_id, channel, purpose }, index) => {
    const decision = decisions[index];
    if (decision?.decision !== 'sent') return [];
    return [
      { customer_id, rule_id, channel, purpose, sent_at: decision.decided_at, status: 'delivered' as const },
    ];
  });
}

/** What a message says and what became of it, to be compared whatever the order. */
function told(planned: readonly PlannedMessage[], decisions: readonly CapDecision[]): readonly string[] {
  return planned.map((message, index) => JSON.stringify([message, decisions[index]])).toSorted();
}

law('§4 there is one decision for each message, in the order given', (simulation) => {
  const decisions = simulate(simulation);
  expect(decisions.map(({ customer_id, rule_id, planned_at }) => [customer_id, rule_id, planned_at])).toEqual(
    simulation.planned.map(({ customer_id, rule_id, at }) => [customer_id, rule_id, at]),
  );
});

test('§4 the order of the rows never matters', () => {
  const shuffled = arbitrarySimulation().chain((simulation) =>
    fc.record({
      simulation: fc.constant(simulation),
      planned: fc.shuffledSubarray([...simulation.planned], { minLength: simulation.planned.length }),
      history: fc.shuffledSubarray([...simulation.history], { minLength: simulation.history.length }),
    }),
  );
  fc.assert(
    fc.property(shuffled, ({ simulation, planned, history }) => {
      expect(told(planned, simulate({ ...simulation, planned, history }))).toEqual(
        told(simulation.planned, simulate(simulation)),
      );
    }),
    RUNS,
  );
});

law('§4 no window that ends with a message holds more than the limit', (simulation) => {
  const sent = sentOf(simulation, simulate(simulation));
  for (const cap of simulation.caps) {
    for (const message of sent.filter((send) => isCounted(cap, send))) {
      const at = Date.parse(message.sent_at);
      const zones = {
        workspace: simulation.time_zone,
        customer: simulation.customer_time_zones?.[message.customer_id] ?? simulation.time_zone,
      };
      const after = windowAfter(cap.window, at, zones);
      const within = [...simulation.history, ...sent].filter(
        (send) =>
          send.customer_id === message.customer_id &&
          isCounted(cap, send) &&
          Date.parse(send.sent_at) > after &&
          Date.parse(send.sent_at) <= at,
      );
      expect(within.length).toBeLessThanOrEqual(cap.limit);
    }
  }
});

law('asking one message at a time, with what was sent before it, gives the same', (simulation) => {
  const whole = simulate(simulation);
  const alone = simulation.planned.map((message, index) => {
    const [decision] = simulate({ ...simulation, caps: [], planned: [message] });
    return { message, index, at: Date.parse(decision?.decided_at ?? '') };
  });
  const queue = alone.toSorted(
    (a, b) =>
      a.at - b.at ||
      b.message.priority - a.message.priority ||
      a.message.rule_id.localeCompare(b.message.rule_id) ||
      (whole[a.index]?.decision === 'sent' ? -1 : 1),
  );
  const history = [...simulation.history];
  for (const { message, index } of queue) {
    const one = { ...simulation, history, planned: [message] };
    const decisions = simulate(one);
    expect(decisions).toEqual([whole[index]]);
    history.push(...sentOf(one, decisions));
  }
});

test('a higher limit of a single cap never sends fewer', () => {
  fc.assert(
    fc.property(arbitrarySimulation(), arbitraryCap(), (simulation, cap) => {
      const sent = (limit: number) =>
        simulate({ ...simulation, caps: [{ ...cap, limit }] }).filter(({ decision }) => decision === 'sent')
          .length;
      expect(sent(cap.limit + 1)).toBeGreaterThanOrEqual(sent(cap.limit));
    }),
    RUNS,
  );
});

law('people don’t get into each other’s way', (simulation) => {
  const whole = simulate(simulation);
  for (const id of ['ann', 'bob', 'dia']) {
    const planned = simulation.planned.filter(({ customer_id }) => customer_id === id);
    expect(simulate({ ...simulation, planned })).toEqual(
      whole.filter(({ customer_id }) => customer_id === id),
    );
  }
});

test('§4 a message that quiet hours never let out is held back by them', () => {
  const quiet = (start: string, end: string) =>
    ({ start, end, time_zone: 'workspace', action: 'defer' }) as const;
  const day = [quiet('08:00', '20:00'), quiet('20:00', '08:00')];
  const planned = [aMessage()];
  expect(simulate({ caps: [], quiet_hours: day, history: [], planned, time_zone: 'Europe/Berlin' })).toEqual([
    {
      customer_id: 'ann',
      rule_id: 'r1',
      planned_at: '2026-03-15T12:00:00.000Z',
      decision: 'suppressed',
      by: 'quiet_hours',
      decided_at: '2026-03-15T12:00:00.000Z',
    },
  ]);
});

test('§4 many quiet hours one after another defer to the end of the last', () => {
  const time = (minutes: number) =>
    `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
  const quiet_hours = Array.from({ length: 100 }, (_, index) => ({
    start: time(index * 10),
    end: time(index * 10 + 10),
    time_zone: 'workspace' as const,
    action: 'defer' as const,
  }));
  const planned = [aMessage({ at: '2026-03-15T00:00:00.000Z' })];
  const [decision] = simulate({ caps: [], quiet_hours, history: [], planned, time_zone: 'UTC' });
  expect(decision).toMatchObject({ decision: 'sent', decided_at: '2026-03-15T16:40:00.000Z' });
});

test('§4 what waits goes out in the first minute that is not quiet, also where others are dropped', () => {
  const quiet = (start: string, end: string, action: 'defer' | 'drop') =>
    ({ start, end, time_zone: 'workspace', action }) as const;
  const quiet_hours = [quiet('22:00', '08:00', 'defer'), quiet('08:00', '09:00', 'drop')];
  const decided = (at: string) =>
    simulate({ caps: [], quiet_hours, history: [], planned: [aMessage({ at })], time_zone: 'UTC' })[0];
  expect(decided('2026-03-02T23:00:00.000Z')).toMatchObject({
    decision: 'sent',
    decided_at: '2026-03-03T09:00:00.000Z',
  });
  expect(decided('2026-03-02T08:30:00.000Z')).toMatchObject({ decision: 'suppressed', by: 'quiet_hours' });
});

test('§5 a cap is named before the quiet hours that drop', () => {
  const quiet_hours = [{ start: '11:00', end: '13:00', time_zone: 'workspace', action: 'drop' }] as const;
  const held = (history: readonly SendRow[]) =>
    simulate({ caps: [aCap()], quiet_hours, history, planned: [aMessage()], time_zone: 'UTC' })[0]?.by;
  expect(held([])).toBe('quiet_hours');
  expect(held([aSend()])).toBe('cap');
});

test('§4 a planned message counts as delivered, a past one that was only sent does not', () => {
  const caps = [aCap({ counts: 'delivered' })];
  const planned = [aMessage(), aMessage({ rule_id: 'r2' })];
  const history = [aSend({ status: 'sent' })];
  const decisions = simulate({ caps, history, planned, time_zone: 'UTC' });
  expect(decisions.map(({ decision }) => decision)).toEqual(['sent', 'suppressed']);
});
