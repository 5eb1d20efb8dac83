import { Button, SegmentedControl, Select, Slider } from '@mantine/core';
import { IconChevronLeft, IconChevronRight, IconEyeOff } from '@tabler/icons-react';
import { useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import type { CapSettings } from '../../../domain/caps/cap.ts';
import { addToDay } from '../../../domain/time/calendar.ts';
import { draftOf, type PressureAnswer, type PressureOf } from '../../data/pressure.ts';
import type { RuleItem } from '../../data/rules.ts';
import { Panel } from '../../kit/panel.tsx';
import classes from './pressure.module.css';
import { mostTried } from './pressure-bars.ts';
import { HeldByRule } from './held-by-rule.tsx';
import { MostContacted } from './most-contacted.tsx';
import { PressureFigures } from './pressure-figures.tsx';
import { UnderWay } from './under-way.tsx';
import { usePressure } from './use-pressure.ts';
import { WhoWins } from './who-wins.tsx';

interface PressureProps {
  readonly content: Pick<CapSettings, 'caps' | 'quiet_hours'>;
  readonly rules: readonly RuleItem[];
  readonly allowed: boolean;
  /** The Monday of the last whole week, and of this one. */
  readonly weeks: { readonly last: string; readonly current: string };
  /** Takes a limit that was tried into the draft. */
  readonly onLimit: (cap: string, limit: number) => void;
}

/** How much people are contacted, before and after caps as they are tried: a past week, or the next 28 days. */
export function Pressure({ content, rules, allowed, weeks, onLimit }: PressureProps) {
  const [params, setParams] = useSearchParams();
  const set = (name: string, value: string | null) =>
    setParams(
      (now) => {
        const next = new URLSearchParams(now);
        if (value === null) next.delete(name);
        else next.set(name, value);
        return next;
      },
      { replace: true },
    );
  const rehearsal = params.get('view') === 'rehearsal';
  const week = params.get('week') ?? weeks.last;
  const place = Number(params.get('part') ?? '0');
  const cap = content.caps.find(({ id }) => id === params.get('cap')) ?? content.caps[0] ?? null;
  const [tries, setTries] = useState<{ readonly cap: string; readonly limit: number } | null>(null);
  const [priorities, setPriorities] = useState<{ readonly [rule: string]: number }>({});
  const limit = tries !== null && tries.cap === cap?.id ? tries.limit : (cap?.limit ?? null);
  const caps = content.caps.map((one) => (one.id === cap?.id && limit !== null ? { ...one, limit } : one));
  const drafts = rules.filter(({ status }) => status !== 'archived');
  const drafted = drafts.find(({ id }) => id === params.get('draft'));
  const draft = drafted === undefined ? {} : { draft: draftOf(drafted) };
  const of: PressureOf = rehearsal ? { kind: 'rehearsal', priorities, ...draft } : { kind: 'replay', week };
  const pressure = usePressure(of, { caps, quiet_hours: content.quiet_hours }, cap?.id ?? null);
  const { data } = pressure;
  return (
    <div className="stack">
      <Panel
        title="Contact pressure"
        note={rehearsal ? 'all live rules on their schedules, today’s audiences' : 'the sends on record'}
        side={
          <SegmentedControl
            aria-label="What is simulated"
            data={[
              { value: 'replay', label: 'Past week' },
              { value: 'rehearsal', label: 'Next 28 days' },
            ]}
            value={rehearsal ? 'rehearsal' : 'replay'}
            onChange={(view) => set('view', view === 'rehearsal' ? view : null)}
          />
        }
      >
        <div className={classes['choices']}>
          {rehearsal ? (
            <>
              <SegmentedControl
                aria-label="Week"
                data={['0', '1', '2', '3'].map((value) => ({ value, label: `Week ${Number(value) + 1}` }))}
                value={String(place)}
                onChange={(value) => set('part', value === '0' ? null : value)}
              />
              <Select
                aria-label="Draft to rehearse with"
                placeholder="Without a draft"
                clearable
                searchable
                clearButtonProps={{ 'aria-label': 'Rehearse without a draft' }}
                data={drafts.map(({ id, name }) => ({ value: id, label: name }))}
                value={drafted?.id ?? null}
                onChange={(id) => set('draft', id)}
              />
            </>
          ) : (
            <div className="row">
              <Button aria-label="The week before" onClick={() => set('week', addToDay(week, -7, 'day'))}>
                <IconChevronLeft size={15} aria-hidden />
              </Button>
              <span className="strong">{weekWords(week, addToDay(week, 6, 'day'))}</span>
              <Button
                aria-label="The week after"
                disabled={week >= weeks.current}
                onClick={() => set('week', addToDay(week, 7, 'day'))}
              >
                <IconChevronRight size={15} aria-hidden />
              </Button>
            </div>
          )}
          {cap !== null && limit !== null && (
            <div className={classes['try']}>
              <Select
                className={classes['which'] ?? ''}
                aria-label="Cap to try"
                data={content.caps.map(({ id, name }) => ({ value: id, label: name }))}
                value={cap.id}
                onChange={(id) => set('cap', id)}
              />
              <span className="second">at most</span>
              <Slider
                className={classes['slider'] ?? ''}
                thumbLabel={`${cap.name}, at most`}
                min={0}
                max={mostTried(cap)}
                value={limit}
                label={null}
                onChange={(next) => setTries({ cap: cap.id, limit: next })}
              />
              <span className="num strong">{limit}</span>
              {limit === cap.limit ? (
                <span className="meta">now</span>
              ) : (
                allowed && <Button onClick={() => onLimit(cap.id, limit)}>Use {limit}</Button>
              )}
            </div>
          )}
        </div>
        <UnderWay pressure={pressure} />
        {data !== null && (
          <PressureFigures
            answer={data}
            week={data.weeks[rehearsal ? place : 0] ?? data.weeks[0] ?? null}
            cap={cap === null || limit === null ? null : { ...cap, limit }}
            caps={caps}
            stale={pressure.counting}
          />
        )}
        {data !== null && <Notes data={data} rehearsal={rehearsal} />}
      </Panel>
      {data !== null && (
        <div className={classes['pair']}>
          <Panel title="Held back, by rule" note="share of planned" flush>
            <HeldByRule answer={data} />
          </Panel>
          <Panel
            title="Most contacted"
            side={
              <span className="meta row">
                <IconEyeOff size={14} aria-hidden /> Masked
              </span>
            }
            flush
          >
            <MostContacted answer={data} />
          </Panel>
        </div>
      )}
      {rehearsal && (
        <WhoWins
          rules={rules}
          caps={{ caps, quiet_hours: content.quiet_hours }}
          after={data}
          priorities={priorities}
          focus={cap?.id ?? null}
          draft={draft}
          onChange={setPriorities}
        />
      )}
    </div>
  );
}

function Notes({ data, rehearsal }: { readonly data: PressureAnswer; readonly rehearsal: boolean }) {
  if (!rehearsal)
    return (
      <p className="meta">
        Every send on record of the week counts as planned, whatever became of it. What was held back at the
        time is on no record, so a looser cap can’t bring it back.
      </p>
    );
  return (
    <ul className="meta">
      {data.triggered.map(({ rule, name, event, times, planned }) => (
        <li key={rule}>
          {name}: {event} was seen {times.toLocaleString('en')} times in the last 28 days,{' '}
          {planned.toLocaleString('en')} by people it reaches; as many are planned.
        </li>
      ))}
      {data.unplanned.map(({ rule, name, reason }) => (
        <li key={rule}>
          {name}: {REASONS[reason]}
        </li>
      ))}
    </ul>
  );
}

const REASONS = {
  by_hand: 'goes out by hand, so nothing is planned.',
  gone: 'names something that is not there any more, so nothing is planned.',
  not_due: 'isn’t due in these 28 days.',
} as const;

/** `16–22 Nov 2026`. */
function weekWords(from: string, to: string): string {
  const part = (day: string, options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' }).format(new Date(day));
  const month = { day: 'numeric', month: 'short' } as const;
  const first = from.slice(0, 7) === to.slice(0, 7) ? part(from, { day: 'numeric' }) : part(from, month);
  return `${first}–${part(to, { ...month, year: 'numeric' })}`;
}
