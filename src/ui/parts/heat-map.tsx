import type { ReactNode } from 'react';
import { formatCount, formatShare } from '../kit/format.ts';
import classes from './heat-map.module.css';

export interface HeatCell {
  /** Null while it isn't counted. */
  readonly people: number | null;
  readonly of: number;
}

export interface HeatRow {
  readonly id: string;
  readonly label: string;
  /** Under another row, such as a narrower purpose. */
  readonly inset?: boolean;
  readonly cells: readonly HeatCell[];
  /** In place of the cells. */
  readonly words?: string;
}

interface HeatMapProps {
  /** What the table tells. */
  readonly caption: string;
  readonly columns: readonly {
    readonly id: string;
    readonly label: string;
    readonly title?: string;
    /** The last column, over all others. */
    readonly total?: boolean;
  }[];
  readonly rows: readonly HeatRow[];
  /** The count under each share. */
  readonly counts?: boolean;
  readonly head?: ReactNode;
}

/** A column is never so narrow that a word of its head breaks. */
const NARROWEST = 70;

/** Shares of people on one teal scale, with the number in each cell: it is a table. */
export function HeatMap({ caption, columns, rows, counts = false, head }: HeatMapProps) {
  return (
    <div className={classes['frame']} role="region" aria-label={caption} tabIndex={0}>
      <table
        className={classes['map']}
        data-counts={counts}
        style={{ minWidth: (counts ? 200 : 116) + columns.length * (counts ? 84 : NARROWEST) }}
      >
        <caption className="hidden-text">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{head ?? <span className="hidden-text">Purpose</span>}</th>
            {columns.map(({ id, label, title }) => (
              <th key={id} scope="col" title={title}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row" data-inset={row.inset}>
                {row.label}
              </th>
              {row.words !== undefined && (
                <td colSpan={columns.length} className={classes['words']}>
                  {row.words}
                </td>
              )}
              {(row.words === undefined ? row.cells : []).map((cell, index) => (
                <Cell
                  key={columns[index]?.id}
                  cell={cell}
                  counts={counts}
                  total={columns[index]?.total === true}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Stops at 62 % of the teal, so that the number stays readable. */
const STRONGEST = 62;

function Cell({
  cell: { people, of },
  counts,
  total,
}: {
  readonly cell: HeatCell;
  readonly counts: boolean;
  readonly total: boolean;
}) {
  if (people === null) return <td aria-label="not counted yet" className={classes['waiting']} />;
  const share = of === 0 ? 0 : people / of;
  const title = `${formatCount(people)} of ${formatCount(of)} people`;
  return (
    <td
      title={title}
      data-total={total}
      style={
        total
          ? undefined
          : {
              background: `color-mix(in srgb, var(--consent-solid) ${(share * STRONGEST).toFixed(1)}%, var(--surface))`,
            }
      }
    >
      {counts ? formatShare(people, of) : percent(people, of, total ? 1 : 0)}
      {counts && <span className={classes['count']}>{formatCount(people)}</span>}
    </td>
  );
}

function percent(people: number, of: number, digits: 0 | 1): string {
  if (of === 0) return '–';
  const share = (people / of) * 100;
  if (share === 0) return '0';
  return digits === 0 && share < 0.5 ? '<1' : share.toFixed(digits);
}

/** What the colours of a heat map mean. */
export function HeatScale() {
  return (
    <span className={classes['scale']}>
      0% <i aria-hidden /> 100%
    </span>
  );
}
