import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { arrange, type Arranged } from '../../../src/domain/caps/arrange.ts';
import type { Simulation } from '../../../src/domain/caps/cap.ts';
import {
  decideTraffic,
  decideTrafficResting,
  planTraffic,
  planTrafficResting,
} from '../../../src/domain/caps/decide-traffic.ts';
import { BARS, type Planned, plannedTogether } from '../../../src/domain/caps/planned.ts';
import { type Pressure, together } from '../../../src/domain/caps/pressure.ts';
import { simulate } from '../../../src/domain/caps/simulate.ts';
import { weekOf } from '../../../src/domain/caps/timetable.ts';
import type { Traffic, TrafficRules } from '../../../src/domain/caps/traffic.ts';
import { countedDecisions, countedPressure, idsOf, rulesOf, trafficOf } from '../../support/a-traffic.ts';
import { aCap, aMessage, arbitraryCap, arbitrarySimulation, aSend } from '../../support/simulations.ts';
import { arbitraryTown, placed, WEEKS } from '../../support/towns.ts';
import { capVectors } from '../../support/vectors.ts';

const RUNS = { seed: 20_261_126, numRuns: 250 };
const DAY = 86_400_000;

function decided(simulation: Simulation, scheduled = false): Planned & Pressure {
  const arranged = arrange(trafficOf(simulation, { scheduled, weeks: WEEKS }), simulation.time_zone);
  return under(arranged, rulesOf(simulation));
}

/** What is planned and what comes of it, with what is sent to those who are planned for most. */
function under(arranged: Arranged, rules: TrafficRules): Planned & Pressure {
  const planned = planTraffic(arranged, rules.focus);
  const seats = planned.most.map(({ seat }) => seat);
  return { ...planned, ...decideTraffic(arranged, rules, seats) };
}

test.each([
  ['to single people', false],
  ['of schedules', true],
])('§4 messages %s are held back by the same caps as one by one', (_, scheduled) => {
  fc.assert(
    fc.property(arbitrarySimulation(), (simulation) => {
      expect(countedPressure(decided(simulation, scheduled))).toEqual(
        countedDecisions(simulation, simulate(simulation)),
      );
    }),
    RUNS,
  );
});

test.each(capVectors.cases)('§4 $name, person by person', ({ input, decisions }) => {
  for (const id of idsOf(input)) {
    const own = <T extends { readonly customer_id: string }>(rows: readonly T[]) =>
      rows.filter(({ customer_id }) => customer_id === id);
    const alone = { ...input, planned: own(input.planned), history: own(input.history) };
    for (const scheduled of [false, true])
      expect(countedPressure(decided(alone, scheduled))).toEqual(countedDecisions(alone, own(decisions)));
  }
});

test('people are counted by the messages planned for each week and by those decided in it', () => {
  fc.assert(
    fc.property(arbitrarySimulation(), (simulation) => {
      const { before, after } = decided(simulation);
      const decisions = simulate(simulation);
      const expected = { before: new Float64Array(2 * BARS), after: new Float64Array(2 * BARS) };
      for (const week of [0, 1]) {
        for (const id of idsOf(simulation)) {
          const own = decisions.filter(({ customer_id }) => customer_id === id);
          const planned = own.filter(({ planned_at }) => weekOf(WEEKS, Date.parse(planned_at)) === week);
          const sent = own.filter(
            ({ decision, decided_at }) =>
              decision === 'sent' && weekOf(WEEKS, Date.parse(decided_at)) === week,
          );
          const bar = (count: number) => week * BARS + count;
          expected.before[bar(planned.length)] = (expected.before[bar(planned.length)] ?? 0) + 1;
          expected.after[bar(sent.length)] = (expected.after[bar(sent.length)] ?? 0) + 1;
        }
      }
      expect(withoutNobody(before)).toEqual(withoutNobody(expected.before));
      expect(withoutNobody(after)).toEqual(withoutNobody(expected.after));
    }),
    RUNS,
  );
});

