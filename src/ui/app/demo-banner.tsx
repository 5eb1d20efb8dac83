import classes from './demo-banner.module.css';

/** So that nobody takes a demo for the real thing, nor types what is real into it. */
export function DemoBanner() {
  return (
    <p className={classes['demo']} role="note">
      This is a demo with made-up people. Nothing is sent.
    </p>
  );
}
