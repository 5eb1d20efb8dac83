import type { Basis } from '../../../../domain/permission/permission.ts';
import type { Shown } from '../../../../domain/preview/small-cells.ts';
import classes from './basis-bar.module.css';

/** Why people may be contacted, in the order in which it is drawn. */
export const BASES = ['consent', 'existing_customer', 'no_objection', 'service'] as const;

const WORDS: { readonly [B in Basis]: string } = {
  consent: 'Consent',
  existing_customer: 'Existing customer',
  no_objection: 'No objection',
  service: 'Service message',
};

export function basisWord(basis: Basis): string {
  return WORDS[basis];
}

/** The mark of a basis: solid, hatched or outlined, so that it is told without colour. */
export function BasisMark({ basis }: { readonly basis: Basis }) {
  return <i className={classes['mark']} data-basis={basis} aria-hidden />;
}

interface BasisBarProps {
  readonly by: { readonly [B in Basis]: Shown };
  /** The figure that fills the whole width. */
  readonly most: number;
}

/** People by basis as one bar; the figures stand beside it. */
export function BasisBar({ by, most }: BasisBarProps) {
  return (
    <span className={classes['bar']} aria-hidden>
      {BASES.filter((basis) => (by[basis] ?? 0) > 0).map((basis) => (
        <i
          key={basis}
          data-basis={basis}
          style={{ width: `${((by[basis] ?? 0) / Math.max(1, most)) * 100}%` }}
        />
      ))}
    </span>
  );
}
