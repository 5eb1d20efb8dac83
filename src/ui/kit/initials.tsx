import classes from './initials.module.css';

/** A person as a small circle; the name stands beside it or is told by what it is in. */
export function Initials({ name, size = 26 }: { readonly name: string; readonly size?: number }) {
  const letters = name
    .split(/\s+/)
    .map((word) => word.charAt(0))
    .join('')
    .slice(0, 2)
    .toUpperCase();
  return (
    <span className={classes['initials']} style={{ width: size, height: size }} aria-hidden>
      {letters}
    </span>
  );
}
