import type { ReactNode } from 'react';
import { useEffect } from 'react';
import { AsideSheet } from './aside-sheet.tsx';
import { useNarrowScreen } from './use-screen.ts';
import classes from './page.module.css';

interface PageProps {
  readonly title: string;
  /** What stands above the title: where this belongs. */
  readonly crumb?: ReactNode;
  /** Beside the title: a version chip, the state in words. */
  readonly beside?: ReactNode;
  /** At the right: at most one primary button. */
  readonly actions?: ReactNode;
  readonly tabs?: ReactNode;
  /** A column at the right that scrolls by itself; where there is no room, a sheet behind a bar that says `brief`. */
  readonly aside?: { readonly title: string; readonly brief: ReactNode; readonly content: ReactNode };
  /** Without padding, for pages that divide themselves into columns. */
  readonly bare?: boolean;
  readonly children: ReactNode;
}

/** A page: header, tabs, body, and an aside where there is one. It names the browser's tab. */
export function Page({ title, crumb, beside, actions, tabs, aside, bare = false, children }: PageProps) {
  const narrow = useNarrowScreen();
  useEffect(() => {
    document.title = `${title} · Tact`;
  }, [title]);
  return (
    <div className={classes['page']}>
      <header className={classes['header']}>
        <div className={classes['top']}>
          <div className={classes['names']}>
            {crumb !== undefined && <div className={classes['crumb']}>{crumb}</div>}
            <div className="row">
              <h1 className={classes['title']}>{title}</h1>
              {beside}
            </div>
          </div>
          <div className={classes['actions']}>{actions}</div>
        </div>
        {tabs}
      </header>
      <div className={classes['columns']}>
        <div className={bare ? classes['bare'] : classes['body']}>{children}</div>
        {aside !== undefined && !narrow && <aside className={classes['aside']}>{aside.content}</aside>}
      </div>
      {aside !== undefined && narrow && (
        <AsideSheet title={aside.title} brief={aside.brief}>
          {aside.content}
        </AsideSheet>
      )}
    </div>
  );
}
