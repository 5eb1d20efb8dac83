import { ActionIcon, Menu, useMantineColorScheme } from '@mantine/core';
import { IconChevronsLeft, IconChevronsRight, IconSettings } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link, NavLink, useNavigate } from 'react-router-dom';
import { datasetsQuery } from '../data/datasets.ts';
import { type Me, useSignOut } from '../data/session.ts';
import { formatMoment } from '../kit/format.ts';
import { ROLE_WORDS } from '../parts/roles.ts';
import { PAGES, type PageRow } from '../routes.tsx';
import classes from './sidebar.module.css';

interface SidebarProps {
  readonly me: Me;
  readonly folded: boolean;
  readonly onFold: () => void;
  readonly onClose: () => void;
}

/** Where one can go, how fresh the data is, and who is signed in. */
export function Sidebar({ me, folded, onFold, onClose }: SidebarProps) {
  const group = (menu: PageRow['menu']) =>
    PAGES.filter((page) => page.menu === menu).map((page) => (
      <MenuRow key={page.path} page={page} folded={folded} />
    ));
  return (
    <>
      <button
        type="button"
        className={`bare ${classes['veil']}`}
        aria-label="Close the menu"
        onClick={onClose}
      />
      <nav className={classes['sidebar']} aria-label="Pages" data-folded={folded}>
        <div className={classes['head']}>
          <Link to="/" className={classes['workspace']} aria-label={`${me.workspace}: home`}>
            <span className={classes['logo']} aria-hidden>
              ∞
            </span>
            {!folded && <span className={classes['name']}>{me.workspace}</span>}
          </Link>
        </div>
        <ul>{group('main')}</ul>
        <p className={classes['group']}>{folded ? '' : 'Data'}</p>
        <ul>{group('data')}</ul>
        <div className={classes['foot']}>
          {!folded && <Freshness />}
          <UserMenu me={me} folded={folded} />
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
      </nav>
    </>
  );
}

function MenuRow({ page, folded }: { readonly page: PageRow; readonly folded: boolean }) {
  const Icon = page.icon;
  const to = page.path.replace(/\/:.*$/, '');
  return (
    <li>
      <NavLink
        to={to}
        className={classes['link'] ?? ''}
        title={folded ? page.title : undefined}
        aria-label={page.title}
      >
        {Icon && <Icon size={17} aria-hidden />}
        {!folded && <span>{page.title}</span>}
      </NavLink>
    </li>
  );
}

function Freshness() {
  const { data } = useQuery(datasetsQuery);
  const loaded = data?.items.map(({ loaded_at }) => loaded_at).filter((at) => at !== null);
  const newest = loaded?.toSorted().at(-1);
  if (loaded === undefined) return null;
  return (
    <p className={classes['fresh']}>
      <i data-on={newest !== undefined} aria-hidden />
      <span>
        {newest === undefined ? 'No data yet' : `Data as of ${formatMoment(newest, new Date())}`}
        <br />
        <span className="quiet">
          {newest === undefined ? 'Import your customers' : `${loaded.length} of 5 datasets loaded`}
        </span>
      </span>
    </p>
  );
}

function UserMenu({ me, folded }: { readonly me: Me; readonly folded: boolean }) {
  const navigate = useNavigate();
  const signOut = useSignOut();
  const { setColorScheme } = useMantineColorScheme();
  const initials = me.name
    .split(/\s+/)
    .map((word) => word.charAt(0))
    .join('')
    .slice(0, 2)
    .toUpperCase();
  return (
    <Menu position="top-start" width={200}>
      <Menu.Target>
        <button
          type="button"
          className={`bare ${classes['user']}`}
          aria-label={`${me.name}, ${ROLE_WORDS[me.role]}: account menu`}
        >
          <span className={classes['initials']} aria-hidden>
            {initials}
          </span>
          {!folded && (
            <span className={classes['who']}>
              <span className="strong">{me.name}</span>
              <span className="quiet">{ROLE_WORDS[me.role]}</span>
            </span>
          )}
          {!folded && <IconSettings size={16} color="var(--t3)" aria-hidden />}
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => void navigate('/settings')}>Settings</Menu.Item>
        <Menu.Divider />
        <Menu.Item onClick={() => setColorScheme('light')}>Light</Menu.Item>
        <Menu.Item onClick={() => setColorScheme('dark')}>Dark</Menu.Item>
        <Menu.Item onClick={() => setColorScheme('auto')}>As the system has it</Menu.Item>
        <Menu.Divider />
        <Menu.Item onClick={() => signOut.mutate()}>Sign out</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
