import type { Explanation } from '../../../data/preview.ts';
import { formatMoment } from '../../../kit/format.ts';
import classes from './why.module.css';

/** A limit up to this is drawn as boxes. */
const MOST_BOXES = 8;

/** How far each cap is used up for this person. */
export function CapCounters({ caps }: { readonly caps: Explanation['caps'] }) {
  if (caps.counters.length === 0) return <p className="meta">No cap asks about this message.</p>;
  return (
    <>
      <ul>
        {caps.counters.map((counter) => (
          <li key={counter.cap} className={classes['counter']}>
            <span>{counter.name}</span>
            <span className={classes['boxes']} aria-hidden>
              {counter.limit <= MOST_BOXES &&
                Array.from({ length: counter.limit }, (_, box) => (
                  <i key={box} data-on={box < counter.used} />
                ))}
            </span>
            <span className="num second" title={counter.rule}>
              {counter.used} of {counter.limit}
            </span>
            <span className="meta">{counter.rule}</span>
          </li>
        ))}
      </ul>
      {caps.due !== null && (
        <p className="meta">Quiet hours let it out at {formatMoment(caps.due, new Date())}.</p>
      )}
    </>
  );
}
