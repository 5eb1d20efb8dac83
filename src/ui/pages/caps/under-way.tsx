import { Button } from '@mantine/core';
import { ProgressLine } from '../../kit/progress-line.tsx';
import { Failure, Loading } from '../../kit/states.tsx';
import classes from './pressure.module.css';
import type { PressureState } from './use-pressure.ts';

/** How far a simulation is, with Stop; and what became of one that failed or was stopped. */
export function UnderWay({ pressure }: { readonly pressure: PressureState }) {
  const { counting, data, failure, progress, stopped, stop, retry } = pressure;
  if (failure !== null)
    return (
      <Failure
        title="Couldn’t simulate this"
        detail={`${failure.detail} Your caps are as they were.`}
        reference={failure.reference}
        onRetry={retry}
      />
    );
  if (stopped)
    return (
      <p className={classes['underway']}>
        <span className="second">Stopped. {data === null ? '' : 'The figures are those of before.'}</span>
        <Button onClick={retry}>Go on</Button>
      </p>
    );
  if (!counting) return null;
  return (
    <>
      <div className={classes['underway']} role="status">
        <span className="second">
          {progress === null ? 'Gathering messages…' : 'Asking the caps…'}
          {data === null ? '' : ' These are the figures of before.'}
        </span>
        <ProgressLine value={progress ?? 0} label="Simulation" />
        <Button onClick={stop}>Stop</Button>
      </div>
      {data === null && <Loading />}
    </>
  );
}
