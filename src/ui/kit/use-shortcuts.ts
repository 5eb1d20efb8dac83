import { useEffect } from 'react';

const OFF = 'tact.single-keys-off';

/** Keys to what they do: `j`, `?`, `mod+k`, `mod+Enter`. Single keys rest while someone types (WCAG 2.1.4). */
export function useShortcuts(keys: { readonly [key: string]: () => void }): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const mod = event.metaKey || event.ctrlKey;
      const name = `${mod ? 'mod+' : ''}${event.altKey ? 'alt+' : ''}${event.key.length === 1 ? event.key.toLowerCase() : event.key}`;
      const act = keys[event.shiftKey && event.key.length > 1 ? `shift+${name}` : name];
      if (!act || (!mod && !event.altKey && (isTyping(event.target) || localStorage.getItem(OFF) !== null))) return;
      event.preventDefault();
      act();
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [keys]);
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable ||
      ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName) ||
      target.closest('[role=dialog],[role=listbox],[role=menu]') !== null)
  );
}
