import { Link } from 'react-router-dom';
import classes from './review-tabs.module.css';

const TABS = [
  ['/review', 'Queue'],
  ['/review/waivers', 'Waivers'],
  ['/review/rechecks', 'Re-checks'],
] as const;

/** The pages of those who decide. `at` is the one that is open. */
export function ReviewTabs({ at }: { readonly at: (typeof TABS)[number][0] }) {
  return (
    <nav aria-label="Review" className={classes['tabs']}>
      {TABS.map(([path, title]) => (
        <Link key={path} to={path} aria-current={path === at ? 'page' : undefined}>
          {title}
        </Link>
      ))}
    </nav>
  );
}
