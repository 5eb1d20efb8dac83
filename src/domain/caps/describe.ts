/** Caps and quiet hours in words. */
import type { Cap, CapWindow, QuietHours } from './cap.ts';

/** `at most 3`. */
export function limitWords({ limit }: Pick<Cap, 'limit'>): string {
  return limit === 0 ? 'none at all' : `at most ${limit}`;
}

/** `in 7 days` or `per day, customer time`. */
export function windowWords(window: CapWindow): string {
  if (window.kind === 'calendar') return `per ${window.unit}, ${window.time_zone} time`;
  const { hours } = window;
  if (hours % 24 === 0) return hours === 24 ? 'in 24 hours' : `in ${hours / 24} days`;
  return `in ${hours} ${hours === 1 ? 'hour' : 'hours'}`;
}

/** `wait until 08:00` or `not sent`. */
export function quietWords({ action, end }: QuietHours): string {
  return action === 'defer' ? `wait until ${end}` : 'not sent';
}
