import { Loader } from '@mantine/core';
import { useEffect, useState } from 'react';
import classes from './counting.module.css';

/** Seconds after which a count says how long it takes, and can be stopped. */
const PATIENCE = 3;

/** A count under way; when it takes long it tells for how long, and offers to stop. */
export function Counting({ onStop }: { readonly onStop: () => void }) {
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    const start = Date.now();
    const timer = setInterval(() => setSeconds(Math.floor((Date.now() - start) / 1_000)), 1_000);
    return () => clearInterval(timer);
  }, []);
  return (
    <span className={classes['counting']}>
      <Loader size={12} color="gray" aria-hidden /> Counting…
      {seconds >= PATIENCE && (
        <>
          <span className="num">{seconds} s</span>
          <button type="button" className={`bare ${classes['stop']}`} onClick={onStop}>
            Stop
          </button>
        </>
      )}
    </span>
  );
}
