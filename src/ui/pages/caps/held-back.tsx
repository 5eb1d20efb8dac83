import { Link } from 'react-router-dom';
import { formatShare } from '../../kit/format.ts';
import { Empty } from '../../kit/states.tsx';
import { shownCount, shownSum } from '../../parts/shown-count.ts';
import classes from './caps.module.css';
import type { HeldRule } from './use-held-back.ts';

/** For every live rule: how many people its caps hold back now, and which cap does. */
export function HeldBack({ held }: { readonly held: readonly HeldRule[] }) {
  if (held.length === 0) {
    return (
      <Empty title="No rule is live">
        Once a rule is published, this shows how many people the caps hold back.
      </Empty>
    );
  }
  const most = Math.max(1, ...held.map(({ preview }) => preview?.outcomes.capped ?? 0));
  return (
    <>
      <table className="table">
        <thead>
          <tr>
            <th>Rule</th>
            <th className="num">Permitted</th>
            <th className="num">Held back</th>
            <th className="num">Share</th>
            <th>By</th>
          </tr>
        </thead>
        <tbody>
          {held.map(({ id, name, edition, preview, failed }) => (
            <tr key={id} aria-busy={preview === null && !failed}>
              <td data-label="Rule">
                <Link to={`/rules/${id}`} className={classes['rule']}>
                  {name} <span className="quiet">v{edition}</span>
                </Link>
              </td>
              <Figures preview={preview} failed={failed} most={most} />
            </tr>
          ))}
        </tbody>
      </table>
      <p className={classes['foot']}>
        Permitted: people who match, are not left out and may be contacted. Every rule is counted by itself,
        with what was sent so far.
      </p>
    </>
  );
}

interface FiguresProps {
  readonly preview: HeldRule['preview'];
  readonly failed: boolean;
  readonly most: number;
}

function Figures({ preview, failed, most }: FiguresProps) {
  if (preview === null) {
    return (
      <td colSpan={4} data-label="Held back" className="quiet">
        {failed ? 'couldn’t be counted: open the rule to see why' : 'Counting…'}
      </td>
    );
  }
  const { capped, reached, quiet_hours } = preview.outcomes;
  const permitted = shownSum([capped, reached, quiet_hours]);
  const by = preview.by_cap.filter(({ people }) => people === null || people > 0);
  return (
    <>
      <td data-label="Permitted" className="num">
        {shownCount(permitted)}
      </td>
      <td data-label="Held back" className="num strong">
        {shownCount(capped)}
        <i className={classes['bar']} aria-hidden style={{ width: `${((capped ?? 0) / most) * 64}px` }} />
      </td>
      <td data-label="Share" className="num">
        {capped === null || permitted === null ? '–' : formatShare(capped, permitted)}
      </td>
      <td data-label="By" className="second">
        <span>
          {by.length === 0
            ? '–'
            : by.map(({ cap, name, people }) => (
                <span key={cap} className={classes['by']}>
                  {name} <span className="quiet">{shownCount(people)}</span>
                </span>
              ))}
        </span>
      </td>
    </>
  );
}
