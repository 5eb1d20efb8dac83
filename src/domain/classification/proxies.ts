/** Attributes that stand for something sensitive without being it. */
import { plainName } from './plain-name.ts';

export interface Proxy {
  readonly label: string;
  readonly pattern: RegExp;
  /** Category ids. */
  readonly stands_for: readonly string[];
  /** Why it is known to be one. */
  readonly source: string;
}

export const PROXIES: readonly Proxy[] = [
  {
    label: 'Postcode',
    pattern: /(^|_)(postal|zip|post_?code|plz|pin_?code)/,
    stands_for: ['race_ethnicity', 'financial'],
    source: 'redlining; Meta and HUD settlement 2022',
  },
  {
    label: 'Name',
    pattern: /(^|_)((first|given|last|sur|family)_?name|vorname|nachname)/,
    stands_for: ['race_ethnicity', 'protected', 'religion'],
    source: 'BISG: name and place estimate ethnicity',
  },
  {
    label: 'Language',
    pattern: /(^|_)(language|locale|lang|sprache)(_|$)/,
    stands_for: ['race_ethnicity', 'immigration'],
    source: 'national origin',
  },
  {
    label: 'Diet',
    pattern: /(^|_)(diet|dietary|kosher|halal)/,
    stands_for: ['religion', 'health'],
    source: 'CJEU C-184/20: indirect disclosure',
  },
  {
    label: 'Purchase categories',
    pattern: /(^|_)(category|categories|product_categor\w*|basket|items?)(_|$)/,
    stands_for: ['health', 'reproductive', 'religion', 'sex_life'],
    source: 'CJEU C-21/23 Lindenapotheke: ordering pharmacy products is health data',
  },
  {
    label: 'Birthplace',
    pattern: /(place_of_birth|country_of_birth|nationality)/,
    stands_for: ['race_ethnicity', 'immigration'],
    source: 'national origin',
  },
  {
    label: 'Accessibility settings',
    pattern: /(font_size|screen_reader|accessib)/,
    stands_for: ['health'],
    source: 'device signals',
  },
  {
    label: 'School',
    pattern: /(^|_)(school|university|alma)/,
    stands_for: ['financial', 'race_ethnicity', 'religion'],
    source: 'socio-economic proxies',
  },
  {
    label: 'Occupation',
    pattern: /(^|_)(occupation|job|employer|beruf)(_|$)/,
    stands_for: ['financial', 'trade_union'],
    source: 'socio-economic proxies',
  },
  {
    label: 'Alcohol spending',
    pattern: /(^|_)\w*(wines?|alcohol|beer|spirits)(_|$)/,
    stands_for: ['vulnerability', 'religion'],
    source: 'regulated product',
  },
  {
    label: 'Places visited',
    pattern: /(^|_)(check_?ins?|store_visits|place_id|visited)(_|$)/,
    stands_for: ['health', 'religion', 'sex_life', 'politics'],
    source: 'FTC v. Kochava; MHMDA geofences',
  },
  {
    label: 'Apps and browsing',
    pattern: /(app_usage|apps_installed|browsing|search_terms?|interest_tags|interests)/,
    stands_for: ['health', 'politics', 'sex_life'],
    source: 'CJEU C-252/21',
  },
  {
    label: 'Relations',
    pattern: /(emergency_contact|next_of_kin|spouse_name)/,
    stands_for: ['sex_life', 'family'],
    source: 'CJEU C-184/20: spouse name shows orientation',
  },
  {
    label: 'Payment trouble',
    pattern: /(payment_plan|bnpl|dunning|overdue)/,
    stands_for: ['financial', 'vulnerability'],
    source: 'economic situation',
  },
];

/** What an attribute or event property may stand for, by its id; null when nothing is known. */
export function proxyOf(id: string): Proxy | null {
  const name = plainName(id);
  return PROXIES.find(({ pattern }) => pattern.test(name)) ?? null;
}
