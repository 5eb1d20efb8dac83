import { limitsOf } from './policy-limits.ts';
import type { Policy } from './policy.ts';

const HOUR = 3_600_000;

/** Consents that were loaded longer ago than the policy allows; whole hours. */
export interface StaleConsents {
  readonly hours: number;
  readonly limit: number;
}

/** How old the consents are where that is too old; null where the policy sets no limit, or none were ever loaded. */
export function staleConsents(
  policy: Pick<Policy, 'limits'>,
  loaded_at: string | null,
  now: number,
): StaleConsents | null {
  const limit = limitsOf(policy).consents_loaded_hours;
  if (limit === 0 || loaded_at === null) return null;
  const age = now - Date.parse(loaded_at);
  return age > limit * HOUR ? { hours: Math.floor(age / HOUR), limit } : null;
}

/** `Consents are 26 h old, the limit is 24 h.` */
export function staleConsentsWords({ hours, limit }: StaleConsents): string {
  return `Consents are ${hours} h old, the limit is ${limit} h.`;
}
