/**
 * How long it takes to decide 28 days of 50 rules: `npm run bench:caps -- --customers 1000000`; with
 * `--linear`, of 12.5 to 100 million planned messages. Rules go out daily or on
 * days of the week to audiences of up to half of everyone; three caps, quiet hours, a third of the people in other zones.
 */
import { parseArgs } from 'node:util';
import { arrange } from '../../src/domain/caps/arrange.ts';
import type { Cap } from '../../src/domain/caps/cap.ts';
import { decideTraffic, planTraffic } from '../../src/domain/caps/decide-traffic.ts';
import type {
  Lane,
  PlacedRows,
  ScheduledLane,
  Traffic,
  TrafficRules,
} from '../../src/domain/caps/traffic.ts';

const DAY = 86_400_000;
const HOUR = 3_600_000;
const START = Date.parse('2026-11-30T00:00:00.000Z');
const RULES = 50;
/** Messages that are planned for one person. */
const PLANNED_EACH = 78.66;
const CHANNELS = ['email', 'push', 'sms'] as const;

const { values } = parseArgs({
  options: { customers: { type: 'string', default: '1000000' }, linear: { type: 'boolean', default: false } },
});
if (values.linear) printLinear();
else printSlides(Number(values.customers));

/** One limit after another, as someone slides it. */
function printSlides(people: number): void {
  const traffic = someTraffic(people);
  const [arranged, arranging] = timed(() => arrange(traffic, 'Europe/Berlin'));
  const [planned, planning] = timed(() => planTraffic(arranged, null));
  const seats = planned.most.map(({ seat }) => seat);
  const times = [3, 4, 5, 2, 3].map((limit) => {
    const [pressure, { took, busy }] = timed(() => decideTraffic(arranged, someRules(limit), seats));
    const messages = total(pressure.planned);
    console.log(
      `at most ${limit}: ${messages.toLocaleString('en')} planned, ${(messages - total(pressure.held)).toLocaleString('en')} sent, ${took.toFixed(0)} ms, ${busy.toFixed(0)} ms of CPU`,
    );
    return busy;
  });
  const median = times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
  console.log(
    `${people.toLocaleString('en')} customers, ${RULES} rules, 28 days: median ${median.toFixed(0)} ms of CPU (before the first: arranged in ${arranging.busy.toFixed(0)} ms of CPU, what is planned counted in ${planning.busy.toFixed(0)})`,
  );
}

/** The same for more and more people: what one planned message costs must not grow. */
function printLinear(): void {
  console.log('planned messages   CPU ms, once and again   ns each');
  for (const millions of [12.5, 25, 50, 100]) {
    const arranged = arrange(someTraffic(Math.round((millions * 1e6) / PLANNED_EACH)), 'Europe/Berlin');
    const runs = [1, 2].map(() => timed(() => decideTraffic(arranged, someRules(3))));
    const messages = total(runs[0]?.[0].planned ?? new Float64Array(0));
    const busy = runs.map(([, figures]) => figures.busy);
    const each = (Math.min(...busy) * 1e6) / messages;
    console.log(
      `${messages.toLocaleString('en').padStart(16)}   ${busy
        .map((ms) => ms.toFixed(0))
        .join(', ')
        .padStart(22)}   ${each.toFixed(1).padStart(7)}`,
    );
  }
}

function timed<T>(work: () => T): readonly [T, { readonly took: number; readonly busy: number }] {
  const from = performance.now();
  const cpu = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(cpu);
  return [result, { took: performance.now() - from, busy: (user + system) / 1_000 }];
}

function someTraffic(size: number): Traffic {
  const random = dice(20_261_126);
  const lanes: Lane[] = [];
  const scheduled: ScheduledLane[] = [];
  const words = Math.ceil(size / 32);
  for (let rule = 0; rule < RULES; rule += 1) {
    const channel = CHANNELS[rule % 10 < 6 ? 0 : rule % 10 < 9 ? 1 : 2] ?? 'email';
    lanes.push({ rule_id: `r${rule}`, channel, purpose: 'marketing', priority: rule % 7 });
    const audience = new Uint32Array(words);
    const thinner = 1 + (rule % 3);
    for (let word = 0; word < words; word += 1) {
      let bits = Math.floor(random() * 2 ** 32);
      for (let pass = 0; pass < thinner; pass += 1) bits &= Math.floor(random() * 2 ** 32);
      audience[word] = bits;
    }
    const days = rule % 5 === 0 ? 28 : rule % 5 === 1 ? 12 : 4;
    const at = Array.from({ length: days }, (_, index) => {
      return START + Math.floor((index * 28) / days) * DAY + (7 + (rule % 13)) * HOUR;
    });
    scheduled.push({ lane: rule, at, audience });
  }
  return {
    people: size,
    lanes,
    scheduled,
    single: someRows(size, Math.floor(size / 5), RULES, START, 28, random),
    past: someRows(size, size, CHANNELS.length, START - 7 * DAY, 7, random),
    past_kinds: CHANNELS.map((channel) => ({
      rule_id: 'r0',
      channel,
      purpose: 'marketing',
      status: 'delivered' as const,
    })),
    zones: ['Europe/Berlin', 'Europe/Paris', 'Europe/London', 'America/New_York'],
    zone_of: Uint16Array.from({ length: size }, () => {
      const dealt = random();
      return dealt < 0.5 ? 0 : dealt < 0.67 ? 1 : dealt < 0.9 ? 2 : 3;
    }),
    weeks: [0, 7, 14, 21, 28].map((day) => START + day * DAY),
  };
}

function someRows(
  size: number,
  rows: number,
  kinds: number,
  from: number,
  days: number,
  random: () => number,
): PlacedRows {
  return {
    place: Uint32Array.from({ length: rows }, () => Math.floor(random() * size)),
    kind: Uint16Array.from({ length: rows }, () => Math.floor(random() * kinds)),
    at: Float64Array.from({ length: rows }, () => from + Math.floor(random() * days * DAY)),
  };
}

function someRules(limit: number): TrafficRules {
  const cap = (id: string, own: number, window: Cap['window'], channels?: readonly string[]): Cap => ({
    id,
    name: id,
    scope: channels === undefined ? {} : { channels },
    limit: own,
    window,
    counts: 'sent',
    exempt_purposes: [],
  });
  const day = { kind: 'calendar', unit: 'day', time_zone: 'customer' } as const;
  return {
    caps: [
      cap('all', limit, { kind: 'rolling', hours: 168 }),
      cap('email', 1, day, ['email']),
      cap('sms', 2, { kind: 'calendar', unit: 'month', time_zone: 'customer' }, ['sms']),
    ],
    quiet_hours: [
      { channels: ['sms', 'push'], start: '21:00', end: '08:00', time_zone: 'customer', action: 'defer' },
    ],
    time_zone: 'Europe/Berlin',
    focus: null,
  };
}

function total(figures: Float64Array): number {
  return figures.reduce((sum, figure) => sum + figure, 0);
}

/** A small generator of random numbers, the same at each run. */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let bits = Math.imul(state ^ (state >>> 15), 1 | state);
    bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits;
    return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32;
  };
}
