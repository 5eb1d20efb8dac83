import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { Link } from 'react-router-dom';
import type { Outcome } from '../../domain/preview/outcome.ts';
import type { ShownStep } from '../../domain/preview/reach-shown.ts';
import type { Shown } from '../../domain/preview/small-cells.ts';
import { inSentence } from '../../domain/segments/phrase.ts';
import { datasetsQuery } from '../data/datasets.ts';
import type { Preview } from '../data/preview.ts';
import { problemText, referenceOf } from '../data/query-client.ts';
import { formatChange, formatCount, formatMoment, formatShare } from '../kit/format.ts';
import { KeyCap } from '../kit/key-cap.tsx';
import { Failure, Loading } from '../kit/states.tsx';
import { aboutCount, rangeWords } from './about-count.ts';
import { LeftAside } from './left-aside.tsx';
import { outcomeWord } from './outcomes.tsx';
import { ReachState } from './reach-state.tsx';
import { shownCount, shownSum } from './shown-count.ts';
import classes from './reach-panel.module.css';

interface ReachPanelProps {
  readonly query: UseQueryResult<Preview>;
  /** A first answer to the same question, while the exact one is under way. */
  readonly estimate?: Preview | undefined;
  /** Gives up the count that is under way. */
  readonly onStop: () => void;
  /** `offers by email`, for the consent step. */
  readonly consentFor: string;
  /** The reach of the live edition, to compare with; null where none is live, or it isn't counted yet. */
  readonly live: { readonly edition: number; readonly reached: number } | null;
  /** Where the whole preview is. */
  readonly preview: string;
  /** What is wrong with the draft: then nothing is counted. */
  readonly blocked?: string | undefined;
}

/**
 * Who would be reached and who leaves on the way, live: while it is counted again the last figures stay, dimmed, until an
 * estimate comes, which the exact count replaces.
 */
export function ReachPanel({ query, estimate, consentFor, live, preview, blocked, onStop }: ReachPanelProps) {
  const { isFetching, isError, error, isPlaceholderData } = query;
  const fresh = query.data !== undefined && !isPlaceholderData;
  const data = fresh ? query.data : (estimate ?? query.data);
  const about = data !== undefined && data.precision === 'estimate';
  useAnnouncement(about ? undefined : data?.outcomes.reached, isFetching);
  if (isError && !data)
    return (
      <Failure
        title="Couldn’t count this audience"
        detail={`${problemText(error)} Your draft is kept.`}
        reference={referenceOf(error)}
        onRetry={() => void query.refetch()}
      />
    );
  if (!data && blocked !== undefined) return <p className={classes['blocked']}>{blocked}</p>;
  if (!data) return <FirstCount query={query} onStop={onStop} />;
  const dim = (isFetching && !about) || blocked !== undefined || isError;
  return (
    <section
      className={classes['panel']}
      aria-label="Reach"
      aria-busy={isFetching}
      data-dim={dim}
      data-about={about}
    >
      <div className="spread">
        <h2 className="label">Will be reached</h2>
        <ReachState query={query} about={about} onStop={onStop} />
      </div>
      <p className={classes['hero']}>
        <span className={classes['reached']}>
          {about ? aboutCount(data.outcomes.reached, data.margin ?? 0) : formatCount(data.outcomes.reached)}
        </span>
        {about && <span className="second num">{rangeWords(data.outcomes.reached, data.margin ?? 0)}</span>}
        {!about && (
          <span className="second">
            {isFetching ? 'last result' : `${formatShare(data.outcomes.reached, data.matched)} of matched`}
          </span>
        )}
        {!about && !isFetching && live !== null && (
          <span className={`second num ${classes['live']}`}>
            {formatChange(data.outcomes.reached - live.reached)} vs live v{live.edition}
          </span>
        )}
      </p>
      <ol className={classes['steps']}>
        {data.funnel.map((step) => (
          <Step key={step.id} step={step} preview={data} about={about} consentFor={consentFor} />
        ))}
      </ol>
      <LeftAside conditions={data.left_aside} />
      {!about && (data.outcomes.no_consent ?? 0) > 0 && <NoConsents />}
      <p className="spread">
        <span className="meta">
          {data.data_as_of === null
            ? 'No customers loaded yet'
            : `Data as of ${formatMoment(data.data_as_of, new Date())}`}
        </span>
        <span className="row">
          <Link to={preview}>Open preview</Link>
          <KeyCap>P</KeyCap>
        </span>
      </p>
      {isError && (
        <p className={classes['blocked']}>
          {problemText(error)} The figures are those of {formatMoment(whenCounted(query), new Date())}.{' '}
          <button type="button" className={`bare ${classes['again']}`} onClick={() => void query.refetch()}>
            Try again
          </button>
        </p>
      )}
      {blocked !== undefined && <p className={classes['blocked']}>{blocked}</p>}
    </section>
  );
}

