import { formatCount } from '../../kit/format.ts';
import { useSmallScreen } from '../../kit/use-screen.ts';
import type { Bar } from './pressure-bars.ts';
import classes from './pressure.module.css';

interface PressureTableProps {
  readonly bars: readonly Bar[];
  readonly caption: string;
}

const SIDES = ['before', 'after'] as const;
const WORDS = { before: 'Before', after: 'After' } as const;

/** What the chart shows, in figures: each under its bar, or a row per bar where there is no room. */
export function PressureTable({ bars, caption }: PressureTableProps) {
  const small = useSmallScreen();
  const figure = (bar: Bar, side: (typeof SIDES)[number]) => (
    <td key={`${bar.label} ${side}`} className={side === 'after' ? 'num strong' : 'num'}>
      {formatCount(bar[side])}
    </td>
  );
  if (small) {
    return (
      <table className={classes['upright']}>
        <caption className="meta">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">Messages</th>
            {SIDES.map((side) => (
              <th key={side} scope="col" className="num">
                {WORDS[side]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {bars.map((bar) => (
            <tr key={bar.label}>
              <th scope="row">{bar.label}</th>
              {SIDES.map((side) => figure(bar, side))}
            </tr>
          ))}
        </tbody>
      </table>
    );
  }
  return (
    <table className={classes['bars']}>
      <caption className="meta">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">People with</th>
          {bars.map(({ label }) => (
            <th key={label} scope="col" className="num">
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {SIDES.map((side) => (
          <tr key={side}>
            <th scope="row">{WORDS[side]}</th>
            {bars.map((bar) => figure(bar, side))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
