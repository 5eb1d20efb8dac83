import { lazy, Suspense } from 'react';
import type { Cap } from '../../../domain/caps/cap.ts';
import { windowWords } from '../../../domain/caps/describe.ts';
import type { WeekPressure } from '../../../domain/caps/pressure-report.ts';
import type { PressureAnswer } from '../../data/pressure.ts';
import { formatCount, formatMoment, formatShare } from '../../kit/format.ts';
import { Empty } from '../../kit/states.tsx';
import { barsOf, contacted, moreThan } from './pressure-bars.ts';
import classes from './pressure.module.css';
import { PressureTable } from './pressure-table.tsx';

const PressureChart = lazy(() => import('./pressure-chart.tsx'));

interface PressureFiguresProps {
  readonly answer: PressureAnswer;
  readonly week: WeekPressure | null;
  /** The cap by whose messages people are counted, with the limit that is tried. */
  readonly cap: Cap | null;
  readonly stale: boolean;
}

/** The totals, the paired histogram of a week, and its table. */
export function PressureFigures({ answer, week, cap, stale }: PressureFiguresProps) {
  if (answer.planned === 0 || week === null)
    return (
      <Empty title="No messages">Nothing is planned in this time, so no cap has anything to hold back.</Empty>
    );
  const bars = barsOf(week, cap?.limit ?? null);
  const figures = [
    { label: 'Planned', value: formatCount(answer.planned) },
    { label: 'Sent', value: formatCount(answer.planned - answer.held) },
    { label: 'Held back', value: formatCount(answer.held), beside: formatShare(answer.held, answer.planned) },
    { label: 'People contacted', value: formatCount(contacted(week.after)) },
    ...(cap === null
      ? []
      : [
          {
            label: `More than ${cap.limit} in the week`,
            value: `${formatCount(moreThan(week.before, cap.limit))} → ${formatCount(moreThan(week.after, cap.limit))}`,
          },
        ]),
  ];
  return (
    <div aria-busy={stale} className={stale ? classes['stale'] : undefined}>
      <dl className={classes['figures']}>
        {figures.map(({ label, value, beside }) => (
          <div key={label}>
            <dt className="meta">{label}</dt>
            <dd className="num">
              {value} {beside !== undefined && <span className="meta">{beside}</span>}
            </dd>
          </div>
        ))}
      </dl>
      <p className={classes['legend']}>
        <span>
          <i data-series="before" aria-hidden /> Before caps
        </span>
        <span>
          <i data-series="after" aria-hidden /> After caps
        </span>
      </p>
      <Suspense fallback={<div className={classes['chart']} />}>
        <PressureChart
          bars={bars}
          line={
            cap === null ? null : { limit: cap.limit, words: `Cap: ${cap.limit} ${windowWords(cap.window)}` }
          }
        />
      </Suspense>
      <PressureTable
        bars={bars}
        caption={`Messages per person in the week${cap === null ? '' : `, of those that ${cap.name} counts`}`}
      />
      <p className="meta">
        {answer.held_by_quiet_hours > 0 &&
          `Quiet hours held back ${formatCount(answer.held_by_quiet_hours)} of these. `}
        Data as of {formatMoment(answer.as_of, new Date())}.
      </p>
    </div>
  );
}
