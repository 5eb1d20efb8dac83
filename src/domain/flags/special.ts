/** What the policy's regimes say of categories of data. */
import type { Policy, Regime } from '../permission/policy.ts';
import type { Severity } from './flag.ts';
import type { UsedData } from './used-data.ts';

/** Data that Tact never lets into an offer; it has a check of its own. */
export const NEVER_FOR_OFFERS: readonly string[] = ['criminal', 'government_id', 'account_credentials'];

/** The categories that a use touches: its own, and those of what it is made from. */
export function categoriesOf(used: UsedData): readonly string[] {
  const all = [used.category, ...used.inputs.map(({ category }) => category)];
  return [...new Set(all.filter((category) => category !== null))];
}

/** The category of a use that some regime of the policy restricts; the gravest first. */
export function restrictedCategory(used: UsedData, policy: Policy): string | null {
  const restricted = categoriesOf(used).filter(
    (category) =>
      !NEVER_FOR_OFFERS.includes(category) &&
      policy.regimes.some((regime) => treatmentsOf(regime, category).length > 0),
  );
  return restricted.find((category) => category === used.category) ?? restricted[0] ?? null;
}

/** How grave the use of a category for a purpose is under a regime; null where it isn't restricted. */
export function gravity(regime: Regime, category: string, ads: boolean): Severity | null {
  const treatments = treatmentsOf(regime, category).map(({ treatment }) => treatment);
  if (treatments.length === 0) return null;
  if (treatments.includes('prohibited')) return 'block';
  return ads && treatments.includes('prohibited_for_profiling_ads') ? 'block' : 'review';
}

/** Whether a regime asks for a yes, or lets people say no, before a category is used. */
export function asksForConsent(regime: Regime, category: string): boolean {
  return treatmentsOf(regime, category).some(({ treatment }) => treatment !== 'review');
}

/** Whether the data is a guess: inferred by itself, or worked out from something else. */
export function isGuess(used: UsedData): boolean {
  return used.source === 'inferred' || used.inputs.length > 0;
}

export function treatmentsOf(regime: Regime, category: string) {
  return regime.categories?.[category] ?? [];
}
