import { type RefObject, useEffect, useMemo, useRef } from 'react';
import { useShortcuts } from '../../kit/use-shortcuts.ts';

interface ListKeys {
  readonly list: RefObject<HTMLElement | null>;
  /** The rows, each a link that has its id as `data-row`. */
  readonly ids: readonly string[];
  /** The one whose detail is open. */
  readonly open: string | undefined;
  readonly onOpen: (id: string) => void;
}

/** J and K move through the rows, and take an open detail along; ↵ opens by the link itself. */
export function useListKeys(keys: ListKeys): void {
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useShortcuts(
    useMemo(() => {
      const move = (step: number) => {
        const { list, ids, open, onOpen } = latest.current;
        const focused =
          document.activeElement instanceof HTMLElement ? document.activeElement.dataset['row'] : undefined;
        const from = ids.indexOf(focused ?? open ?? '');
        const id = ids[Math.min(ids.length - 1, Math.max(0, from + step))];
        if (id === undefined) return;
        list.current?.querySelector<HTMLElement>(`[data-row="${id}"]`)?.focus();
        if (open !== undefined && id !== open) onOpen(id);
      };
      return { j: () => move(1), k: () => move(-1) };
    }, []),
  );
}
