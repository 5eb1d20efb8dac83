import { IconUpload } from '@tabler/icons-react';
import { useState } from 'react';
import classes from './import.module.css';

const ACCEPTED = '.csv,.tsv,.txt,.jsonl,.ndjson,.parquet,.gz';

/** A place to drop a file, or to pick one. */
export function DropFile({ onFile }: { readonly onFile: (file: File) => void }) {
  const [over, setOver] = useState(false);
  const take = (files: FileList | null) => {
    const file = files?.item(0);
    if (file) onFile(file);
  };
  return (
    <label
      className={classes['drop']}
      data-over={over}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        take(event.dataTransfer.files);
      }}
    >
      <input
        type="file"
        className="hidden-text"
        aria-label="Choose a file"
        accept={ACCEPTED}
        onChange={(event) => {
          take(event.currentTarget.files);
          event.currentTarget.value = '';
        }}
      />
      <IconUpload size={22} aria-hidden />
      <span className="strong">Drop a file here, or choose one</span>
      <span className="second">
        CSV, TSV, JSON Lines or Parquet, as it is; gzip too. You see what was understood before anything is
        kept.
      </span>
    </label>
  );
}
