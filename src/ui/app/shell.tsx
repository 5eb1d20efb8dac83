import { ActionIcon } from '@mantine/core';
import { IconMenu2 } from '@tabler/icons-react';
import { Suspense, useEffect, useMemo, useState } from 'react';
import { Navigate, Route, Routes, useLocation } from 'react-router-dom';
import { useMe } from '../data/session.ts';
import { Empty, Loading } from '../kit/states.tsx';
import { useShortcuts } from '../kit/use-shortcuts.ts';
import { PAGES } from '../routes.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import { Sidebar } from './sidebar.tsx';
import { useGoKeys } from './use-go-keys.ts';
import { useLiveChanges } from './use-live-changes.ts';
import classes from './shell.module.css';

const FOLDED = 'tact.sidebar-folded';

/** The frame round every page of someone who is signed in. */
export function Shell() {
  const me = useMe();
  const { pathname } = useLocation();
  const [folded, setFolded] = useState(() => localStorage.getItem(FOLDED) !== null);
  const [open, setOpen] = useState(false);
  const keys = useMemo(() => ({ '[': () => setFolded((now) => !now) }), []);
  useShortcuts(keys);
  useGoKeys();
  useLiveChanges();
  useEffect(() => setOpen(false), [pathname]);
  useEffect(() => {
    if (folded) localStorage.setItem(FOLDED, '1');
    else localStorage.removeItem(FOLDED);
  }, [folded]);
  return (
    <div className={classes['shell']} data-folded={folded} data-open={open}>
      <a className="skip" href="#main">
        Skip to the content
      </a>
      <Sidebar me={me} folded={folded} onFold={() => setFolded(!folded)} onClose={() => setOpen(false)} />
      <main id="main" className={classes['main']} tabIndex={-1}>
        {me.demo && (
          <p className={classes['demo']}>
            This is a demo with made-up people. Nothing is sent, and what you change stays in this browser.
          </p>
        )}
        <div className={classes['bar']}>
          <ActionIcon variant="subtle" color="gray" size={44} aria-label="Menu" onClick={() => setOpen(true)}>
            <IconMenu2 size={20} />
          </ActionIcon>
          <span className="strong">{me.workspace}</span>
        </div>
        <div className={classes['page']}>
          <ErrorBoundary key={pathname}>
            <Suspense fallback={<Loading />}>
              <Routes>
                <Route path="/" element={<Navigate to={me.role === 'reviewer' ? '/review' : '/overview'} replace />} />
                {PAGES.map(({ path, page: PageOf }) => (
                  <Route key={path} path={path} element={<PageOf />} />
                ))}
                <Route path="*" element={<Empty title="There is nothing at this address">Choose a page at the left.</Empty>} />
              </Routes>
            </Suspense>
          </ErrorBoundary>
        </div>
      </main>
    </div>
  );
}
