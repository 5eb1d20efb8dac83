import { useMemo, useRef } from 'react';
import { useNavigate } from 'react-router-dom';
import { useShortcuts } from '../kit/use-shortcuts.ts';
import { PAGES } from '../routes.tsx';

const SOON = 1_200;

/** `G`, then the key of a page. */
export function useGoKeys(): void {
  const navigate = useNavigate();
  const armed = useRef(0);
  const keys = useMemo(() => {
    const go = PAGES.filter((page) => page.key !== undefined).map((page) => [
      page.key ?? '',
      () => {
        if (performance.now() - armed.current < SOON) void navigate(page.path.replace(/\/:.*$/, ''));
      },
    ]);
    return {
      ...(Object.fromEntries(go) as { [key: string]: () => void }),
      g: () => {
        armed.current = performance.now();
      },
    };
  }, [navigate]);
  useShortcuts(keys);
}
