import { addToDay, isDay } from '../domain/time/calendar.ts';
import { startOf } from '../domain/time/zone.ts';
import { allOf } from './all-of.ts';
import {
  decidePressure,
  type PressureAnswer,
  requireTried,
  restOf,
  type TriedCaps,
  type Underway,
} from './decide-pressure.ts';
import { TactError } from './errors.ts';
import { gatherReplay } from './gather-replay.ts';
import { gatheredUnder, lookBack } from './gathered.ts';
import type { Ports } from './ports.ts';
import { questionOf } from './questions.ts';
import { readWorkspace } from './workspace.ts';

const NOON = 43_200_000;

/**
 * What caps and quiet hours would have made of the sends on record of a week that has begun. Every send on record counts
 * as planned, whatever became of it; what was held back at the time is on no record and can't come back.
 */
export async function replayWeek(
  ports: Ports,
  ask: TriedCaps & { readonly week: string },
  underway: Underway,
): Promise<PressureAnswer> {
  requireTried(ask);
  const workspace = await readWorkspace(ports);
  const context = questionOf(ports, workspace, { signal: underway.signal });
  const week = weekFrom(ask.week, context.time_zone, context.as_of);
  const rules = await allOf(ports.store.view.rules);
  const look_back = lookBack(ask.caps);
  const priorities = rules.map(({ id, live }) => [id, live?.content.priority]);
  const { time_zone, time_zone_attribute } = context;
  const key = JSON.stringify([
    week,
    look_back,
    priorities,
    time_zone,
    time_zone_attribute,
    workspace.loaded_at,
  ]);
  await underway.rest(null);
  const gathered = await gatheredUnder(ports, `replay ${key}`, () =>
    gatherReplay(ports, rules, context, week, look_back, restOf(underway)),
  );
  return decidePressure(ports, workspace, gathered, ask, context, underway);
}

/** The week that holds a day, from Monday, by a zone's clock. */
function weekFrom(day: string, zone: string, now: number): readonly [number, number] {
  const path = 'week';
  if (!isDay(day))
    throw new TactError('invalid', 'Give a day of the week, such as 2026-11-16.', {
      issues: [{ path, message: `“${day}” is not a day.` }],
    });
  const from = startOf(Date.parse(day) + NOON, 'week', zone);
  if (from > now)
    throw new TactError('invalid', 'Choose a week that has begun.', {
      issues: [{ path, message: 'This week has not begun.' }],
    });
  return [from, startOf(Date.parse(addToDay(day, 7, 'day')) + NOON, 'week', zone)];
}
