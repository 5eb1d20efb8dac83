import { IconChevronRight } from '@tabler/icons-react';
import { Link } from 'react-router-dom';
import classes from './page.module.css';

/** Where a page belongs, from the outermost: each a way there. */
export function Crumbs({ way }: { readonly way: readonly (readonly [to: string, words: string])[] }) {
  return (
    <nav aria-label="Where this belongs" className={classes['way']}>
      {way.map(([to, words], index) => (
        <span key={to}>
          {index > 0 && <IconChevronRight size={12} aria-hidden />}
          <Link to={to}>{words}</Link>
        </span>
      ))}
    </nav>
  );
}
