import { Notice } from '../../kit/notice.tsx';
import { Panel } from '../../kit/panel.tsx';
import { HeatScale } from '../../parts/heat-map.tsx';
import type { Overlap } from '../../data/overlap.ts';
import { formatCount } from '../../kit/format.ts';
import { ByRules } from './by-rules.tsx';
import { mostAlike } from './most-alike.ts';
import { MostReached } from './most-reached.tsx';
import { OverlapMap } from './overlap-map.tsx';
import classes from './overlap.module.css';

/** More rows are no picture any more. */
const MOST_ROWS = 40;

interface OverlapPictureProps {
  readonly overlap: Overlap;
  /** It is counted again. */
  readonly dim: boolean;
  readonly onChoose: (rules: readonly string[]) => void;
}

/** Rules × rules, how many rules people hear from, and those who hear from most. */
export function OverlapPicture({ overlap, dim, onChoose }: OverlapPictureProps) {
  const places = mostAlike(overlap, MOST_ROWS);
  const all = overlap.rules.length;
  return (
    <div className={classes['picture']} data-dim={dim} aria-busy={dim}>
      {overlap.left_out.length > 0 && (
        <Notice
          tone="warn"
          title={
            overlap.left_out.length === 1
              ? 'One rule can’t be asked and is left out'
              : `${overlap.left_out.length} rules can’t be asked and are left out`
          }
        >
          {overlap.left_out.map(({ id, name, reason }) => (
            <p key={id}>
              {name}: {reason}
            </p>
          ))}
        </Notice>
      )}
      <Panel
        title="Same people"
        note={
          places.length < all
            ? `the ${places.length} of ${all} rules that share the most people`
            : 'of the people a row reaches, the share that the column reaches too'
        }
        side={<HeatScale />}
      >
        <OverlapMap overlap={overlap} places={places} onPair={(a, b) => onChoose([a, b])} />
        {overlap.rounded && (
          <p className={classes['note']}>
            <b>&lt;20</b> stands where private data decides whom a rule reaches and fewer than 20 people, or
            nobody, are reached by both. Sums are rounded so that they don’t give these away.
          </p>
        )}
      </Panel>
      <div className={classes['below']}>
        <Panel title="How many rules reach a person">
          <ByRules people={overlap.by_rules} rounded={overlap.rounded} />
        </Panel>
        <Panel
          flush
          title="Reached by most rules"
          note={
            overlap.people.length === 0 ? undefined : `${formatCount(overlap.people.length)} people, masked`
          }
        >
          <MostReached overlap={overlap} />
        </Panel>
      </div>
    </div>
  );
}
