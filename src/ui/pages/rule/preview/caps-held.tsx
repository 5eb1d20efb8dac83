import type { Preview } from '../../../data/preview.ts';
import { shownCount } from '../../../parts/shown-count.ts';
import classes from './regimes.module.css';

/** How many each cap holds back; a person counts for the first cap that says no. */
export function CapsHeld({ preview }: { readonly preview: Preview }) {
  const { by_cap: caps, outcomes } = preview;
  return (
    <section className={classes['caps']} aria-label="Held back by cap">
      <div className="spread">
        <h3 className="label">Held back by cap</h3>
        <span className="num strong">{shownCount(outcomes.capped)}</span>
      </div>
      {caps.length === 0 ? (
        <p className="meta">No cap asks about this rule.</p>
      ) : (
        <ul>
          {caps.map((cap) => (
            <li key={cap.cap}>
              <span className="second">{cap.name}</span>
              <span className="num">{shownCount(cap.people)}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
