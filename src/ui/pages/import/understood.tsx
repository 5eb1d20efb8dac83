import { Button } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import type { ImportOptions } from '../../../domain/data/import-options.ts';
import type { Dataset } from '../../../domain/data/rows.ts';
import type { Inspected } from '../../data/imports.ts';
import { fieldErrors, problemText } from '../../data/query-client.ts';
import { KeyCap } from '../../kit/key-cap.tsx';
import { Notice } from '../../kit/notice.tsx';
import { Panel } from '../../kit/panel.tsx';
import { formatCount } from '../../kit/format.ts';
import { useShortcuts } from '../../kit/use-shortcuts.ts';
import { ColumnsTable } from './columns-table.tsx';
import { FirstRows } from './first-rows.tsx';
import { ImportChoices } from './import-choices.tsx';
import type { ImportDecision } from './import-draft.ts';
import { missingIn } from './missing-columns.ts';
import { MissingId } from './missing-id.tsx';
import { ProblemsTable } from './problems-table.tsx';
import classes from './import.module.css';

export interface UnderstoodProps {
  readonly file: File;
  readonly dataset: Dataset;
  readonly options: ImportOptions;
  readonly inspected: Inspected;
  /** It is read as a file with the same columns was last time. */
  readonly remembered: boolean;
  /** It is looked at again, with what was just decided. */
  readonly looking: boolean;
  readonly sending: boolean;
  readonly error: Error | null;
  readonly onDecide: (decision: ImportDecision) => void;
  readonly onFile: (file: File | null) => void;
  readonly onImport: () => void;
  /** Breaks off the sending. */
  readonly onStop: () => void;
}

/** What a file was understood to be, each part open to correction, before anything is kept. */
export function Understood(props: UnderstoodProps) {
  const {
    file,
    dataset,
    options,
    inspected,
    remembered,
    looking,
    sending,
    error,
    onDecide,
    onFile,
    onImport,
    onStop,
  } = props;
  const missing = missingIn(inspected, dataset, options);
  const refused = Object.values(fieldErrors(error));
  const own = missing.filter((id) => id !== 'customer_id');
  const waiting = missing.length > 0 ? `Say first which column holds ${missing.join(', ')}.` : null;
  const begin = () => {
    if (waiting === null && !sending) onImport();
  };
  // Of a wide file the button is a hundred stops away.
  useShortcuts({ 'mod+Enter': begin });
  return (
    <>
      <Panel
        title={file.name}
        note={remembered ? `${factsOf(file, inspected)} · read as last time` : factsOf(file, inspected)}
        side={
          <Button
            variant="subtle"
            color="gray"
            style={{ flex: 'none' }}
            leftSection={<IconX size={14} />}
            onClick={() => onFile(null)}
          >
            Another file
          </Button>
        }
      >
        <ImportChoices dataset={dataset} options={options} inspected={inspected} onDecide={onDecide} />
      </Panel>
      {missing.includes('customer_id') && (
        <MissingId dataset={dataset} inspected={inspected} onDecide={onDecide} />
      )}
      {own.length > 0 && (
        <Notice tone="warn" title={`No column is taken for ${own.join(', ')}`}>
          <p>Choose it beside a column below, or choose what else the file holds.</p>
        </Notice>
      )}
      <Panel title="Columns" note={looking ? 'Looking again…' : `${inspected.columns.length}`} flush>
        <div className={classes['settling']} data-looking={looking}>
          <ColumnsTable dataset={dataset} options={options} inspected={inspected} onDecide={onDecide} />
        </div>
      </Panel>
      {missing.length === 0 && inspected.notes.length > 0 && <Notes notes={inspected.notes} />}
      <Panel title="First rows" note="as they stand in the file" flush>
        <FirstRows inspected={inspected} />
      </Panel>
      <Panel
        title="Would be set aside"
        note={aside(inspected)}
        flush={inspected.set_aside_preview.length > 0}
      >
        {inspected.set_aside_preview.length === 0 ? (
          <p className="second">Every row that was looked at can be read.</p>
        ) : (
          <ProblemsTable problems={inspected.set_aside_preview} />
        )}
      </Panel>
      {error !== null && (
        <Notice tone="bad" title={problemText(error)}>
          {refused.length > 0 && (
            <ul>
              {refused.map((text) => (
                <li key={text}>{text}</li>
              ))}
            </ul>
          )}
        </Notice>
      )}
      <div className={classes['decision']}>
        <span className="second" role={sending ? 'status' : undefined}>
          {sending
            ? `Sending ${sizeOf(file)} to Tact. Nothing changes before all of it has come.`
            : (waiting ?? consequence(dataset, options))}
        </span>
        <span className="row" style={{ flex: 'none' }}>
          {sending && <Button onClick={onStop}>Stop</Button>}
          {!sending && <KeyCap>⌘↵</KeyCap>}
          <Button variant="filled" loading={sending} aria-disabled={waiting !== null} onClick={begin}>
            Import {dataset}
          </Button>
        </span>
      </div>
    </>
  );
}

function Notes({ notes }: { readonly notes: readonly string[] }) {
  return (
    <Panel title="Worth knowing">
      <ul className={classes['notes']}>
        {notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    </Panel>
  );
}

const DELIMITERS: { readonly [sign: string]: string } = {
  ',': 'commas',
  ';': 'semicolons',
  '\t': 'tabs',
  '|': 'bars',
};

/** `214 kB · CSV · UTF-8 · semicolons · 2,240 rows looked at`. */
function factsOf(file: File, { format, encoding, delimiter, rows_seen }: Inspected): string {
  return [
    sizeOf(file),
    format.toUpperCase(),
    encoding?.toUpperCase(),
    delimiter === null ? null : (DELIMITERS[delimiter] ?? `“${delimiter}” between`),
    `${formatCount(rows_seen)} rows looked at`,
  ]
    .filter((part) => part !== null && part !== undefined)
    .join(' · ');
}

function sizeOf({ size }: File): string {
  const kilobytes = Math.max(1, Math.round(size / 1024));
  return kilobytes < 1024
    ? `${formatCount(kilobytes)} kB`
    : `${formatCount(Math.round(kilobytes / 1024))} MB`;
}

function aside({ set_aside_preview, rows_seen }: Inspected): string {
  const count = set_aside_preview.length;
  return count === 0
    ? ''
    : `the first ${count}, of ${formatCount(rows_seen)} rows looked at; the others go in`;
}

function consequence(dataset: Dataset, { mode = 'replace' }: ImportOptions): string {
  return mode === 'replace'
    ? `The file takes the place of all ${dataset} that are there now. If it fails, they stay.`
    : `The rows are added to the ${dataset} that are there. If it fails, they stay as they are.`;
}
