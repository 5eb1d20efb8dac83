import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useReducer, useRef, useState } from 'react';
import type { ImportOptions } from '../../../domain/data/import-options.ts';
import { inspectionQuery, useStartImport } from '../../data/imports.ts';
import { problemText, referenceOf } from '../../data/query-client.ts';
import { Panel } from '../../kit/panel.tsx';
import { Failure, Loading } from '../../kit/states.tsx';
import { DropFile } from './drop-file.tsx';
import { decide, NOTHING_DECIDED } from './import-draft.ts';
import { Understood } from './understood.tsx';

interface FileImportProps {
  /** Whether a file is looked at: then nothing else wants attention. */
  readonly onLooking: (looking: boolean) => void;
  readonly onStarted: (id: string) => void;
}

/** A file on its way in: dropped, understood, corrected, sent. */
export function FileImport({ onLooking, onStarted }: FileImportProps) {
  const [file, setFile] = useState<File | null>(null);
  const [draft, onDecide] = useReducer(decide, NOTHING_DECIDED);
  const start = useStartImport();
  const choose = (chosen: File | null) => {
    onDecide({ type: 'start over' });
    start.reset();
    setFile(chosen);
    onLooking(chosen !== null);
  };
  if (file === null) return <DropFile onFile={choose} />;
  return (
    <Looked
      file={file}
      draft={draft}
      onDecide={onDecide}
      start={start}
      onFile={choose}
      onStarted={onStarted}
    />
  );
}

interface LookedProps {
  readonly file: File;
  readonly draft: Parameters<typeof decide>[0];
  readonly onDecide: (decision: Parameters<typeof decide>[1]) => void;
  readonly start: ReturnType<typeof useStartImport>;
  readonly onFile: (file: File | null) => void;
  readonly onStarted: (id: string) => void;
}

function Looked({ file, draft, onDecide, start, onFile, onStarted }: LookedProps) {
  const { dataset, options: decided } = draft;
  const upload = useRef<AbortController>(null);
  useEffect(() => () => upload.current?.abort(), []);
  const inspection = useQuery({
    ...inspectionQuery({ file, options: decided, ...(dataset === null ? {} : { dataset }) }),
    placeholderData: keepPreviousData,
  });
  if (inspection.isPending) {
    return (
      <Panel title={`Looking at ${file.name}`}>
        <Loading rows={8} />
      </Panel>
    );
  }
  if (inspection.isError) {
    return (
      <div className="stack">
        <DropFile onFile={onFile} />
        <Panel>
          <Failure
            title={`Couldn’t read ${file.name}`}
            detail={problemText(inspection.error)}
            reference={referenceOf(inspection.error)}
            onRetry={() => void inspection.refetch()}
          />
        </Panel>
      </div>
    );
  }
  const into = dataset ?? inspection.data.dataset_guess;
  const { mode: _mode, ...choices } = decided;
  const last = inspection.data.remembered as ImportOptions | null;
  const remembered = Object.keys(choices).length === 0 ? last : null;
  const options = { ...remembered, ...decided };
  return (
    <Understood
      file={file}
      dataset={into}
      options={options}
      inspected={inspection.data}
      looking={inspection.isFetching}
      sending={start.isPending}
      error={start.error?.name === 'AbortError' ? null : start.error}
      remembered={remembered !== null}
      onDecide={(decision) => {
        if (remembered !== null) onDecide({ type: 'take up', options: remembered });
        onDecide(decision);
      }}
      onFile={onFile}
      onImport={() => {
        upload.current = new AbortController();
        const { signal } = upload.current;
        start.mutate(
          { file, dataset: into, options, signal },
          { onSuccess: ({ import_id }) => onStarted(import_id) },
        );
      }}
      onStop={() => upload.current?.abort()}
    />
  );
}
