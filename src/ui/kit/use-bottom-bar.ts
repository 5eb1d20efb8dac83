import { type RefCallback, useCallback } from 'react';

const HEIGHT = '--bottom-bar';

/** For a bar at the bottom of the window: says how high it is, so that what appears there later stands above it. */
export function useBottomBar(): RefCallback<HTMLElement> {
  return useCallback((bar: HTMLElement | null) => {
    if (!bar) return undefined;
    const root = document.documentElement;
    const watch = new ResizeObserver(() => root.style.setProperty(HEIGHT, `${bar.offsetHeight}px`));
    watch.observe(bar);
    return () => {
      watch.disconnect();
      root.style.removeProperty(HEIGHT);
    };
  }, []);
}
