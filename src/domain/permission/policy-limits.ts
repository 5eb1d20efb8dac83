/** The lines that the checks draw where a policy says nothing else. */
import type { Policy, PolicyLimits } from './policy.ts';

/** Countries that the European Commission holds to protect data as well as the Union does, and the Union itself. */
const ADEQUATE = 'EU EEA UK GB CH CA JP KR NZ IL AR UY AD FO GG IM JE'.split(' ');

const SHIPPED: PolicyLimits = {
  consent_age_days: 730,
  consents_loaded_hours: 0,
  comfort_attributes: 5,
  waiver_notice_days: 14,
  lapsed_waiver_pauses: false,
  comfort_messages: 4,
  comfort_rules: 3,
  unknown_age_share: 0.1,
  opportunity_purposes: ['opportunity'],
  device_purpose: 'personalization',
  protective_exclusions: ['vulnerability'],
  platform_categories: [
    'health',
    'reproductive',
    'sex_life',
    'gender_identity',
    'race_ethnicity',
    'religion',
    'politics',
    'trade_union',
    'genetic',
    'criminal',
    'financial',
    'children',
    'vulnerability',
    'alcohol',
  ],
  platform_minimum: 100,
  storage_regions: { eu: ADEQUATE, uk: ADEQUATE, ch: ADEQUATE },
  channel_regions: {},
  finest_location: 'postcode',
};

/** The limits of a policy, with what it leaves out as shipped. */
export function limitsOf(policy: Pick<Policy, 'limits'>): PolicyLimits {
  return { ...SHIPPED, ...policy.limits };
}
