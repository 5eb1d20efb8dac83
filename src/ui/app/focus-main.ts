/** Puts the focus where the page begins, as the skip link does: for who jumps to a page from where they no longer are. */
export function focusMain(): void {
  document.getElementById('main')?.focus({ preventScroll: true });
}
