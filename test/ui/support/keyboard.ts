import { expect } from 'vitest';
import { type Locator, userEvent } from 'vitest/browser';

const MOST_STOPS = 80;

/** Goes on with Tab until this has the focus, as someone without a mouse does. */
export async function tabTo(target: Locator): Promise<void> {
  await expect.element(target).toBeInTheDocument();
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    if (target.element() === document.activeElement) return;
    await userEvent.keyboard('{Tab}');
  }
  throw new Error(`Tab doesn’t lead to ${target.selector}.`);
}

/** Goes there with Tab and presses Enter. */
export async function press(target: Locator): Promise<void> {
  await tabTo(target);
  await userEvent.keyboard('{Enter}');
}

/** Goes there with Tab and types over what it holds. */
export async function typeInto(target: Locator, text: string): Promise<void> {
  await tabTo(target);
  await userEvent.keyboard(`{Control>}a{/Control}${text}`);
}
