import type { ConsentRow, SuppressionRow } from '../data/rows.ts';

/** Why a person may be contacted. */
export type Basis = 'consent' | 'existing_customer' | 'no_objection' | 'service';

/** Why a person may not, in the order of SEMANTICS §5. */
export const REFUSALS = [
  'suppressed',
  'minor',
  'opted_out',
  'withdrawn',
  'objected',
  'denied',
  'expired',
  'no_consent',
] as const;
export type Refusal = (typeof REFUSALS)[number];

/** The answer to "may we contact this person?" (§3), with the record that decided where there is one. */
export interface Permission {
  readonly allowed: boolean;
  readonly basis: Basis | null;
  readonly reason: Basis | Refusal;
  readonly regime: string;
  readonly record?: ConsentRow | SuppressionRow;
}
