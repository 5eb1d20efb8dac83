import { type RefObject, useEffect, useMemo, useRef } from 'react';
import { useShortcuts } from './use-shortcuts.ts';

interface ListKeys {
  readonly list: RefObject<HTMLElement | null>;
  /** The rows, each a link that has its id as `data-row`. */
  readonly ids: readonly string[];
  /** The one whose detail is open. */
  readonly open: string | undefined;
  readonly onOpen: (id: string) => void;
}

/**
 * J and K move through the rows, and take an open detail along; ↵ opens by the link itself. C opens too: what is
 * confirmed is read first.
 */
export function useListKeys(keys: ListKeys): void {
  const latest = useRef(keys);
  const isOpen = keys.open !== undefined;
  useEffect(() => {
    latest.current = keys;
  });
  useShortcuts(
    useMemo(() => {
      const move = (step: number) => {
        const { list, ids, open, onOpen } = latest.current;
        const from = ids.indexOf(focusedRow() ?? open ?? '');
        const id = ids[Math.min(ids.length - 1, Math.max(0, from + step))];
        if (id === undefined) return;
        list.current?.querySelector<HTMLElement>(`[data-row="${id}"]`)?.focus();
        if (open !== undefined && id !== open) onOpen(id);
      };
      const moves = { j: () => move(1), k: () => move(-1) };
      if (isOpen) return moves;
      return {
        ...moves,
        c: () => {
          const id = focusedRow();
          if (id !== undefined) latest.current.onOpen(id);
        },
      };
    }, [isOpen]),
  );
}

function focusedRow(): string | undefined {
  return document.activeElement instanceof HTMLElement ? document.activeElement.dataset['row'] : undefined;
}
