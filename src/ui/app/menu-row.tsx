import { NavLink, useLocation } from 'react-router-dom';
import { formatCount } from '../kit/format.ts';
import { PAGES, type PageRow } from '../routes.tsx';
import { pathOf } from './path-of.ts';
import classes from './sidebar.module.css';
import type { MenuCount } from './use-menu-counts.ts';

interface MenuRowProps {
  readonly page: PageRow;
  readonly folded: boolean;
  /** Things of this kind, where that is known. */
  readonly count: MenuCount | undefined;
}

/** One page in the sidebar; on the rail its name is a tooltip. */
export function MenuRow({ page, folded, count }: MenuRowProps) {
  const Icon = page.icon;
  const { pathname } = useLocation();
  const meaning = count?.meaning;
  const name =
    count && meaning !== undefined ? `${page.title}, ${formatCount(count.number)} ${meaning}` : page.title;
  const within = PAGES.some(({ under, path }) => under === page.path && path === pathname);
  return (
    <li>
      <NavLink
        to={pathOf(page.path)}
        className={classes['link'] ?? ''}
        data-within={within}
        title={folded ? name : meaning && name}
        aria-label={folded ? name : undefined}
      >
        {Icon && <Icon size={17} stroke={1.8} aria-hidden />}
        {!folded && (
          <>
            <span>{page.title}</span>
            {count !== undefined && (
              <span className={classes['count']}>
                {formatCount(count.number)}
                {meaning !== undefined && <span className="hidden-text"> {meaning}</span>}
              </span>
            )}
          </>
        )}
      </NavLink>
    </li>
  );
}
