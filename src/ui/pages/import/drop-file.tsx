import { IconUpload } from '@tabler/icons-react';
import { useLayoutEffect, useRef, useState } from 'react';
import classes from './import.module.css';

const ACCEPTED = '.csv,.tsv,.txt,.jsonl,.ndjson,.parquet,.gz';

/** A place to pick a file; it may be dropped anywhere on the page, so that the browser never opens it instead. */
export function DropFile({ onFile }: { readonly onFile: (file: File) => void }) {
  const [over, setOver] = useState(false);
  const taker = useRef(onFile);
  // Before the first paint: a file dropped as soon as the place is seen must not open in the browser.
  useLayoutEffect(() => {
    taker.current = onFile;
  });
  useLayoutEffect(() => {
    const ended = new AbortController();
    const listen = (kind: 'dragover' | 'dragleave' | 'drop', act: (event: DragEvent) => void) =>
      window.addEventListener(kind, act, { signal: ended.signal });
    listen('dragover', (event) => {
      event.preventDefault();
      setOver(true);
    });
    listen('dragleave', (event) => {
      if (event.relatedTarget === null) setOver(false);
    });
    listen('drop', (event) => {
      event.preventDefault();
      setOver(false);
      const file = event.dataTransfer?.files.item(0);
      if (file) taker.current(file);
    });
    return () => ended.abort();
  }, []);
  return (
    <label className={classes['drop']} data-over={over}>
      <input
        type="file"
        className="hidden-text"
        aria-label="Choose a file"
        accept={ACCEPTED}
        onChange={(event) => {
          const file = event.currentTarget.files?.item(0);
          if (file) onFile(file);
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
