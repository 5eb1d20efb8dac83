import type { KeyboardEvent } from 'react';
import { Link } from 'react-router-dom';
import type { Overlap } from '../../data/overlap.ts';
import { formatCount } from '../../kit/format.ts';
import classes from './overlap.module.css';

/** Stops at 62 % of the teal, so that the number stays readable. */
const STRONGEST = 62;

const STEPS: { readonly [key: string]: readonly [row: number, column: number] } = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

interface OverlapMapProps {
  readonly overlap: Overlap;
  /** The rules that are shown, by their places. */
  readonly places: readonly number[];
  /** Looks at two rules alone. */
  readonly onPair: (row: string, column: string) => void;
}

/** Rules × rules on one teal scale, with the whole percent in each cell: it is a table. Arrow keys move in it. */
export function OverlapMap({ overlap: { rules, pairs }, places, onPair }: OverlapMapProps) {
  return (
    <div className={classes['frame']}>
      <table
        className={classes['map']}
        style={{ width: `calc(var(--names) + ${places.length * 52}px)` }}
        onKeyDown={move}
      >
        <caption className="hidden-text">
          Of the people whom a row’s rule reaches, the share whom the column’s rule reaches too
        </caption>
        <thead>
          <tr>
            <th scope="col">
              <span className="hidden-text">Rule</span>
            </th>
            <th scope="col" className="num">
              Reach
            </th>
            {places.map((column, number) => (
              <th key={column} scope="col" title={rules[column]?.name}>
                <span aria-hidden>{number + 1}</span>
                <span className="hidden-text">{rules[column]?.name}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {places.map((row, number) => {
            const rule = rules[row];
            return (
              rule && (
                <tr key={row}>
                  <th scope="row">
                    <div className={classes['rule']}>
                      {' '}
                      <span className={classes['number']} aria-hidden>
                        {number + 1}
                      </span>
                      <Link to={`/rules/${rule.id}/preview`} title={rule.name}>
                        {rule.name}
                      </Link>
                      {!rule.live && <span className="meta">draft</span>}
                    </div>{' '}
                  </th>
                  <td className="num">{rule.reached === null ? '<20' : formatCount(rule.reached)}</td>
                  {places.map((column, at) => (
                    <Cell
                      key={column}
                      people={pairs[row]?.[column] ?? null}
                      row={rule}
                      column={rules[column]?.name ?? ''}
                      itself={row === column}
                      first={number === 0 && at === 1}
                      onPick={() => onPair(rule.id, rules[column]?.id ?? rule.id)}
                    />
                  ))}
                </tr>
              )
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

interface CellProps {
  /** Null: too few to show. */
  readonly people: number | null;
  readonly row: Overlap['rules'][number];
  readonly column: string;
  readonly itself: boolean;
  /** Where Tab comes in. */
  readonly first: boolean;
  readonly onPick: () => void;
}

function Cell({ people, row, column, itself, first, onPick }: CellProps) {
  if (itself) return <td className={classes['itself']} aria-label="itself" />;
  const reached = row.reached ?? 0;
  const share = people === null || reached === 0 ? 0 : (people / reached) * 100;
  const words = `${people === null ? 'Fewer than 20' : formatCount(people)} of ${row.reached === null ? 'those' : formatCount(row.reached)} whom ${row.name} reaches are reached by ${column} too`;
  return (
    <td>
      <button
        type="button"
        className={`bare ${classes['cell']}`}
        title={words}
        aria-label={`${percent(people, reached)}. ${words}`}
        tabIndex={first ? 0 : -1}
        onClick={onPick}
        style={{
          background: `color-mix(in srgb, var(--consent-solid) ${((share / 100) * STRONGEST).toFixed(1)}%, var(--surface))`,
        }}
      >
        {percent(people, reached)}
      </button>
    </td>
  );
}

/** `<20` for too few to show; else a whole percent: `33%`, `<1%`, `0`. */
function percent(people: number | null, of: number): string {
  if (people === null) return '<20';
  if (of === 0) return '–';
  const share = (people / of) * 100;
  if (share === 0) return '0';
  return share < 0.5 ? '<1%' : `${share.toFixed(0)}%`;
}

/** Moves the focus to the next cell that can be picked; a rule beside itself is stepped over. */
function move(event: KeyboardEvent<HTMLTableElement>): void {
  const step = STEPS[event.key];
  const here = event.target instanceof HTMLButtonElement ? event.target.closest('td') : null;
  const row = here?.closest('tr');
  if (step === undefined || !here || !row) return;
  event.preventDefault();
  const { rows } = event.currentTarget;
  for (let times = 1; times <= rows.length + 1; times += 1) {
    const cell = rows[row.rowIndex + step[0] * times]?.cells[here.cellIndex + step[1] * times];
    if (cell === undefined) return;
    const button = cell.querySelector('button');
    if (button === null) continue;
    event.currentTarget.querySelectorAll('button').forEach((other) => (other.tabIndex = -1));
    button.tabIndex = 0;
    button.focus();
    return;
  }
}
