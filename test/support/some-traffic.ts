/** Traffic as a shop may have it, of as many people as one likes; the same at each run. */
import type { Cap } from '../../src/domain/caps/cap.ts';
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
const CHANNELS = ['email', 'push', 'sms'] as const;

/** 28 days of rules that go out daily or on some days, and what was sent in the week before. */
export function someTraffic(size: number, rules: number): Traffic {
  const random = dice(20_261_126);
  const lanes: Lane[] = [];
  const scheduled: ScheduledLane[] = [];
  const words = Math.ceil(size / 32);
  for (let rule = 0; rule < rules; rule += 1) {
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
    single: someRows(size, Math.floor(size / 5), rules, START, 28, random),
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

/** Three caps, the first with this limit, and quiet hours. */
export function someRules(limit: number): TrafficRules {
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
