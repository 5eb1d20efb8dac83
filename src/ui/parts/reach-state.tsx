import { IconRefresh } from '@tabler/icons-react';
import type { UseQueryResult } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { Preview } from '../data/preview.ts';
import { Counting } from '../kit/counting.tsx';
import classes from './reach-panel.module.css';

interface ReachStateProps {
  readonly query: UseQueryResult<Preview>;
  /** An estimate is shown. */
  readonly about: boolean;
  readonly onStop: () => void;
}

/** Whether the figures are exact and how old, or that they are being counted, or that this was stopped. */
export function ReachState({ query, about, onStop }: ReachStateProps) {
  if (query.isFetching)
    return (
      <span className="meta row">
        {about && 'Estimate ·'} <Counting onStop={onStop} />
      </span>
    );
  const stopped = query.data === undefined || query.isPlaceholderData;
  if (stopped && !query.isError)
    return (
      <span className="meta row">
        {about ? 'Estimate' : 'Not counted'}
        <button type="button" className={`bare ${classes['again']}`} onClick={() => void query.refetch()}>
          {about ? 'Count exactly' : 'Count'}
        </button>
      </span>
    );
  return (
    <span className="meta row">
      <IconRefresh size={13} aria-hidden />
      {about ? 'Estimate' : 'Exact'} · <Ago since={query.dataUpdatedAt} />
    </span>
  );
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
