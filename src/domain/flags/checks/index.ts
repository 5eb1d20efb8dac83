/** Every check by its id; the order is the order of flags of the same severity. */
import type { Check } from '../check.ts';
import { CRIMINAL_OR_GOVERNMENT_ID } from './criminal-or-government-id.ts';
import { INFERRED_SENSITIVE } from './inferred-sensitive.ts';
import { NO_CAP } from './no-cap.ts';
import { PURCHASED_DATA } from './purchased-data.ts';
import { PURPOSE_MISMATCH } from './purpose-mismatch.ts';
import { SENSITIVE_CATEGORY } from './sensitive-category.ts';
import { SMALL_AUDIENCE } from './small-audience.ts';
import { SPECIAL_EXCLUSION } from './special-exclusion.ts';
import { UNCLASSIFIED } from './unclassified.ts';
import { UNCONSENTED_USE } from './unconsented-use.ts';

export const CHECKS: { readonly [id: string]: Check } = {
  unconsented_use: UNCONSENTED_USE,
  criminal_or_government_id: CRIMINAL_OR_GOVERNMENT_ID,
  sensitive_category: SENSITIVE_CATEGORY,
  inferred_sensitive: INFERRED_SENSITIVE,
  special_exclusion: SPECIAL_EXCLUSION,
  purchased_data: PURCHASED_DATA,
  purpose_mismatch: PURPOSE_MISMATCH,
  unclassified: UNCLASSIFIED,
  small_audience: SMALL_AUDIENCE,
  no_cap: NO_CAP,
};
