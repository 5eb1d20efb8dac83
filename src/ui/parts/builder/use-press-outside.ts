import { useEffect, useRef } from 'react';

/**
 * Asks to close when something is pressed outside of every popup. The lists that the fields of a popup open stand
 * beside it in the page, so that pressing one of their options is no press outside.
 */
export function usePressOutside(open: boolean, close: () => void): void {
  const latest = useRef(close);
  latest.current = close;
  useEffect(() => {
    if (!open) return undefined;
    const onPress = (event: PointerEvent) => {
      if (event.target instanceof Element && event.target.closest('[data-portal]') === null) latest.current();
    };
    document.addEventListener('pointerdown', onPress);
    return () => document.removeEventListener('pointerdown', onPress);
  }, [open]);
}
