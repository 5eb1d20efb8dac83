import type { QuietHours } from '../../../domain/caps/cap.ts';
import classes from './caps.module.css';

const DAY_MINUTES = 1_440;

/** The 24 hours of a day with the quiet ones filled; the words beside it say the same. */
export function QuietBar({ quiet: { start, end } }: { readonly quiet: QuietHours }) {
  return (
    <span className={classes['day']} aria-hidden>
      {stretches(minutesOf(start), minutesOf(end)).map(([from, to]) => (
        <i
          key={from}
          style={{
            left: `${(from / DAY_MINUTES) * 100}%`,
            width: `${((to - from) / DAY_MINUTES) * 100}%`,
          }}
        />
      ))}
    </span>
  );
}

/** The hours under the bars. */
export function QuietScale() {
  return (
    <span className={classes['hours']}>
      {['00', '06', '12', '18', '24'].map((hour) => (
        <span key={hour}>{hour}</span>
      ))}
    </span>
  );
}

/** Two stretches when it crosses midnight. */
function stretches(start: number, end: number): readonly (readonly [number, number])[] {
  if (start < end) return [[start, end]];
  return [
    [0, end],
    [start, DAY_MINUTES],
  ];
}

function minutesOf(time: string): number {
  const [hours = '0', minutes = '0'] = time.split(':');
  return Number(hours) * 60 + Number(minutes);
}
