import { useEffect } from 'react';
import { isTyping } from './use-shortcuts.ts';

/** ⌘Z and ⇧⌘Z (or Ctrl) anywhere on the page but in a field, which takes back what is typed by itself. */
export function useUndoKeys({ undo, redo }: { readonly undo: () => void; readonly redo: () => void }): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const isKey = (event.metaKey || event.ctrlKey) && !event.altKey && event.key.toLowerCase() === 'z';
      if (!isKey || event.defaultPrevented || isTyping(event.target)) return;
      event.preventDefault();
      (event.shiftKey ? redo : undo)();
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [undo, redo]);
}
