/** Every check by its id; the order is the order of flags of the same severity. */
import type { Check } from '../check.ts';
import { AUTOMATED_DECISION } from './automated-decision.ts';
import { CONTACT_PRESSURE } from './contact-pressure.ts';
import { CONTACT_WITHOUT_PERMISSION } from './contact-without-permission.ts';
import { CRIMINAL_OR_GOVERNMENT_ID } from './criminal-or-government-id.ts';
import { DEVICE_DATA } from './device-data.ts';
import { EVENT_BURST } from './event-burst.ts';
import { FREE_TEXT } from './free-text.ts';
import { HOUSE_RULE } from './house-rule.ts';
import { INCIDENT } from './incident.ts';
import { INFERRED_SENSITIVE } from './inferred-sensitive.ts';
import { LOCKED_IN } from './locked-in.ts';
import { MINORS } from './minors.ts';
import { NO_CAP } from './no-cap.ts';
import { NO_NOTICE } from './no-notice.ts';
import { OPT_OUT_IGNORED } from './opt-out-ignored.ts';
import { PRECISE_LOCATION } from './precise-location.ts';
import { PROMISE } from './promise.ts';
import { PROXY } from './proxy.ts';
import { PURCHASED_DATA } from './purchased-data.ts';
import { PURPOSE_MISMATCH } from './purpose-mismatch.ts';
import { REGULATED_PLATFORM } from './regulated-platform.ts';
import { SENSITIVE_CATEGORY } from './sensitive-category.ts';
import { SMALL_AUDIENCE } from './small-audience.ts';
import { SPECIAL_EXCLUSION } from './special-exclusion.ts';
import { STALE_CONSENT } from './stale-consent.ts';
import { STALE_DATA } from './stale-data.ts';
import { TOO_PERSONAL } from './too-personal.ts';
import { TRANSFER } from './transfer.ts';
import { UNCLASSIFIED } from './unclassified.ts';
import { UNCONSENTED_USE } from './unconsented-use.ts';
import { UNEVEN_REACH } from './uneven-reach.ts';

export const CHECKS: { readonly [id: string]: Check } = {
  unconsented_use: UNCONSENTED_USE,
  contact_without_permission: CONTACT_WITHOUT_PERMISSION,
  opt_out_ignored: OPT_OUT_IGNORED,
  criminal_or_government_id: CRIMINAL_OR_GOVERNMENT_ID,
  incident: INCIDENT,
  promise: PROMISE,
  sensitive_category: SENSITIVE_CATEGORY,
  inferred_sensitive: INFERRED_SENSITIVE,
  special_exclusion: SPECIAL_EXCLUSION,
  minors: MINORS,
  device_data: DEVICE_DATA,
  precise_location: PRECISE_LOCATION,
  purchased_data: PURCHASED_DATA,
  no_notice: NO_NOTICE,
  purpose_mismatch: PURPOSE_MISMATCH,
  unclassified: UNCLASSIFIED,
  free_text: FREE_TEXT,
  too_personal: TOO_PERSONAL,
  automated_decision: AUTOMATED_DECISION,
  uneven_reach: UNEVEN_REACH,
  transfer: TRANSFER,
  regulated_platform: REGULATED_PLATFORM,
  small_audience: SMALL_AUDIENCE,
  no_cap: NO_CAP,
  contact_pressure: CONTACT_PRESSURE,
  event_burst: EVENT_BURST,
  locked_in: LOCKED_IN,
  house_rule: HOUSE_RULE,
  stale_data: STALE_DATA,
  stale_consent: STALE_CONSENT,
  proxy: PROXY,
};
