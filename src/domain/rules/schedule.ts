/** When a rule goes out: what is wrong with a schedule, and how it is said. */
import type { DataSchema } from '../data/schema.ts';
import { parseInstant } from '../time/instant.ts';
import { writtenInstant } from '../time/written.ts';
import type { Names } from '../segments/phrase.ts';
import type { Issue } from '../segments/segment.ts';
import type { Schedule } from './rule.ts';

const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;
const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;

type ScheduleOf<K extends Schedule['kind']> = Extract<Schedule, { readonly kind: K }>;
/** What it takes to say a schedule. */
type ScheduleNames = Pick<Names, 'event' | 'zone'>;

/** Written as methods, so that the record of one kind may stand for any. */
interface Kind<S> {
  issues(schedule: S, schema: DataSchema): readonly Issue[];
  phrase(schedule: S, names: ScheduleNames): string;
}

const KINDS: { readonly [K in Schedule['kind']]: Kind<ScheduleOf<K>> } = {
  manual: { issues: () => [], phrase: () => 'when someone sends it' },
  once: {
    issues: ({ at }) =>
      parseInstant(at) !== null
        ? []
        : [{ path: 'schedule.at', message: 'Give an instant such as 2026-11-27T08:00:00.000Z.' }],
    phrase: ({ at }, { zone }) => `once, on ${writtenInstant(parseInstant(at) ?? 0, zone)}`,
  },
  daily: {
    issues: ({ time }) => timeIssues(time),
    phrase: ({ time }) => `every day at ${time}`,
  },
  weekly: {
    issues: ({ days, time }) => [
      ...(days.length > 0 && days.every((day) => isWhole(day, 1, 7)) && new Set(days).size === days.length
        ? []
        : [{ path: 'schedule.days', message: 'Give different weekdays from 1 (Monday) to 7 (Sunday).' }]),
      ...timeIssues(time),
    ],
    phrase: ({ days, time }) => `every ${days.map((day) => WEEKDAYS[day - 1]).join(', ')} at ${time}`,
  },
  monthly: {
    issues: ({ day, time }) => [
      ...(isWhole(day, 1, 31)
        ? []
        : [{ path: 'schedule.day', message: 'Give a day of the month from 1 to 31.' }]),
      ...timeIssues(time),
    ],
    phrase: ({ day, time }) => `on day ${day} of every month at ${time}`,
  },
  event: {
    issues: ({ event }, schema) =>
      schema.events.some((candidate) => candidate.id === event)
        ? []
        : [{ path: 'schedule.event', message: `The data has no event “${event}”.` }],
    phrase: ({ event }, names) => `whenever ${names.event(event)} happens`,
  },
};

/** What is wrong with a schedule, with paths below `schedule`. */
export function scheduleIssues(schedule: Schedule, schema: DataSchema): readonly Issue[] {
  const kind: Kind<Schedule> = KINDS[schedule.kind];
  return kind.issues(schedule, schema);
}

/** A schedule in words, as the end of "It goes out …". */
export function schedulePhrase(schedule: Schedule, names: ScheduleNames): string {
  const kind: Kind<Schedule> = KINDS[schedule.kind];
  return kind.phrase(schedule, names);
}

function timeIssues(time: string): readonly Issue[] {
  return TIME.test(time) ? [] : [{ path: 'schedule.time', message: 'Give a time from 00:00 to 23:59.' }];
}

function isWhole(value: number, low: number, high: number): boolean {
  return Number.isInteger(value) && value >= low && value <= high;
}