test('the order of the rows never matters', () => {
  const shuffled = arbitrarySimulation().chain((simulation) =>
    fc.record({
      simulation: fc.constant(simulation),
      planned: fc.shuffledSubarray([...simulation.planned], { minLength: simulation.planned.length }),
      history: fc.shuffledSubarray([...simulation.history], { minLength: simulation.history.length }),
    }),
  );
  fc.assert(
    fc.property(shuffled, ({ simulation, planned, history }) => {
      const arranged = (rows: Simulation) => {
        const traffic = trafficOf(simulation, { weeks: WEEKS });
        const own = trafficOf(rows, { weeks: WEEKS });
        const lane = (kind: number) =>
          traffic.lanes.findIndex((one) => JSON.stringify(one) === JSON.stringify(own.lanes[kind]));
        const past = (kind: number) =>
          traffic.past_kinds.findIndex((one) => JSON.stringify(one) === JSON.stringify(own.past_kinds[kind]));
        return arrange(
          {
            ...traffic,
            single: { ...own.single, kind: own.single.kind.map(lane) },
            past: { ...own.past, kind: own.past.kind.map(past) },
          },
          simulation.time_zone,
        );
      };
      const rules = rulesOf(simulation);
      expect(under(arranged({ ...simulation, planned, history }), rules)).toEqual(
        under(arranged(simulation), rules),
      );
    }),
    RUNS,
  );
});

test('a higher limit of a single cap never sends fewer', () => {
  fc.assert(
    fc.property(arbitraryTown(), arbitraryCap(), ({ traffic, rules }, cap) => {
      const arranged = arrange(traffic, rules.time_zone);
      const held = (limit: number) =>
        total(decideTraffic(arranged, { ...rules, caps: [{ ...cap, limit }] }).held);
      expect(held(cap.limit + 1)).toBeLessThanOrEqual(held(cap.limit));
    }),
    RUNS,
  );
});

test('nobody gets more in a week than a cap for all messages of that week allows', () => {
  fc.assert(
    fc.property(arbitraryTown(), fc.nat({ max: 3 }), ({ traffic, rules }, limit) => {
      const window = { kind: 'calendar', unit: 'week', time_zone: 'workspace' } as const;
      const caps = [aCap({ limit, window })];
      const { after } = decideTraffic(arrange(traffic, 'UTC'), { ...rules, caps, time_zone: 'UTC' });
      for (const week of [0, 1])
        expect(total(after.slice(week * BARS + limit + 1, (week + 1) * BARS))).toBe(0);
    }),
    RUNS,
  );
});

test('the answer is the same from every number of workers and every division of the people', async () => {
  await fc.assert(
    fc.asyncProperty(
      arbitraryTown(1_500),
      fc.array(fc.nat({ max: 5 }), { maxLength: 4 }),
      fc.array(fc.nat({ max: 1_499 }), { maxLength: 3 }),
      async ({ traffic, rules }, cuts, seats) => {
        const arranged = arrange(traffic, rules.time_zone);
        const inside = cuts.filter((cut) => cut < arranged.blocks).toSorted((a, b) => a - b);
        const edges = [0, ...inside, arranged.blocks];
        const parts = edges
          .slice(1)
          .map((upto, index) => ({ from: edges[index] ?? 0, upto }))
          .toReversed();
        const whole = decideTraffic(arranged, rules, seats);
        expect(parts.map((part) => decideTraffic(arranged, rules, seats, part)).reduce(together)).toEqual(
          whole,
        );
        expect(await decideTrafficResting(arranged, rules, seats, async () => {})).toEqual(whole);
        const planned = planTraffic(arranged, rules.focus);
        expect(parts.map((part) => planTraffic(arranged, rules.focus, part)).reduce(plannedTogether)).toEqual(
          planned,
        );
        expect(await planTrafficResting(arranged, rules.focus, async () => {})).toEqual(planned);
      },
    ),
    { ...RUNS, numRuns: 60 },
  );
});

test('a whole town is decided as each of its people alone', () => {
  fc.assert(
    fc.property(arbitraryTown(), ({ traffic, rules }) => {
      const figures = (town: Traffic) => {
        const arranged = arrange(town, rules.time_zone);
        return { ...decideTraffic(arranged, rules), before: planTraffic(arranged, rules.focus).before };
      };
      const alone = Array.from({ length: traffic.people }, (_, place) => figures(onlyAt(traffic, place)));
      const sum = (a: Float64Array, b: Float64Array) => a.map((value, index) => value + (b[index] ?? 0));
      const all = alone.reduce((a, b) => ({ ...together(a, b), before: sum(a.before, b.before) }));
      const whole = figures(traffic);
      const shown = (one: typeof whole) => ({
        ...one,
        before: withoutNobody(one.before),
        after: withoutNobody(one.after),
      });
      expect(shown(all)).toEqual(shown(whole));
    }),
    { ...RUNS, numRuns: 10 },
  );
});