function whenCounted({ dataUpdatedAt }: Pick<UseQueryResult, 'dataUpdatedAt'>): string {
  return new Date(dataUpdatedAt).toISOString();
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

/** Before there is any figure: the shape of what comes, or that the count was stopped. */
function FirstCount({ query, onStop }: Pick<ReachPanelProps, 'query' | 'onStop'>) {
  return (
    <section className={classes['panel']} aria-label="Reach" aria-busy={query.isFetching}>
      <div className="spread">
        <h2 className="label">Will be reached</h2>
        <ReachState query={query} about={false} onStop={onStop} />
      </div>
      {query.isFetching && <Loading />}
    </section>
  );
}

interface StepProps {
  readonly step: ShownStep;
  readonly preview: Preview;
  /** The figures are an estimate. */
  readonly about: boolean;
  readonly consentFor: string;
}

function Step({ step, preview, about, consentFor }: StepProps) {
  const lost = shownSum(step.left.map(({ people }) => people));
  const first = step.id === 'match';
  const width = (people: Shown) =>
    `${preview.matched === 0 || people === null ? 0 : (people / preview.matched) * 100}%`;
  return (
    <li>
      <div className={classes['step']}>
        <b>{TITLES[step.id](consentFor)}</b>
        <span className="num quiet">{first || about ? '' : shownCount(lost === null ? null : -lost)}</span>
        <b className="num">
          {about && step.people !== null
            ? aboutCount(step.people, preview.margin ?? 0)
            : shownCount(step.people)}
        </b>
      </div>
      <div className={classes['bar']} data-last={step.id === 'reached'} aria-hidden>
        <i style={{ width: width(step.people) }} />
        {!first && <i data-lost style={{ width: width(lost) }} />}
      </div>
      <p className={classes['reasons']}>
        {first
          ? `of ${formatCount(preview.customers)} customers`
          : about
            ? ''
            : reasons(step.left) || 'nobody leaves here'}
      </p>
    </li>
  );
}

const TITLES: { readonly [S in ShownStep['id']]: (consentFor: string) => string } = {
  match: () => 'Match the audience',
  kept: () => 'Not excluded or held out',
  free: () => 'Free to contact',
  consent: (consentFor) => `Consent for ${consentFor}`,
  reached: () => 'Under frequency caps',
};

const SAID_NO = new Set<Outcome>(['withdrawn', 'objected', 'denied']);

/** The ways to say no are one here; the preview shows them apart. */
function reasons(left: ShownStep['left']): string {
  const no = shownSum(left.filter(({ outcome }) => SAID_NO.has(outcome)).map(({ people }) => people));
  const others = left
    .filter(({ outcome, people }) => people !== 0 && !SAID_NO.has(outcome))
    .map(({ outcome, people }) => `${inSentence(outcomeWord(outcome))} ${shownCount(people)}`);
  return [...(no === 0 ? [] : [`said no ${shownCount(no)}`]), ...others].join(' · ');
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
