import { Button, Progress } from '@mantine/core';
import { IconRefresh } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router-dom';
import { accountNamesQuery } from '../../data/accounts.ts';
import { problemText, referenceOf } from '../../data/query-client.ts';
import { type RecheckItem, rechecksQuery, useStartRecheck, useStopRecheck } from '../../data/rechecks.ts';
import { useMe } from '../../data/session.ts';
import { Chip } from '../../kit/chip.tsx';
import { formatChange, formatCount, formatMoment } from '../../kit/format.ts';
import { Notice } from '../../kit/notice.tsx';
import { Page } from '../../kit/page.tsx';
import { Empty, Failure, Loading } from '../../kit/states.tsx';
import { ReviewTabs } from '../../parts/review-tabs.tsx';
import { SeverityIcon } from '../../parts/severity-chip.tsx';
import classes from './rechecks.module.css';

const CAUSES: { readonly [C in RecheckItem['cause']]: string } = {
  data: 'Data changed',
  policy: 'The policy changed',
  catalog: 'What is said of data changed',
  caps: 'Frequency caps changed',
  segment: 'A segment was approved',
  nightly: 'Tonight’s round',
  asked: 'By hand',
};
const ENDS: { readonly [S in RecheckItem['status']]: string } = {
  running: 'Checking',
  done: 'Done',
  stopped: 'Stopped',
  failed: 'Failed: the next change or tonight’s round tries again',
};

/** Rounds over all live rules: what set them off, how far they are, and what they found. */
export default function RechecksPage() {
  const rounds = useQuery(rechecksQuery);
  const start = useStartRecheck();
  const mayRun = useMe().rights.includes('recheck.run');
  const running = rounds.data?.items.some(({ status }) => status === 'running') ?? false;
  return (
    <Page
      title="Re-checks"
      tabs={<ReviewTabs at="/review/rechecks" />}
      actions={
        mayRun &&
        !running && (
          <Button loading={start.isPending} onClick={() => start.mutate()}>
            Check all live rules now
          </Button>
        )
      }
    >
      {start.isError && (
        <Notice tone="bad" title="No round began">
          <p>{problemText(start.error)}</p>
        </Notice>
      )}
      {rounds.isPending && <Loading />}
      {rounds.isError && (
        <Failure
          title="Couldn’t read the rounds"
          detail={problemText(rounds.error)}
          reference={referenceOf(rounds.error)}
          onRetry={() => void rounds.refetch()}
        />
      )}
      {rounds.data?.items.length === 0 && (
        <Empty icon={<IconRefresh size={22} color="var(--t3)" aria-hidden />} title="No round so far">
          Live rules are checked and counted again when data, consent, the catalog, caps or the policy change,
          and each night at 03:00.
        </Empty>
      )}
      <ol className={classes['rounds']} aria-label="Rounds">
        {rounds.data?.items.map((round) => (
          <li key={round.id}>
            <Round round={round} mayRun={mayRun} />
          </li>
        ))}
      </ol>
    </Page>
  );
}

function Round({ round, mayRun }: { readonly round: RecheckItem; readonly mayRun: boolean }) {
  const { data: accounts } = useQuery(accountNamesQuery);
  const stop = useStopRecheck();
  const by = accounts?.items.find(({ id }) => id === round.started_by)?.name;
  const running = round.status === 'running';
  return (
    <section
      className={classes['round']}
      aria-label={`${CAUSES[round.cause]}, ${formatMoment(round.started_at, new Date())}`}
    >
      <div className="spread">
        <p>
          <b>{CAUSES[round.cause]}</b>{' '}
          <span className="meta">
            {by === undefined ? '' : `${by}, `}
            {formatMoment(round.started_at, new Date())}
          </span>
        </p>
        <p className="num" role="status">
          {running && round.stop_requested ? 'Stopping' : ENDS[round.status]} · {formatCount(round.done)} of{' '}
          {formatCount(round.of)}
        </p>
      </div>
      {running && (
        <div className={classes['progress']}>
          <Progress value={round.of === 0 ? 100 : (100 * round.done) / round.of} aria-label="Rules checked" />
          {mayRun && (
            <Button
              disabled={round.stop_requested}
              loading={stop.isPending}
              onClick={() => stop.mutate(round.id)}
            >
              Stop
            </Button>
          )}
        </div>
      )}
      {!running && round.findings.length === 0 && <p className="second">Nothing new was found.</p>}
      {round.findings.length > 0 && (
        <ul className={classes['findings']}>
          {round.findings.map((finding) => (
            <li key={finding.rule}>
              <div className="spread">
                <Link to={`/rules/${finding.rule}/flags`}>{finding.name}</Link>
                <Reach finding={finding} />
              </div>
              {finding.paused && <Chip tone="block">Paused</Chip>}
              {finding.problem !== null && <p className="second">{finding.problem}</p>}
              {finding.new_flags.map(({ id, severity, question }) => (
                <p key={id} className="second">
                  <SeverityIcon severity={severity} size={14} /> {question}
                </p>
              ))}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Reach({ finding }: { readonly finding: RecheckItem['findings'][number] }) {
  const { reach_before: before, reach_after: after } = finding;
  return (
    <span className="num">
      {before !== null && <span className="quiet">{formatCount(before)} → </span>}
      {formatCount(after)}
      {before !== null && after !== null && before !== after && (
        <span className="meta"> {formatChange(after - before)}</span>
      )}
    </span>
  );
}
