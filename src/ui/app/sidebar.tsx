import { ActionIcon } from '@mantine/core';
import { IconChevronsLeft, IconChevronsRight, IconSearch } from '@tabler/icons-react';
import { useEffect, useMemo, useRef } from 'react';
import { Link } from 'react-router-dom';
import type { Me } from '../data/session.ts';
import { KeyCap } from '../kit/key-cap.tsx';
import { Logo } from '../kit/logo.tsx';
import { useShortcuts } from '../kit/use-shortcuts.ts';
import { PAGES, type PageRow } from '../routes.tsx';
import { BellRow } from './bell-row.tsx';
import { Freshness } from './freshness.tsx';
import { MenuRow } from './menu-row.tsx';
import { useMenuCounts } from './use-menu-counts.ts';
import { UserMenu } from './user-menu.tsx';
import classes from './sidebar.module.css';

interface SidebarProps {
  readonly me: Me;
  readonly folded: boolean;
  /** On small screens, where it lies over the page. */
  readonly open: boolean;
  readonly onFold: () => void;
  readonly onClose: () => void;
  readonly onSearch: () => void;
}

/** Where one can go, how fresh the data is, and who is signed in. */
export function Sidebar({ me, folded, open, onFold, onClose, onSearch }: SidebarProps) {
  const nav = useRef<HTMLElement>(null);
  const counts = useMenuCounts(me);
  useEffect(() => {
    if (open) nav.current?.querySelector('a')?.focus();
  }, [open]);
  const keys = useMemo(() => (open ? { Escape: onClose } : {}), [open, onClose]);
  useShortcuts(keys);
  const group = (menu: PageRow['menu']) =>
    PAGES.filter((page) => page.menu === menu).map((page) => (
      <MenuRow key={page.path} page={page} folded={folded} count={counts[page.path]} />
    ));
  return (
    <>
      <button
        type="button"
        className={`bare ${classes['veil']}`}
        aria-label="Close the menu"
        tabIndex={-1}
        onClick={onClose}
      />
      <nav ref={nav} className={classes['sidebar']} aria-label="Pages" data-folded={folded}>
        <div className={classes['head']}>
          <Link to="/" className={classes['workspace']} aria-label={`${me.workspace}: first page`}>
            <Logo size={22} />
            {!folded && <span className={classes['name']}>{me.workspace}</span>}
          </Link>
          <ActionIcon
            className={classes['fold'] ?? ''}
            variant="subtle"
            color="gray"
            aria-label={folded ? 'Unfold the sidebar' : 'Fold the sidebar'}
            aria-keyshortcuts="["
            onClick={onFold}
          >
            {folded ? <IconChevronsRight size={16} /> : <IconChevronsLeft size={16} />}
          </ActionIcon>
        </div>
        <button
          type="button"
          className={`bare ${classes['search']}`}
          {...(folded ? { 'aria-label': 'Search or jump to' } : {})}
          aria-keyshortcuts="Meta+K Control+K"
          onClick={onSearch}
        >
          <IconSearch size={16} aria-hidden />
          {!folded && (
            <>
              <span>Search or jump to</span>
              <KeyCap>⌘K</KeyCap>
            </>
          )}
        </button>
        <ul>{group('main')}</ul>
        <p className={classes['group']}>{folded ? '' : 'Data'}</p>
        <ul>{group('data')}</ul>
        <div className={classes['foot']}>
          <BellRow folded={folded} />
          <Freshness folded={folded} />
          <UserMenu me={me} folded={folded} />
        </div>
      </nav>
    </>
  );
}
