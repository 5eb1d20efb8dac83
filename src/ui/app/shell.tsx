import { ActionIcon } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { IconMenu2 } from '@tabler/icons-react';
import { lazy, Suspense, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { Route, Routes, useLocation } from 'react-router-dom';
import { useMe } from '../data/session.ts';
import { Loading } from '../kit/states.tsx';
import { useShortcuts } from '../kit/use-shortcuts.ts';
import { NotFound } from '../pages/not-found/not-found.tsx';
import { PAGES } from '../routes.tsx';
import { AwayBanner } from './away-banner.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import { Landing } from './landing.tsx';
import { DemoBanner } from './demo-banner.tsx';
import { Sidebar } from './sidebar.tsx';
import { useFolded } from './use-folded.ts';
import { useGoKeys } from './use-go-keys.ts';
import { useLiveChanges } from './use-live-changes.ts';
import { useWorkspaceTimes } from './use-workspace-times.ts';
import classes from './shell.module.css';

const Palette = lazy(() => import('./palette.tsx'));
const KeyHelp = lazy(() => import('./key-help.tsx'));

/** The frame round every page of someone who is signed in. */
export function Shell() {
  const me = useMe();
  const { pathname } = useLocation();
  const small = useMediaQuery('(max-width: 899px)', false, { getInitialValueInEffect: false });
  const [folded, fold] = useFolded();
  const [open, setOpen] = useState(false);
  const [searches, setSearches] = useState(0);
  const [help, setHelp] = useState(false);
  const menu = useRef<HTMLButtonElement>(null);
  const keys = useMemo(
    () => ({
      '[': fold,
      'mod+k': () => setSearches((times) => times + 1),
      '?': () => setHelp(true),
    }),
    [fold],
  );
  useShortcuts(keys);
  useGoKeys();
  useWorkspaceTimes();
  const away = useLiveChanges();
  useEffect(() => setOpen(false), [pathname]);
  const closeMenu = useCallback(() => setOpen(false), []);
  const wasOpen = useRef(open);
  useEffect(() => {
    // The button can have the focus only once the page is no longer inert.
    if (wasOpen.current && !open) menu.current?.focus();
    wasOpen.current = open;
  }, [open]);
  return (
    <div className={classes['shell']} data-folded={folded} data-open={open}>
      <a className="skip" href="#main">
        Skip to the content
      </a>
      <Sidebar
        me={me}
        folded={folded && !small}
        open={open}
        onFold={fold}
        onClose={closeMenu}
        onSearch={() => setSearches((times) => times + 1)}
      />
      <main id="main" className={classes['main']} tabIndex={-1} inert={open}>
        {me.demo && <DemoBanner />}
        {away && <AwayBanner />}
        <div className={classes['bar']}>
          <ActionIcon
            ref={menu}
            variant="subtle"
            color="gray"
            size={44}
            aria-label="Menu"
            aria-expanded={open}
            onClick={() => setOpen(true)}
          >
            <IconMenu2 size={20} />
          </ActionIcon>
          <span className="strong">{me.workspace}</span>
        </div>
        <div className={classes['page']}>
          <Routes>
            <Route path="/" element={<Landing me={me} />} />
            {PAGES.map(({ path, page: PageOf }) => (
              <Route
                key={path}
                path={path}
                element={
                  <ErrorBoundary key={path}>
                    <Suspense fallback={<Loading />}>
                      <PageOf />
                    </Suspense>
                  </ErrorBoundary>
                }
              />
            ))}
            <Route path="*" element={<NotFound />} />
          </Routes>
        </div>
      </main>
      <Suspense>
        {searches > 0 && <Palette wanted={searches} onHelp={() => setHelp(true)} />}
        {help && <KeyHelp onClose={() => setHelp(false)} />}
      </Suspense>
    </div>
  );
}
