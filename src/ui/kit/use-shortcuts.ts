import { useEffect } from 'react';

const OFF = 'tact.single-keys-off';

/** Keys to what they do: `j`, `?`, `mod+k`, `mod+Enter`. Single keys rest while someone types (WCAG 2.1.4). */
export function useShortcuts(keys: { readonly [key: string]: () => void }): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const act = keys[keyOf(event)];
      const modified = event.metaKey || event.ctrlKey || event.altKey;
      if (!act || event.defaultPrevented || !(modified || isSingleKey(event))) return;
      event.preventDefault();
      act();
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [keys]);
}

/** A key alone that means something now: nobody types into a field, and single keys are on. */
export function isSingleKey(event: KeyboardEvent): boolean {
  const modified = event.metaKey || event.ctrlKey || event.altKey;
  return !modified && singleKeysOn() && !isTyping(event.target);
}

/** Whether keys without ⌘, Ctrl or Alt do anything in this browser. */
export function singleKeysOn(): boolean {
  return localStorage.getItem(OFF) === null;
}

/** Turns single keys on or off in this browser. */
export function turnSingleKeys(on: boolean): void {
  if (on) localStorage.removeItem(OFF);
  else localStorage.setItem(OFF, '1');
}

/** `mod+k`, `alt+ArrowUp`, `shift+n`, `?`: a letter tells its shift, a sign has it in itself. */
function keyOf(event: KeyboardEvent): string {
  const letter = /^\p{L}$/u.test(event.key);
  const mod = event.metaKey || event.ctrlKey ? 'mod+' : '';
  const alt = event.altKey ? 'alt+' : '';
  const shift = event.shiftKey && (letter || event.key.length > 1) ? 'shift+' : '';
  return `${mod}${alt}${shift}${letter ? event.key.toLowerCase() : event.key}`;
}

/** Whether keys belong to a field or a dialog. */
export function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable ||
      ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName) ||
      target.closest('[role=dialog],[role=listbox],[role=menu]') !== null)
  );
}
