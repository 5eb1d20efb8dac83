import { people as peopleWords, formatCount, formatShare } from '../../../kit/format.ts';
import type { Preview } from '../../../data/preview.ts';
import { Panel } from '../../../kit/panel.tsx';
import { OutcomeIcon, outcomeWord } from '../../../parts/outcomes.tsx';
import { shownCount } from '../../../parts/shown-count.ts';
import type { PeopleFilter } from './use-people-filter.ts';
import { shortCount, ticksUpTo, type WaterfallRow } from './waterfall-rows.ts';
import classes from './waterfall.module.css';

interface WaterfallProps {
  readonly preview: Preview;
  readonly rows: readonly WaterfallRow[];
  readonly filter: PeopleFilter;
}

/** Everyone who matches, and where each of them leaves. A row shows its people below; with Shift it adds them. */
export function Waterfall({ preview, rows, filter }: WaterfallProps) {
  const ticks = ticksUpTo(preview.matched);
  const most = ticks.at(-1) ?? 1;
  const out = preview.outcomes.not_matched;
  return (
    <Panel
      title="Who drops out, and why"
      side={<span className="meta">% of {formatCount(preview.matched)} matched</span>}
    >
      <div className={classes['chart']}>
        <div className={classes['grid']} aria-hidden>
          {ticks.map((tick) => (
            <i key={tick} style={{ left: `${(tick / most) * 100}%` }} />
          ))}
        </div>
        <ul aria-label="Figures; a row shows its people below, Shift adds them">
          {rows.map((row) => (
            <li key={row.label}>
              <Row row={row} most={most} matched={preview.matched} filter={filter} />
            </li>
          ))}
        </ul>
        <div className={classes['axis']} aria-hidden>
          {ticks.map((tick) => (
            <span key={tick} style={{ left: `${(tick / most) * 100}%` }}>
              {shortCount(tick)}
            </span>
          ))}
        </div>
      </div>
      <button
        type="button"
        className={`bare ${classes['outside']}`}
        aria-pressed={filter.picked.includes('not_matched')}
        onClick={(event) => filter.pick('not_matched', event.shiftKey)}
      >
        <OutcomeIcon outcome="not_matched" />
        {outcomeWord('not_matched')}: {formatCount(out)} of {peopleWords(preview.customers)}
      </button>
    </Panel>
  );
}

interface RowProps {
  readonly row: WaterfallRow;
  readonly most: number;
  readonly matched: number;
  readonly filter: PeopleFilter;
}

function Row({ row, most, matched, filter }: RowProps) {
  const { outcome } = row;
  const kind = outcome === 'reached' ? 'reached' : row.falls ? 'drop' : 'step';
  const cells = (
    <>
      <span className={classes['label']} title={row.label}>
        {outcome !== null && <OutcomeIcon outcome={outcome} />}
        <span>{row.label}</span>
      </span>
      <span className={classes['track']} aria-hidden>
        <i
          data-kind={kind}
          style={{ left: `${(row.from / most) * 100}%`, width: `${((row.people ?? 0) / most) * 100}%` }}
          data-none={(row.people ?? 0) === 0}
        />
      </span>
      <span className="num">{shownCount(row.falls && row.people !== null ? -row.people : row.people)}</span>
      <span className={`num ${classes['share']}`}>
        {row.people === null ? '' : formatShare(row.people, matched)}
      </span>
    </>
  );
  if (outcome === null) {
    return (
      <div className={classes['row']} data-kind={kind}>
        {cells}
      </div>
    );
  }
  return (
    <button
      type="button"
      className={`bare ${classes['row']}`}
      data-kind={kind}
      aria-pressed={filter.picked.includes(outcome)}
      onClick={(event) => filter.pick(outcome, event.shiftKey)}
    >
      {cells}
    </button>
  );
}
