import { Loader } from '@mantine/core';
import { IconRefresh } from '@tabler/icons-react';
import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { Link } from 'react-router-dom';
import type { FunnelStep } from '../../domain/preview/funnel.ts';
import type { Outcome } from '../../domain/preview/outcome.ts';
import { datasetsQuery } from '../data/datasets.ts';
import type { Preview } from '../data/preview.ts';
import { problemText, referenceOf } from '../data/query-client.ts';
import { formatChange, formatCount, formatMoment, formatShare } from '../kit/format.ts';
import { Failure, Loading } from '../kit/states.tsx';
import { outcomeWord } from './outcomes.tsx';
import classes from './reach-panel.module.css';

interface ReachPanelProps {
  readonly query: UseQueryResult<Preview>;
  /** `offers by email`, for the consent step. */
  readonly consentFor: string;
  /** The reach of the live edition, to compare with. */
  readonly live?: number | null;
  /** What is wrong with the draft: then nothing is counted. */
  readonly blocked?: string | undefined;
}

/** Who would be reached and who leaves on the way, live: the last figures stay, dimmed, while it is counted again. */
export function ReachPanel({ query, consentFor, live, blocked }: ReachPanelProps) {
  const { data, isFetching, isError, error, dataUpdatedAt } = query;
  useAnnouncement(data?.outcomes.reached, isFetching);
  if (isError && !data)
    return (
      <Failure
        title="Couldn’t count this audience"
        detail={`${problemText(error)} Your draft is kept.`}
        reference={referenceOf(error)}
        onRetry={() => void query.refetch()}
      />
    );
  if (!data) return blocked === undefined ? <Loading /> : <p className={classes['blocked']}>{blocked}</p>;
  const dim = isFetching || blocked !== undefined || isError;
  return (
    <section className={classes['panel']} aria-label="Reach" aria-busy={isFetching} data-dim={dim}>
      <div className="spread">
        <h2 className="label">Will be reached</h2>
        <span className="meta row">
          {isFetching ? (
            <>
              <Loader size={12} color="gray" /> Counting…
            </>
          ) : (
            <>
              <IconRefresh size={13} aria-hidden />
              {data.precision === 'exact' ? 'Exact' : 'Estimate'} · <Ago since={dataUpdatedAt} />
            </>
          )}
        </span>
      </div>
      <p className={classes['hero']}>
        <span className={classes['reached']}>{formatCount(data.outcomes.reached)}</span>
        <span className="second">{formatShare(data.outcomes.reached, data.matched)} of matched</span>
        {live !== undefined && live !== null && (
          <span className="second num">{formatChange(data.outcomes.reached - live)} vs live</span>
        )}
      </p>
      <ol className={classes['steps']}>
        {data.funnel.map((step) => (
          <Step key={step.id} step={step} preview={data} consentFor={consentFor} />
        ))}
      </ol>
      {data.outcomes.no_consent > 0 && <NoConsents />}
      <p className="meta">
        {data.data_as_of === null
          ? 'No customers loaded yet'
          : `Data as of ${formatMoment(data.data_as_of, new Date())}`}
      </p>
      {isError && <p className={classes['blocked']}>{problemText(error)} The figures are the last ones.</p>}
      {blocked !== undefined && <p className={classes['blocked']}>{blocked}</p>}
    </section>
  );
}

/** Says so where nobody has agreed because no statement of consent was ever loaded. */
function NoConsents() {
  const { data } = useQuery(datasetsQuery);
  const consents = data?.items.find(({ dataset }) => dataset === 'consents');
  if (consents === undefined || consents.rows > 0) return null;
  return (
    <p className="meta">
      No consents are loaded, so nobody counts as having agreed. <Link to="/import">Import consents</Link>
    </p>
  );
}

interface StepProps {
  readonly step: FunnelStep;
  readonly preview: Preview;
  readonly consentFor: string;
}

function Step({ step, preview, consentFor }: StepProps) {
  const lost = step.left.reduce((sum, { people }) => sum + people, 0);
  const first = step.id === 'match';
  const width = (people: number) => `${preview.matched === 0 ? 0 : (people / preview.matched) * 100}%`;
  return (
    <li>
      <div className={classes['step']}>
        <b>{TITLES[step.id](consentFor)}</b>
        <span className="num quiet">{first ? '' : formatCount(-lost)}</span>
        <b className="num">{formatCount(step.people)}</b>
      </div>
      <div className={classes['bar']} data-last={step.id === 'reached'} aria-hidden>
        <i style={{ width: width(step.people) }} />
        {!first && <i data-lost style={{ width: width(lost) }} />}
      </div>
      <p className={classes['reasons']}>
        {first
          ? `of ${formatCount(preview.customers)} customers`
          : reasons(step.left) || 'nobody leaves here'}
      </p>
    </li>
  );
}

const TITLES: { readonly [S in FunnelStep['id']]: (consentFor: string) => string } = {
  match: () => 'Match the audience',
  kept: () => 'Not excluded or held out',
  free: () => 'Free to contact',
  consent: (consentFor) => `Consent for ${consentFor}`,
  reached: () => 'Under frequency caps',
};

const SAID_NO = new Set<Outcome>(['withdrawn', 'objected', 'denied']);

/** The ways to say no are one here; the preview shows them apart. */
function reasons(left: FunnelStep['left']): string {
  const no = left.filter(({ outcome }) => SAID_NO.has(outcome)).reduce((sum, { people }) => sum + people, 0);
  const others = left
    .filter(({ outcome, people }) => people > 0 && !SAID_NO.has(outcome))
    .map(({ outcome, people }) => `${outcomeWord(outcome).toLowerCase()} ${formatCount(people)}`);
  return [...(no > 0 ? [`said no ${formatCount(no)}`] : []), ...others].join(' · ');
}

/** Seconds since a count, told anew every second. */
function Ago({ since }: { readonly since: number }) {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1_000);
    return () => clearInterval(timer);
  }, []);
  const seconds = Math.max(0, Math.round((now - since) / 1_000));
  return <>{seconds < 60 ? `${seconds} s ago` : `${Math.floor(seconds / 60)} min ago`}</>;
}

const QUIET_FOR = 3_000;

/** Tells screen readers of a new reach, politely and not too often. */
function useAnnouncement(reached: number | undefined, counting: boolean): void {
  const last = useRef<number | undefined>(undefined);
  const told = useRef(0);
  useEffect(() => {
    if (reached === undefined || counting || reached === last.current) return undefined;
    const wait = Math.max(0, told.current + QUIET_FOR - Date.now());
    const timer = setTimeout(() => {
      const change =
        last.current === undefined
          ? ''
          : `, ${reached < last.current ? 'down' : 'up'} ${formatCount(Math.abs(reached - last.current))}`;
      const region = document.getElementById('reach-announcer') ?? announcer();
      region.textContent = `Reach ${formatCount(reached)}${change}`;
      last.current = reached;
      told.current = Date.now();
    }, wait);
    return () => clearTimeout(timer);
  }, [reached, counting]);
}

function announcer(): HTMLElement {
  const region = document.createElement('div');
  region.id = 'reach-announcer';
  region.className = 'hidden-text';
  region.setAttribute('aria-live', 'polite');
  document.body.append(region);
  return region;
}
