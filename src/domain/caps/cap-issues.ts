/** What is wrong with caps and quiet hours, each mistake with its path (`caps[1].window.hours`). */
import { ID_PATTERN } from '../data/schema.ts';
import type { Issue } from '../segments/segment.ts';
import type { Cap, CapSettings, QuietHours } from './cap.ts';

const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;
const MAX_CAPS = 100;
const MAX_LIMIT = 100_000;
/** Ten years: longer than any record of sends. */
const MAX_HOURS = 87_600;

/** Issues of the whole list; none when it can hold. */
export function capIssues({
  caps,
  quiet_hours,
}: Pick<CapSettings, 'caps' | 'quiet_hours'>): readonly Issue[] {
  const ids = caps.map((cap) => cap.id);
  return [
    ...(caps.length > MAX_CAPS ? [{ path: 'caps', message: `There are at most ${MAX_CAPS} caps.` }] : []),
    ...ids.flatMap((id, index) =>
      ids.indexOf(id) === index ? [] : [{ path: `caps[${index}].id`, message: `“${id}” stands here twice.` }],
    ),
    ...caps.flatMap((cap, index) => issuesOfCap(cap, `caps[${index}]`)),
    ...quiet_hours.flatMap((quiet, index) => issuesOfQuiet(quiet, `quiet_hours[${index}]`)),
  ];
}

function issuesOfCap(cap: Cap, path: string): readonly Issue[] {
  return [
    ...when(!ID_PATTERN.test(cap.id), `${path}.id`, 'An id is a–z, 0–9, _ and -, and begins with a letter.'),
    ...when(cap.id === 'quiet_hours', `${path}.id`, 'This id is kept for quiet hours.'),
    ...when(cap.name.trim() === '', `${path}.name`, 'Give the cap a name.'),
    ...when(
      !isWhole(cap.limit, 0, MAX_LIMIT),
      `${path}.limit`,
      `Give a whole number from 0 to ${MAX_LIMIT}.`,
    ),
    ...when(
      cap.window.kind === 'rolling' && !(cap.window.hours > 0 && cap.window.hours <= MAX_HOURS),
      `${path}.window.hours`,
      `Give a number of hours up to ${MAX_HOURS}.`,
    ),
    ...(['channels', 'purposes', 'rules'] as const).flatMap((part) =>
      when(
        cap.scope[part]?.length === 0,
        `${path}.scope.${part}`,
        'Leave it out to match all, or name at least one.',
      ),
    ),
  ];
}

function issuesOfQuiet(quiet: QuietHours, path: string): readonly Issue[] {
  return [
    ...when(!TIME.test(quiet.start), `${path}.start`, 'Give a time from 00:00 to 23:59.'),
    ...when(!TIME.test(quiet.end), `${path}.end`, 'Give a time from 00:00 to 23:59.'),
    ...when(quiet.start === quiet.end, `${path}.end`, 'Quiet hours end at another time than they start.'),
    ...when(
      quiet.channels?.length === 0,
      `${path}.channels`,
      'Leave it out for every channel, or name at least one.',
    ),
  ];
}

function when(wrong: boolean, path: string, message: string): readonly Issue[] {
  return wrong ? [{ path, message }] : [];
}

function isWhole(value: number, low: number, high: number): boolean {
  return Number.isInteger(value) && value >= low && value <= high;
}
