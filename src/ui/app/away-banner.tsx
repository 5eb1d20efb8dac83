import { IconPlugConnectedX } from '@tabler/icons-react';
import classes from './shell.module.css';

/** Tact doesn't answer: what is safe, and that it is being tried again. */
export function AwayBanner() {
  return (
    <p className={classes['away']} role="status">
      <IconPlugConnectedX size={16} aria-hidden />
      Tact doesn’t answer. What you see may be old, and what you enter is kept here. Trying again…
    </p>
  );
}
