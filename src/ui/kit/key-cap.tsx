import classes from './key-cap.module.css';

/** A key, shown where it is used. */
export function KeyCap({ children }: { readonly children: string }) {
  return <kbd className={classes['key']}>{children}</kbd>;
}
