import { Link } from 'react-router-dom';
import type { Flag } from '../../../../domain/flags/flag.ts';
import { formatCount } from '../../../kit/format.ts';
import { regimeParts } from '../../../parts/regime-name.ts';
import classes from './evidence.module.css';

interface EvidenceProps {
  readonly flag: Flag;
  readonly regimeName: (id: string) => string;
  /** Where the people can be seen. */
  readonly peopleAt: string;
}

/** How many people the data decides about, how many of them the flag is about, and where they live. */
export function Evidence({ flag, regimeName, peopleAt }: EvidenceProps) {
  const { customers_used: used, customers_affected: affected, severity } = flag;
  if (affected === null)
    return <p className="second">The flag is about the rule as a whole; nobody was counted.</p>;
  const all = Math.max(used ?? affected, affected);
  const rest = all - affected;
  const share = (people: number) => `${(people / Math.max(all, 1)) * 100}%`;
  const regimes = Object.entries(flag.by_regime).toSorted(([, a], [, b]) => b - a);
  const untold = affected - regimes.reduce((sum, [, people]) => sum + people, 0);
  const most = Math.max(...regimes.map(([, people]) => people), 1);
  return (
    <div className={classes['evidence']}>
      <div>
        <p className="second">
          {usedWords(flag)}: <b className="num">{formatCount(used ?? affected)}</b>
        </p>
        <div className={classes['bar']} aria-hidden>
          <i data-severity={severity} style={{ width: share(affected) }} />
          {rest > 0 && <i data-rest style={{ width: share(rest) }} />}
        </div>
        <ul className={classes['legend']}>
          <li>
            <i data-severity={severity} aria-hidden /> <b className="num">{formatCount(affected)}</b> people
            this flag is about
          </li>
          {rest > 0 && (
            <li>
              <i data-rest aria-hidden /> <b className="num">{formatCount(rest)}</b> for whom nothing speaks
              against it
            </li>
          )}
        </ul>
      </div>
      <div>
        <p className="second">The {formatCount(affected)}, by regime</p>
        {regimes.length === 0 && <p className="meta">Not told apart.</p>}
        <ul className={classes['regimes']}>
          {regimes.map(([id, people]) => (
            <li key={id}>
              <span>{regimeParts(regimeName(id)).place}</span>
              <span className={classes['track']} aria-hidden>
                <i style={{ width: `${(people / most) * 100}%` }} />
              </span>
              <b className="num">{formatCount(people)}</b>
            </li>
          ))}
        </ul>
        {regimes.length > 0 && untold > 0 && (
          <p className="meta">{formatCount(untold)} more in groups too small to tell apart</p>
        )}
        <Link to={peopleAt}>Open the people in preview</Link>
      </div>
    </div>
  );
}

function usedWords({ customers_used, excludes }: Flag): string {
  if (customers_used === null) return 'Would be reached';
  return excludes ? 'Left out through this data' : 'Reached through this data';
}
