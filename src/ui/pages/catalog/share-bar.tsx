import classes from './catalog.module.css';

interface ShareBarProps {
  readonly share: number;
  /** Consent has a colour of its own. */
  readonly tone?: 'consent';
}

/** A part of a whole as a bar, with its percentage; the bar is decoration. */
export function ShareBar({ share, tone }: ShareBarProps) {
  const percent = share * 100;
  return (
    <span className={classes['share']}>
      <span className={classes['track']} data-tone={tone} aria-hidden>
        <span style={{ width: `${percent}%` }} />
      </span>
      <span className={classes['percent']}>
        {percent > 0 && percent < 0.1 ? '<0.1%' : `${percent.toFixed(1)}%`}
      </span>
    </span>
  );
}