test('a message that fails two caps is held back by the first, and told among those that fail both', () => {
  const caps = [aCap({ id: 'a' }), aCap({ id: 'b' }), aCap({ id: 'c', limit: 9 })];
  const planned = [aMessage({ at: at(0) }), aMessage({ rule_id: 'r2', at: at(0, 1) })];
  const pressure = decided({ caps, history: [], planned, time_zone: 'UTC' });
  expect([...pressure.held]).toEqual([0, 0, 0, 0, 1, 0, 0, 0]);
  expect([...pressure.failing_twice]).toEqual([1]);
});

test('a limit of 0 holds everything back, and one beyond all messages nothing', () => {
  const planned = [aMessage({ at: at(0) }), aMessage({ at: at(0, 1) })];
  const held = (limit: number) =>
    total(
      decided({
        caps: [aCap({ limit })],
        history: [aSend({ sent_at: at(-1, 12) })],
        planned,
        time_zone: 'UTC',
      }).held,
    );
  expect([0, 1, 2, 3, 100_000].map(held)).toEqual([2, 2, 1, 0, 0]);
});

test('more past messages than a cap allows hold back until enough of them are old enough', () => {
  const history = Array.from({ length: 9 }, (_, hour) => aSend({ sent_at: at(-1, hour) }));
  const planned = [0, 8, 16, 23].map((hour) => aMessage({ at: at(0, hour) }));
  const caps = [aCap({ limit: 2 })];
  const simulation = { caps, history, planned, time_zone: 'UTC' };
  expect(countedPressure(decided(simulation))).toEqual(countedDecisions(simulation, simulate(simulation)));
});

test('a clock that is set back over midnight brings the day before back', () => {
  // Saint John’s set its clocks back at one minute past midnight.
  const minute = (minutes: number) =>
    new Date(Date.parse('2010-11-07T02:25:00.000Z') + minutes * 60_000).toISOString();
  const planned = Array.from({ length: 90 }, (_, index) => aMessage({ at: minute(index) }));
  const window = { kind: 'calendar', unit: 'day', time_zone: 'workspace' } as const;
  const simulation = {
    caps: [aCap({ limit: 3, window })],
    history: [],
    planned,
    time_zone: 'America/St_Johns',
  };
  const weeks = [Date.parse('2010-11-01T00:00:00.000Z'), Date.parse('2010-11-08T00:00:00.000Z')];
  for (const scheduled of [false, true]) {
    const arranged = arrange(trafficOf(simulation, { scheduled, weeks }), simulation.time_zone);
    expect(countedPressure(decideTraffic(arranged, rulesOf(simulation)))).toEqual(
      countedDecisions(simulation, simulate(simulation)),
    );
  }
});

test('who is planned most comes first, with what is left of it', () => {
  const planned = [0, 1, 2].flatMap((day) => [
    aMessage({ customer_id: 'ann', at: at(day) }),
    ...(day > 0 ? [aMessage({ customer_id: 'bob', at: at(day) })] : []),
  ]);
  const caps = [aCap({ limit: 1, window: { kind: 'rolling', hours: 168 } })];
  const { most, sent } = decided({ caps, history: [], planned, time_zone: 'UTC' });
  expect(most).toEqual([
    { seat: 0, planned: 3 },
    { seat: 1, planned: 2 },
  ]);
  expect([...sent]).toEqual([1, 1]);
});

/** Only what concerns the person at a place. */
function onlyAt(traffic: Traffic, place: number): Traffic {
  const own = ({ place: places, kind, at: times }: Traffic['single']) =>
    placed(
      [...places].flatMap((one, row) =>
        one === place ? [{ place: 0, kind: kind[row] ?? 0, at: times[row] ?? 0 }] : [],
      ),
    );
  return {
    ...traffic,
    people: 1,
    scheduled: traffic.scheduled.map((lane) => ({
      ...lane,
      audience: Uint32Array.of(((lane.audience[place >>> 5] ?? 0) >>> (place & 31)) & 1),
    })),
    single: own(traffic.single),
    past: own(traffic.past),
    zone_of: traffic.zone_of?.slice(place, place + 1) ?? null,
  };
}

function at(day: number, hour = 0): string {
  return new Date((WEEKS[0] ?? 0) + DAY + day * DAY + hour * 3_600_000).toISOString();
}

function total(figures: Float64Array): number {
  return figures.reduce((sum, figure) => sum + figure, 0);
}

/** Empty seats count as nobody planned for: how many there are says nothing. */
function withoutNobody(bars: Float64Array): readonly number[] {
  return [...bars].map((people, bar) => (bar % BARS === 0 ? 0 : people));
}
