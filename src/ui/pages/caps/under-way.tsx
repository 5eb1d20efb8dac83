import { Button } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { ProgressLine } from '../../kit/progress-line.tsx';
import { Failure, Loading } from '../../kit/states.tsx';
import classes from './pressure.module.css';
import type { PressureState } from './use-pressure.ts';

/** An answer that is there sooner moves nothing on the page but its figures. */
const SOON = 400;

/** How far a simulation is, with Stop; and what became of one that failed or was stopped. */
export function UnderWay({ pressure }: { readonly pressure: PressureState }) {
  const { counting, data, failure, progress, stopped, stop, retry } = pressure;
  const [lasting] = useDebouncedValue(counting, SOON);
  if (failure !== null)
    return (
      <Failure
        title="Couldn’t simulate this"
        detail={`${failure.detail} Your caps are as they were.`}
        reference={failure.reference}
        onRetry={retry}
      />
    );
  if (!stopped && !(counting && (lasting || data === null))) return null;
  const before = data === null ? '' : ' These are the figures of before.';
  const doing = progress === null ? 'Gathering messages…' : 'Asking the caps…';
  return (
    <>
      <div className={classes['underway']} role="status">
        <span className="second">
          {stopped ? 'Stopped.' : doing}
          {before}
        </span>
        {!stopped && <ProgressLine value={progress ?? 0} label="Simulation" />}
        {/* One button in one place: whoever pressed Stop stands on Go on. */}
        <Button onClick={stopped ? retry : stop}>{stopped ? 'Go on' : 'Stop'}</Button>
      </div>
      {!stopped && data === null && <Loading />}
    </>
  );
}
