import type { QueueItem } from '../../data/review.ts';
import type { Comparison } from '../../data/rules.ts';
import { formatChange, formatCount, formatShare } from '../../kit/format.ts';
import type { Names } from '../../../domain/segments/phrase.ts';
import { RiskReasons } from './risk-reasons.tsx';
import classes from '../../parts/changes/strip.module.css';

export type Compared = Comparison;

interface StatsProps {
  readonly item: QueueItem;
  readonly compared: Compared;
  /** Flags that stand open; null: not known yet. */
  readonly open: number | null;
  readonly names: Names;
}

/** The rule in four figures, before and after. */
export function Stats({ item, compared, open, names }: StatsProps) {
  const { before, after, reach_before, reach_after } = compared;
  const change = reach_before === null || reach_after === null ? null : reach_after - reach_before;
  const moved = before !== null && (before.purpose !== after.purpose || before.channel !== after.channel);
  return (
    <dl className={classes['strip']}>
      <div>
        <dt>Will be reached</dt>
        <dd>
          {reach_before !== null && <span className="quiet num">{formatCount(reach_before)} → </span>}
          <b className="num">{formatCount(reach_after)}</b>
        </dd>
        <dd className="meta num">
          {change === null
            ? 'first version'
            : `${formatChange(change)}, ${change < 0 ? '−' : '+'}${formatShare(Math.abs(change), reach_before ?? 0)}`}
        </dd>
      </div>
      <div>
        <dt>Risk</dt>
        <dd>
          <b className="num">{item.risk === null ? '–' : formatCount(item.risk)}</b>{' '}
          <span className="meta">of 100</span>
        </dd>
        <dd className="meta">
          {item.risk_parts.length === 0 ? (
            item.risk === null ? (
              'not checked yet'
            ) : (
              'no flags'
            )
          ) : (
            <RiskReasons risk={item.risk} parts={item.risk_parts} />
          )}
        </dd>
      </div>
      <div data-wide>
        <dt>Flags open</dt>
        <dd>
          <b className="num">{open ?? '–'}</b>
        </dd>
        <dd className="meta">{open === null ? 'checking…' : `${item.flag_counts?.waived ?? 0} waived`}</dd>
      </div>
      <div data-wide>
        <dt>Purpose and channel</dt>
        <dd className="label">{names.purpose(after.purpose)}</dd>
        <dd className="meta">
          {names.channel(after.channel)}
          {before !== null && (moved ? ', changed' : ', unchanged')}
        </dd>
      </div>
    </dl>
  );
}
