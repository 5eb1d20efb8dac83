import type { Sensitivity } from '../../domain/data/catalog.ts';
import classes from './sensitivity.module.css';

const WORDS: { readonly [S in Sensitivity]: string } = {
  0: 'Ordinary',
  1: 'Personal',
  2: 'Elevated',
  3: 'Sensitive',
};

/** Three bars, filled by how private the data is, with the word unless it stands elsewhere. */
export function SensitivityBars({
  level,
  bare = false,
}: {
  readonly level: Sensitivity;
  readonly bare?: boolean;
}) {
  return (
    <span className={classes['sensitivity']} title={WORDS[level]}>
      <span className={classes['bars']} aria-hidden>
        {[1, 2, 3].map((bar) => (
          <i key={bar} data-on={bar <= level} />
        ))}
      </span>
      {bare ? <span className="hidden-text">{WORDS[level]}</span> : WORDS[level]}
    </span>
  );
}
