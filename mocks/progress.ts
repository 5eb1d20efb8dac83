/** How far the making of the demonstration shop is, in a strip at the foot of the page until it is done. */
let strip: HTMLElement | null = null;

/** `share` from 0 to 1. */
export function showProgress(share: number): void {
  strip ??= made();
  const bar = strip.querySelector('progress');
  if (bar) bar.value = share;
  if (share < 1) return;
  strip.remove();
  strip = null;
}

function made(): HTMLElement {
  const label = document.createElement('label');
  label.className = 'demo-progress';
  label.append('Making the demo shop, 24,000 people, in this browser …');
  const bar = document.createElement('progress');
  bar.max = 1;
  label.append(bar);
  document.body.append(label);
  return label;
}
