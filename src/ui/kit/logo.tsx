import classes from './logo.module.css';

/** Two rings that touch: who sends, and who is reached. */
export function Logo({ size = 22 }: { readonly size?: number }) {
  return (
    <span className={classes['logo']} style={{ width: size, height: size }} aria-hidden>
      <svg
        viewBox="0 0 24 24"
        width={size * 0.68}
        height={size * 0.68}
        fill="none"
        stroke="currentColor"
        strokeWidth="2.6"
      >
        <circle cx="8.2" cy="12" r="5.2" />
        <circle cx="15.8" cy="12" r="5.2" />
      </svg>
    </span>
  );
}
