/** What caps and quiet hours ask of the clocks of one zone, remembered so that millions may ask. */
import { nextTransition, offsetAt } from '../time/zone.ts';
import type { CapWindow, QuietHours } from './cap.ts';
import { deferredTo, isDropped, waitsAt } from './quiet-hours.ts';
import { windowAfter, type Zones } from './window.ts';

/** Quiet hours for messages of one channel; instants in milliseconds. */
export interface ChannelClock {
  /** When a message that is planned at `ms` is decided; infinite when quiet hours never end for it. */
  due(ms: number): number;
  /** The place of the quiet hours that make it wait, −1 when none do. */
  waits(ms: number): number;
  /** Whether quiet hours drop it at `ms`. */
  drops(ms: number): boolean;
}

const MINUTE = 60_000;
const MINUTES = 1_440;
const DAY = MINUTES * MINUTE;

/** While both clocks keep their offsets, what quiet hours say comes round every day. */
interface Day {
  /** How long a message that is planned at a minute's start waits; −1: it doesn't. */
  readonly wait: Float64Array;
  readonly waits: Int16Array;
  readonly drops: Int8Array;
}

const UNKNOWN = -2;

export function channelClock(
  quiet_hours: readonly QuietHours[],
  channel: string,
  zones: Zones,
): ChannelClock {
  if (!quiet_hours.some(({ channels }) => channels === undefined || channels.includes(channel)))
    return { due: (ms) => ms, waits: () => -1, drops: () => false };
  const days = new Map<number, Day>();
  const minuteOf = (ms: number) => Math.floor(ms / MINUTE) % MINUTES;

  /** What is known of days like the one that holds this instant; null when its clocks don't keep whole minutes. */
  function dayOf(ms: number): Day | null {
    const customer = offsetAt(ms, zones.customer);
    const workspace = offsetAt(ms, zones.workspace);
    if (ms < 0 || customer % MINUTE !== 0 || workspace % MINUTE !== 0) return null;
    const key = (customer / MINUTE) * 4_096 + workspace / MINUTE;
    const known = days.get(key);
    if (known !== undefined) return known;
    const day = {
      wait: new Float64Array(MINUTES).fill(UNKNOWN),
      waits: new Int16Array(MINUTES).fill(UNKNOWN),
      drops: new Int8Array(MINUTES).fill(UNKNOWN),
    };
    days.set(key, day);
    return day;
  }

  /** Whether both clocks keep their offsets from an instant to another. */
  function steady(from: number, upto: number): boolean {
    return [zones.customer, zones.workspace].every((zone) => (nextTransition(from, zone) ?? upto + 1) > upto);
  }

  function waits(ms: number): number {
    const day = dayOf(ms);
    const known = day?.waits[minuteOf(ms)] ?? UNKNOWN;
    if (known !== UNKNOWN) return known;
    const found = waitsAt(quiet_hours, channel, ms, zones);
    if (day) day.waits[minuteOf(ms)] = found;
    return found;
  }

  function drops(ms: number): boolean {
    const day = dayOf(ms);
    const known = day?.drops[minuteOf(ms)] ?? UNKNOWN;
    if (known !== UNKNOWN) return known === 1;
    const found = isDropped(quiet_hours, channel, ms, zones);
    if (day) day.drops[minuteOf(ms)] = Number(found);
    return found;
  }

  function due(ms: number): number {
    if (waits(ms) === -1) return ms;
    const minute = Math.floor(ms / MINUTE) * MINUTE;
    const day = dayOf(ms);
    const wait = day?.wait[minuteOf(ms)] ?? UNKNOWN;
    if (wait >= 0 && steady(minute, minute + wait)) return minute + wait;
    const until = deferredTo(quiet_hours, channel, ms, zones);
    if (until === null) return Number.POSITIVE_INFINITY;
    if (day && steady(minute, until)) day.wait[minuteOf(ms)] = until - minute;
    return until;
  }

  return { due, waits, drops };
}

/** The instant after which sends count against a cap with this window, for a message at `ms`. */
export function windowClock(window: CapWindow, zones: Zones): (ms: number) => number {
  if (window.kind === 'rolling') return (ms) => windowAfter(window, ms, zones);
  const zone = zones[window.time_zone];
  const days = new Map<number, number>();
  return (ms) => {
    const day = Math.floor((ms + offsetAt(ms, zone)) / DAY);
    const known = days.get(day);
    if (known !== undefined) return known;
    const found = windowAfter(window, ms, zones);
    days.set(day, found);
    return found;
  };
}

/** The same text for zones whose clocks show the same from one instant to another. */
export function clockKey(zone: string, from: number, upto: number): string {
  const steps: number[] = [offsetAt(from, zone)];
  for (let at = nextTransition(from, zone); at !== null && at <= upto; at = nextTransition(at, zone))
    steps.push(at, offsetAt(at, zone));
  return steps.join(' ');
}
