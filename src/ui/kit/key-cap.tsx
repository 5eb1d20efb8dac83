import classes from './key-cap.module.css';

const APPLE = /Mac|iPhone|iPad/.test(navigator.userAgent);

/** A key, shown where it is used: `J`, `⌘K`. Elsewhere than on Apple’s machines ⌘ is Ctrl and ⌥ is Alt. */
export function KeyCap({ children }: { readonly children: string }) {
  const here = APPLE ? children : children.replace('⌘', 'Ctrl ').replace('⌥', 'Alt ').trim();
  return <kbd className={classes['key']}>{here}</kbd>;
}
