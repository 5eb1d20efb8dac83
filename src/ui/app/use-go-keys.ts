import { useEffect } from 'react';
import { useNavigate } from 'react-router-dom';
import { isSingleKey } from '../kit/use-shortcuts.ts';
import { PAGES } from '../routes.tsx';
import { focusMain } from './focus-main.ts';
import { pathOf } from './path-of.ts';

const SOON_MS = 1_200;

/** `G`, then the key of a page. It listens before the pages do, so that the second key is no key of theirs. */
export function useGoKeys(): void {
  const navigate = useNavigate();
  useEffect(() => {
    let armed = Number.NEGATIVE_INFINITY;
    const listen = (event: KeyboardEvent) => {
      if (!isSingleKey(event)) return;
      const soon = event.timeStamp - armed < SOON_MS;
      const page = soon ? PAGES.find(({ key }) => key === event.key) : undefined;
      armed = event.key === 'g' ? event.timeStamp : Number.NEGATIVE_INFINITY;
      if (page === undefined) return;
      event.preventDefault();
      void navigate(pathOf(page.path));
      focusMain();
    };
    window.addEventListener('keydown', listen, { capture: true });
    return () => window.removeEventListener('keydown', listen, { capture: true });
  }, [navigate]);
}
