import { Link } from 'react-router-dom';
import { SEVERITIES } from '../../../domain/flags/flag.ts';
import type { QueueItem } from '../../data/review.ts';
import { formatAge, formatCount } from '../../kit/format.ts';
import { KeyCap } from '../../kit/key-cap.tsx';
import { SeverityIcon } from '../../parts/severity-chip.tsx';
import classes from './queue-list.module.css';

interface QueueListProps {
  readonly items: readonly QueueItem[];
  readonly selected: string | undefined;
  readonly nameOf: (id: string) => string;
}

/** What waits for a decision, the riskiest first. */
export function QueueList({ items, selected, nameOf }: QueueListProps) {
  const oldest = items.map(({ rule }) => rule.review?.submitted_at ?? rule.updated_at).toSorted()[0];
  return (
    <div className={classes['queue']}>
      <div className={classes['head']}>
        <h1>Review queue</h1>
        <p className="spread meta">
          <span>
            {items.length} waiting{oldest === undefined ? '' : ` · oldest ${formatAge(oldest, new Date())}`}
          </span>
          <span>Riskiest first</span>
        </p>
      </div>
      <ol aria-label="Waiting for a decision">
        {items.map((item) => (
          <li key={item.rule.id}>
            <Row item={item} selected={item.rule.id === selected} nameOf={nameOf} />
          </li>
        ))}
      </ol>
      <p className={classes['keys']} aria-hidden>
        <KeyCap>J</KeyCap> <KeyCap>K</KeyCap> move <KeyCap>A</KeyCap> <KeyCap>R</KeyCap> <KeyCap>W</KeyCap>{' '}
        decide
      </p>
    </div>
  );
}

interface RowProps {
  readonly item: QueueItem;
  readonly selected: boolean;
  readonly nameOf: (id: string) => string;
}

function Row({ item: { rule, risk, flag_counts: counts, reach, can_decide }, selected, nameOf }: RowProps) {
  const since = rule.review?.submitted_at ?? rule.updated_at;
  return (
    <Link
      to={`/review/${rule.id}`}
      className={classes['row'] ?? ''}
      aria-current={selected ? 'true' : undefined}
      data-queued={rule.id}
    >
      <span className={classes['risk']} title="Risk, of 100">
        <span className="hidden-text">Risk </span>
        <b className="num">{risk ?? '–'}</b>
        <span className={classes['bar']} aria-hidden>
          <i style={{ height: `${risk ?? 0}%` }} />
        </span>
      </span>
      <span className={classes['words']}>
        <b className={classes['name']}>{rule.name}</b>
        <span className="meta">
          {nameOf(rule.review?.submitted_by ?? rule.updated_by)} ·{' '}
          <time dateTime={since}>{formatAge(since, new Date())}</time>
        </span>
        <span className={classes['facts']}>
          {counts &&
            SEVERITIES.filter((severity) => counts[severity] > 0).map((severity) => (
              <span key={severity} className={classes['count']}>
                <SeverityIcon severity={severity} size={14} /> {counts[severity]}
              </span>
            ))}
          <span className="num">{formatCount(reach)} reach</span>
          {!can_decide && <span className={classes['not']}>not yours</span>}
        </span>
      </span>
    </Link>
  );
}
