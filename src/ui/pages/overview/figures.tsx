import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { inSentence } from '../../../domain/segments/phrase.ts';
import { heldBackQuery, type OverviewWeek, overviewWeekQuery, type WeekAsk } from '../../data/overview.ts';
import { problemText } from '../../data/query-client.ts';
import {
  formatAge,
  formatChange,
  formatCount,
  formatDay,
  formatGrowth,
  formatPoints,
  formatShare,
} from '../../kit/format.ts';
import { channelWord } from '../../parts/names.ts';
import { SeverityIcon } from '../../parts/severity-chip.tsx';
import { uncheckedWords } from '../../parts/unchecked-words.ts';
import classes from './overview.module.css';

const SEVERITIES = ['block', 'review', 'advice'] as const;

interface FiguresProps {
  readonly ask: WeekAsk;
  /** Rules that no check has looked at. */
  readonly unchecked: number;
  /** When the check was that is the oldest of those by which flags are known. */
  readonly oldest: string | undefined;
}

/** The figures of a week in one strip, each with its change against the week before. */
export function Figures({ ask, unchecked, oldest }: FiguresProps) {
  const { data: week, isError, error } = useQuery(overviewWeekQuery(ask));
  return (
    <dl className={classes['figures']}>
      {week === undefined ? (
        <Figure name="This week’s figures" figure={isError ? '–' : null}>
          {isError ? problemText(error) : 'Counting…'}
        </Figure>
      ) : (
        <>
          <Sent week={week} />
          <HeldBack ask={ask} />
          <Permitted week={week} />
          <Flags week={week} unchecked={unchecked} oldest={oldest} />
        </>
      )}
    </dl>
  );
}

function Sent({ week: { sent, customers } }: { readonly week: OverviewWeek }) {
  const { now, before } = sent;
  return (
    <>
      <Figure
        name="People reached"
        figure={formatCount(now.people)}
        change={formatGrowth(now.people, before.people)}
      >
        {formatShare(now.people, customers)} of {formatCount(customers)}
      </Figure>
      <Figure
        name="Messages sent"
        figure={formatCount(now.messages)}
        change={formatGrowth(now.messages, before.messages)}
      >
        {now.people === 0
          ? 'Nothing on record'
          : `${(now.messages / now.people).toFixed(2)} per person reached`}
      </Figure>
    </>
  );
}

/** What was held back at the time is on no record; what today's caps would hold back can be worked out. */
function HeldBack({ ask }: { readonly ask: WeekAsk }) {
  const { data, isError, error } = useQuery(heldBackQuery(ask));
  if (data === undefined) {
    return (
      <Figure name="Over today’s caps" figure={isError ? '–' : null}>
        {isError ? problemText(error) : 'Trying the caps on the week…'}
      </Figure>
    );
  }
  const { caps, now, before } = data;
  return (
    <Figure
      name="Over today’s caps"
      figure={formatCount(now.held)}
      change={formatGrowth(now.held, before.held)}
    >
      {caps === 0 ? (
        <Link to="/caps">No cap is set yet</Link>
      ) : (
        `${formatShare(now.held, now.messages)} of ${formatCount(now.messages)} on record`
      )}
    </Figure>
  );
}

function Permitted({ week: { permitted, customers, week } }: { readonly week: OverviewWeek }) {
  if (permitted === null) return null;
  const { label, channel, now, before } = permitted;
  return (
    <Figure
      name={`May get ${inSentence(label)}`}
      figure={formatShare(now, customers)}
      change={customers === 0 ? '' : formatPoints(((now - before) / customers) * 100)}
    >
      by {inSentence(channelWord(channel))}, on {formatDay(week.sunday).replace(/ \d+$/, '')}
    </Figure>
  );
}

function Flags({ week, unchecked, oldest }: Omit<FiguresProps, 'ask'> & { readonly week: OverviewWeek }) {
  const { now, before } = week.flags;
  const sum = (counts: NonNullable<typeof now>) => counts.block + counts.review + counts.advice;
  if (now === null) return null;
  return (
    <Figure
      name="Open flags"
      figure={formatCount(sum(now))}
      change={before === null ? '' : formatChange(sum(now) - sum(before))}
    >
      <span className="row">
        {SEVERITIES.map((severity) => (
          <span key={severity} className={classes['severity']}>
            <SeverityIcon severity={severity} size={13} /> {formatCount(now[severity])}
          </span>
        ))}
        <Link to="/flags">All flags</Link>
        {oldest !== undefined && <span>oldest check {formatAge(oldest, new Date())}</span>}
        {unchecked > 0 && <span>{uncheckedWords(unchecked)}</span>}
      </span>
    </Figure>
  );
}

interface FigureProps {
  readonly name: string;
  /** Null: it is being counted. */
  readonly figure: string | null;
  /** Against the week before; empty where there is nothing to compare with. */
  readonly change?: string;
  readonly children: ReactNode;
}

function Figure({ name, figure, change = '', children }: FigureProps) {
  return (
    <div>
      <dt>{name}</dt>
      <dd className={classes['figure']}>
        {figure === null ? <Skeleton height={18} width={90} mt={6} mb={6} /> : figure}
        {change !== '' && <span className={classes['change']}>{change}</span>}
      </dd>
      <dd className="meta">{children}</dd>
    </div>
  );
}
