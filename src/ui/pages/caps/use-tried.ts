import { useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import type { Cap, CapSettings, QuietHours } from '../../../domain/caps/cap.ts';
import { addToDay } from '../../../domain/time/calendar.ts';
import { draftOf, type PressureOf } from '../../data/pressure.ts';
import type { RuleItem } from '../../data/rules.ts';
import { useSetParams } from '../../kit/use-set-params.ts';
import { usePressure } from './use-pressure.ts';
import { weekWords } from './week-words.ts';

/** What the page simulates, as its address says, with a limit and priorities that are tried, and what comes of it. */
export function useTried(
  content: Pick<CapSettings, 'caps' | 'quiet_hours'>,
  rules: readonly RuleItem[],
  last_week: string,
) {
  const [params] = useSearchParams();
  const setParams = useSetParams({ replace: true });
  const set = (name: string, value: string | null) => setParams({ [name]: value });
  const rehearsal = params.get('view') === 'rehearsal';
  const week = params.get('week') ?? last_week;
  const part = Number(params.get('part') ?? '0');
  const cap = content.caps.find(({ id }) => id === params.get('cap')) ?? content.caps[0] ?? null;
  const [tries, setTries] = useState<{ readonly cap: string; readonly limit: number } | null>(null);
  const [priorities, setPriorities] = useState<{ readonly [rule: string]: number }>({});
  const limit = tries !== null && tries.cap === cap?.id ? tries.limit : (cap?.limit ?? null);
  const caps = content.caps.map((one) => (one.id === cap?.id && limit !== null ? { ...one, limit } : one));
  const drafts = rules.filter(({ status }) => status !== 'archived');
  const drafted = drafts.find(({ id }) => id === params.get('draft')) ?? null;
  const draft = drafted === null ? {} : { draft: draftOf(drafted) };
  const of: PressureOf = rehearsal ? { kind: 'rehearsal', priorities, ...draft } : { kind: 'replay', week };
  const pressure = usePressure(of, { caps, quiet_hours: content.quiet_hours }, cap?.id ?? null);
  return {
    set,
    rehearsal,
    week,
    part,
    cap,
    limit,
    caps,
    drafts,
    drafted,
    draft,
    priorities,
    pressure,
    setPriorities,
    tryLimit: (next: number) => setTries(cap === null ? null : { cap: cap.id, limit: next }),
  };
}

export type Tried = ReturnType<typeof useTried>;

/** What the simulation says of single caps and quiet hours; null while it doesn't know them. */
export interface Simulated {
  /** `16–22 Nov 2026` or `next 28 days`. */
  readonly when: string;
  readonly heldBy: (cap: Pick<Cap, 'id'>) => number | null;
  /** Messages that waited for these quiet hours to end. */
  readonly waitedFor: (quiet: QuietHours) => number | null;
}

export function simulatedBy({ rehearsal, week, pressure: { data } }: Tried): Simulated {
  return {
    when: rehearsal ? 'next 28 days' : weekWords(week, addToDay(week, 6, 'day')),
    heldBy: ({ id }) => data?.held_by_cap[data.tried.caps.indexOf(id)] ?? null,
    waitedFor: (quiet) => data?.waited[data.tried.quiet_hours.indexOf(JSON.stringify(quiet))] ?? null,
  };
}
