import { useCallback, useState } from 'react';
import { useNarrowScreen } from '../kit/use-screen.ts';

const KEPT = 'tact.sidebar-folded';

/** Whether the sidebar is a rail: as chosen in this browser, else on middling screens. */
export function useFolded(): readonly [boolean, () => void] {
  const middling = useNarrowScreen();
  const [chosen, setChosen] = useState(() => localStorage.getItem(KEPT));
  const folded = chosen === null ? middling : chosen === '1';
  const toggle = useCallback(() => {
    const next = folded ? '0' : '1';
    localStorage.setItem(KEPT, next);
    setChosen(next);
  }, [folded]);
  return [folded, toggle];
}
