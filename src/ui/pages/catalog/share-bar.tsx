import classes from './catalog.module.css';

/** A part of a whole as a bar, with its percentage; the bar is decoration. */
export function ShareBar({ share }: { readonly share: number }) {
  const percent = share * 100;
  return (
    <span className={classes['share']}>
      <span className={classes['track']} aria-hidden>
        <span style={{ width: `${percent}%` }} />
      </span>
      <span className={classes['percent']}>
        {percent > 0 && percent < 0.1 ? '<0.1%' : `${percent.toFixed(1)}%`}
      </span>
    </span>
  );
}
