import { Button, SegmentedControl, Select, Slider } from '@mantine/core';
import { IconChevronLeft, IconChevronRight, IconEyeOff } from '@tabler/icons-react';
import { useRef } from 'react';
import type { CapSettings } from '../../../domain/caps/cap.ts';
import { addToDay } from '../../../domain/time/calendar.ts';
import type { PressureAnswer } from '../../data/pressure.ts';
import type { RuleItem } from '../../data/rules.ts';
import { formatCount } from '../../kit/format.ts';
import { Panel } from '../../kit/panel.tsx';
import { useSmallScreen } from '../../kit/use-screen.ts';
import { useNames } from '../../parts/names.ts';
import classes from './pressure.module.css';
import { mostTried } from './pressure-bars.ts';
import { HeldByRule } from './held-by-rule.tsx';
import { MostContacted } from './most-contacted.tsx';
import { PressureFigures } from './pressure-figures.tsx';
import { UnderWay } from './under-way.tsx';
import type { Tried } from './use-tried.ts';
import { weekWords } from './week-words.ts';
import { WhoWins } from './who-wins.tsx';

interface PressureProps {
  readonly tried: Tried;
  readonly quiet_hours: CapSettings['quiet_hours'];
  readonly rules: readonly RuleItem[];
  readonly allowed: boolean;
  /** The Monday of this week. */
  readonly current: string;
  /** Takes a limit that was tried into the draft. */
  readonly onLimit: (cap: string, limit: number) => void;
}

/** How much people are contacted, before and after caps as they are tried: a past week, or the next 28 days. */
export function Pressure({ tried, quiet_hours, rules, allowed, current, onLimit }: PressureProps) {
  const { set, rehearsal, week, part, cap, limit, caps, drafts, drafted, draft, priorities, pressure } =
    tried;
  const { data } = pressure;
  const trying = useRef<HTMLDivElement>(null);
  const use = (id: string, tried_limit: number) => {
    onLimit(id, tried_limit);
    // The button goes with the difference; the focus stays with the limit.
    trying.current?.querySelector<HTMLElement>('[role="slider"]')?.focus();
  };
  const small = useSmallScreen();
  const view = (
    <SegmentedControl
      aria-label="What is simulated"
      data={[
        { value: 'replay', label: 'Past week' },
        { value: 'rehearsal', label: 'Next 28 days' },
      ]}
      value={rehearsal ? 'rehearsal' : 'replay'}
      onChange={(chosen) => set('view', chosen === 'rehearsal' ? chosen : null)}
    />
  );
  return (
    <div className="stack">
      <Panel
        title="Contact pressure"
        note={rehearsal ? 'all live rules on their schedules, today’s audiences' : 'the sends on record'}
        side={small ? undefined : view}
      >
        <div className={classes['choices']}>
          {small && view}
          {rehearsal ? (
            <>
              <SegmentedControl
                aria-label="Week"
                data={['0', '1', '2', '3'].map((value) => ({ value, label: `Week ${Number(value) + 1}` }))}
                value={String(part)}
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
                disabled={week >= current}
                onClick={() => set('week', addToDay(week, 7, 'day'))}
              >
                <IconChevronRight size={15} aria-hidden />
              </Button>
            </div>
          )}
          {cap !== null && limit !== null && (
            <div className={classes['try']} ref={trying}>
              <Select
                className={classes['which'] ?? ''}
                aria-label="Cap to try"
                data={caps.map(({ id, name }) => ({ value: id, label: name }))}
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
                onChange={tried.tryLimit}
              />
              <span className="num strong">{limit}</span>
              {limit === cap.limit ? (
                <span className="meta">now</span>
              ) : (
                allowed && <Button onClick={() => use(cap.id, limit)}>Use {limit}</Button>
              )}
            </div>
          )}
        </div>
        <UnderWay pressure={pressure} />
        {data !== null && (
          <PressureFigures
            answer={data}
            week={data.weeks[rehearsal ? part : 0] ?? data.weeks[0] ?? null}
            cap={cap === null || limit === null ? null : { ...cap, limit }}
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
          caps={{ caps, quiet_hours }}
          after={data}
          priorities={priorities}
          focus={cap?.id ?? null}
          draft={draft}
          onChange={tried.setPriorities}
        />
      )}
    </div>
  );
}

function Notes({ data, rehearsal }: { readonly data: PressureAnswer; readonly rehearsal: boolean }) {
  const names = useNames();
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
          {name}: “{names.event(event)}” was seen {times === 1 ? 'once' : `${formatCount(times)} times`} in
          the last 28 days, {formatCount(planned)} by people it reaches; as many are planned.
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
