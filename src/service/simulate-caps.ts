import { capIssues } from '../domain/caps/cap-issues.ts';
import type { CapDecision, Simulation } from '../domain/caps/cap.ts';
import { simulate } from '../domain/caps/simulate.ts';
import type { Issue } from '../domain/segments/segment.ts';
import { formatInstant, parseInstant } from '../domain/time/instant.ts';
import { isZone } from '../domain/time/zone.ts';
import { TactError } from './errors.ts';

/** What caps and quiet hours would decide for each planned message, in the order given. Nothing is kept. */
export function simulateCaps(simulation: Simulation): { readonly decisions: readonly CapDecision[] } {
  const issues = issuesOf(simulation);
  if (issues.length > 0) {
    throw new TactError('invalid', 'This can’t be simulated. Correct the places named below.', { issues });
  }
  return { decisions: simulate(inUtc(simulation)) };
}

/** Instants as §1 has them, however they were written; they are valid. */
function inUtc({ history, planned, ...others }: Simulation): Simulation {
  const utc = (text: string) => formatInstant(parseInstant(text) ?? Number.NaN);
  return {
    ...others,
    history: history.map((row) => ({ ...row, sent_at: utc(row.sent_at) })),
    planned: planned.map((message) => ({ ...message, at: utc(message.at) })),
  };
}

function issuesOf(simulation: Simulation): readonly Issue[] {
  const { caps, quiet_hours, history, planned, time_zone, customer_time_zones } = simulation;
  return [
    ...capIssues({ caps, quiet_hours: quiet_hours ?? [] }),
    ...history.flatMap((row, index) => instant(row.sent_at, `history[${index}].sent_at`)),
    ...planned.flatMap((message, index) => instant(message.at, `planned[${index}].at`)),
    ...zone(time_zone, 'time_zone'),
    ...Object.entries(customer_time_zones ?? {}).flatMap(([id, name]) =>
      zone(name, `customer_time_zones.${id}`),
    ),
  ];
}

function instant(text: string, path: string): readonly Issue[] {
  return parseInstant(text) === null ? [{ path, message: `“${text}” is not an instant.` }] : [];
}

function zone(name: string, path: string): readonly Issue[] {
  return isZone(name) ? [] : [{ path, message: `“${name}” is not a time zone.` }];
}
