import type { Preview } from '../../../data/preview.ts';
import { formatCount } from '../../../kit/format.ts';
import { Panel } from '../../../kit/panel.tsx';
import { BASES, BasisBar, BasisMark, basisWord } from './basis-bar.tsx';
import { CapsHeld } from './caps-held.tsx';
import { regimeParts } from '../../../parts/regime-name.ts';
import { shownCount, shownSum } from '../../../parts/shown-count.ts';
import classes from './regimes.module.css';

/** Who is reached under which law and on what basis, and which cap held back whom. */
export function Regimes({ preview }: { readonly preview: Preview }) {
  const { by_regime: regimes, outcomes } = preview;
  const most = Math.max(...regimes.map(({ reached }) => reached ?? 0), 0);
  const total = (basis: (typeof BASES)[number]) => shownSum(regimes.map(({ by_basis }) => by_basis[basis]));
  return (
    <Panel
      title="Reached by regime"
      side={<span className="meta">{formatCount(outcomes.reached)}</span>}
      flush
    >
      <ul className={classes['legend']} aria-label="Reached on the basis of">
        {BASES.filter((basis) => basis !== 'service' || (total(basis) ?? 0) > 0).map((basis) => (
          <li key={basis}>
            <BasisMark basis={basis} /> {basisWord(basis)} <b className="num">{shownCount(total(basis))}</b>
          </li>
        ))}
      </ul>
      {regimes.length > 0 && (
        <table className={classes['table']}>
          <thead>
            <tr>
              <th scope="col">Where they live</th>
              <th scope="col">
                <span className="hidden-text">By basis</span>
              </th>
              <th scope="col" className="num">
                Reached
              </th>
              <th scope="col" className="num">
                Matched
              </th>
            </tr>
          </thead>
          <tbody>
            {regimes.map((regime) => (
              <tr key={regime.regime}>
                <th scope="row">
                  <RegimeName name={regime.name} />
                </th>
                <td>
                  <BasisBar by={regime.by_basis} most={most} />
                  <span className="hidden-text">
                    {BASES.filter((basis) => (regime.by_basis[basis] ?? 0) > 0)
                      .map((basis) => `${basisWord(basis)} ${formatCount(regime.by_basis[basis])}`)
                      .join(', ')}
                  </span>
                </td>
                <td className="num strong">{shownCount(regime.reached)}</td>
                <td className="num second">{shownCount(regime.matched)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <CapsHeld preview={preview} />
    </Panel>
  );
}

/** `EU and EEA (GDPR, ePrivacy)` as a name and, under it, the laws. */
function RegimeName({ name }: { readonly name: string }) {
  const { place, laws } = regimeParts(name);
  return (
    <>
      {place}
      {laws !== null && <span className="meta">{laws}</span>}
    </>
  );
}
