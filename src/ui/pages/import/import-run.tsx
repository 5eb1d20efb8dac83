import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import { Link } from 'react-router-dom';
import { type ImportItem, useImport, useStopImport } from '../../data/imports.ts';
import { problemText, referenceOf } from '../../data/query-client.ts';
import { formatCount, formatDuration } from '../../kit/format.ts';
import { Notice } from '../../kit/notice.tsx';
import { Panel } from '../../kit/panel.tsx';
import { ProgressLine } from '../../kit/progress-line.tsx';
import { Failure, Loading } from '../../kit/states.tsx';
import { ImportResult } from './import-result.tsx';

interface ImportRunProps {
  readonly id: string;
  readonly onAnother: () => void;
}

/** An import under way, then what came of it. */
export function ImportRun({ id, onAnother }: ImportRunProps) {
  const { data, error, refetch } = useImport(id);
  if (error !== null && data === undefined) {
    return (
      <Failure
        title="Couldn’t look at this import"
        detail={problemText(error)}
        reference={referenceOf(error)}
        onRetry={() => void refetch()}
      />
    );
  }
  if (data === undefined) return <Loading rows={3} />;
  const another = <Button onClick={onAnother}>Import another file</Button>;
  if (data.status === 'running') return <Running item={data} />;
  if (data.status === 'failed') {
    return (
      <Notice tone="bad" title={`${data.file_name} was not imported`} action={another}>
        <p>{data.error ?? 'It stopped. The data is as it was before.'}</p>
      </Notice>
    );
  }
  return (
    <>
      <Notice
        tone="good"
        title={loadedWords(data)}
        action={
          <span className="row">
            {isOfCustomers(data) && (
              <Button component={Link} to="/catalog?show=to-confirm" variant="filled">
                See the Catalog
              </Button>
            )}
            {another}
          </span>
        }
      >
        {isOfCustomers(data) && (
          <p>
            Next: look at the Catalog, which says what seems sensitive and why. Consents, events, sends and
            suppressions come in the same way; until consents do, nobody counts as having agreed.
          </p>
        )}
      </Notice>
      <ImportResult item={data} />
    </>
  );
}

function Running({ item }: { readonly item: ImportItem }) {
  const stop = useStopImport();
  const stopping = item.stop_requested === true || stop.isPending;
  return (
    <Panel
      title={`Importing ${item.file_name}`}
      side={
        <Button
          aria-disabled={stopping}
          onClick={() => {
            if (!stopping) stop.mutate(item.id);
          }}
        >
          {stopping ? 'Stopping…' : 'Stop'}
        </Button>
      }
    >
      <output className="stack">
        <ProgressLine value={item.progress} label="Importing" />
        {item.phase && <Doing item={item} />}
        <span className="second">
          {formatCount(item.rows_read)} rows read, {formatCount(item.rows_set_aside)} set aside; under way for{' '}
          <Elapsed since={item.started_at} />. The data stays as it was until the end.
        </span>
        {stop.isError && <p role="alert">{problemText(stop.error)}</p>}
      </output>
    </Panel>
  );
}

const PHASES: { readonly [P in NonNullable<ImportItem['phase']>]: string } = {
  opening: 'Finding out how the file is written',
  looking: 'Looking at every cell',
  reading: 'Reading the rows',
  placing: 'Putting the rows in place',
};

const STEPS = {
  numbering: 'finding the people they belong to',
  sorting: 'sorting them, which can’t say how far it is',
  measuring: 'measuring what is in them',
  gathering: 'gathering who did what last',
  finishing: 'drawing the sample for estimates and writing it all',
} as const satisfies { readonly [S in NonNullable<ImportItem['step']>]: string };

/** The phase, its step and rows as far as they are known, and since when: that goes on also where nothing else does. */
function Doing({
  item: { phase, step, since, started_at, rows_done, rows_of },
}: {
  readonly item: ImportItem;
}) {
  if (phase === undefined) return null;
  const place = step === undefined ? 0 : Object.keys(STEPS).indexOf(step) + 1;
  return (
    <span>
      <b>
        {PHASES[phase]}
        {step !== undefined && `: ${STEPS[step]}`}
      </b>
      <span className="quiet num">
        {place > 0 && ` · step ${place} of ${Object.keys(STEPS).length}`}
        {rows_done !== undefined && ` · ${formatCount(rows_done)} rows so far`}
        {rows_done === undefined && rows_of !== undefined && ` · ${formatCount(rows_of)} rows`}
        {' · for '}
        <Elapsed since={since ?? started_at} />
      </span>
    </span>
  );
}

const SECOND = 1_000;

/** How long it has been under way, ticking by itself. */
function Elapsed({ since }: { readonly since: string }) {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), SECOND);
    return () => clearInterval(timer);
  }, []);
  return (
    <span className="num" aria-hidden>
      {formatDuration(now - Date.parse(since))}
    </span>
  );
}

function loadedWords({ rows_loaded, dataset, demo }: ImportItem): string {
  const what = demo ? 'the demo shop' : dataset;
  return rows_loaded === 1 ? `1 row of ${what} is in` : `${formatCount(rows_loaded)} rows of ${what} are in`;
}

function isOfCustomers({ dataset, demo }: ImportItem): boolean {
  return dataset === 'customers' && demo !== true;
}
