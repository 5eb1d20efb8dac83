/** The organisation's policy: which law holds for whom, what needs a yes, and how strict the checks are (SEMANTICS §3, §6). */
import type { Severity } from '../flags/flag.ts';

/** How a regime treats contact without a statement by the person. `months` only with `soft_opt_in`. */
export interface ContactDefault {
  readonly basis: 'opt_in' | 'opt_out' | 'soft_opt_in';
  readonly months?: number;
  readonly provision?: string;
}

/** What a regime says of a sensitive category. */
export interface CategoryTreatment {
  readonly treatment:
    | 'opt_in'
    | 'limit'
    | 'opt_out'
    | 'review'
    | 'prohibited'
    | 'prohibited_for_profiling_ads';
  readonly provision: string;
}

/** What a law may ask for beyond permission and categories; each has its provision in `Regime.provisions`. */
export const REGIME_FACTS = [
  'minor_age',
  'gpc',
  'notice',
  'purpose',
  'minimisation',
  'accuracy',
  'retention',
  'transfer',
  'automated_decision',
  'breach',
] as const;
export type RegimeFact = (typeof REGIME_FACTS)[number];

/** One body of law, for the people who live where it holds. */
export interface Regime {
  readonly id: string;
  readonly name?: string;
  readonly strictness: number;
  /** Codes as they stand in the country attribute (`DE`), or country and state (`US-CA`). */
  readonly countries: readonly string[];
  /** Keys `purpose/channel`, `purpose/*`, `*\/channel` or `*`, looked up in that order. */
  readonly defaults: { readonly [key: string]: ContactDefault };
  /** Keys are purposes or `*`. */
  readonly minor_age: { readonly [purpose: string]: number };
  readonly gpc: boolean;
  readonly max_consent_age_days?: number;
  /** Where the law says it; a fact that it doesn't speak of is left out. */
  readonly provisions?: { readonly [F in RegimeFact]?: string };
  /** Treatment of sensitive categories, by category id. */
  readonly categories?: { readonly [category: string]: readonly CategoryTreatment[] };
}

/** What a person may agree to; a purpose covers its children. */
export interface Purpose {
  readonly id: string;
  readonly label: string;
  readonly parent?: string;
}

/** How one check is applied; `consent_purpose` maps a category to the purpose whose yes allows its use. */
export interface CheckSettings {
  readonly severity?: Severity;
  readonly off?: boolean;
}

export interface Policy {
  readonly version: number;
  readonly regimes: readonly Regime[];
  readonly unknown_age: 'adult' | 'minor';
  readonly country_attribute: string;
  /** Where the law is a state's: joined to the country as `US-CA`. */
  readonly state_attribute?: string;
  readonly birth_attribute: string;
  readonly gpc_attribute: string;
  readonly sharing_purposes: readonly string[];
  readonly service_purposes: readonly string[];
  readonly purchase_event: string;
  readonly purposes: readonly Purpose[];
  readonly channels: readonly string[];
  /** Category id → the purpose whose permission its use asks for (health → health_offers). */
  readonly category_purposes: { readonly [category: string]: string };
  readonly checks: { readonly [check: string]: CheckSettings };
  readonly house_rules: readonly HouseRule[];
  readonly promises: readonly PolicyPromise[];
  readonly minimum_audience: number;
  readonly waiver_days: number;
  /** What is left out is as shipped (`limitsOf`). */
  readonly limits?: Partial<PolicyLimits>;
}

/** Where the checks draw their lines. */
export interface PolicyLimits {
  /** Older consent is asked about again; in days. */
  readonly consent_age_days: number;
  /** Hours after which loaded consents are too old to publish on; 0: never. */
  readonly consents_loaded_hours: number;
  /** Personal attributes in one rule before it feels like being watched. */
  readonly comfort_attributes: number;
  /** How many days before its end a waiver is announced. */
  readonly waiver_notice_days: number;
  /** Whether a rule that is live stops when a waiver on it lapses; it goes back to review in any case. */
  readonly lapsed_waiver_pauses: boolean;
  /** Messages in 7 days that people take well. */
  readonly comfort_messages: number;
  /** Rules from which people take it well to hear in a week. */
  readonly comfort_rules: number;
  /** Share of the reach whose age may be unknown where data is about children. */
  readonly unknown_age_share: number;
  /** Purposes that decide about housing, work, credit, insurance or price. */
  readonly opportunity_purposes: readonly string[];
  /** The purpose that reading a device asks consent for. */
  readonly device_purpose: string;
  /** Categories by which people may be left out for their own protection. */
  readonly protective_exclusions: readonly string[];
  /** Categories that advertising platforms forbid or limit. */
  readonly platform_categories: readonly string[];
  /** People whom an advertising platform asks for at least. */
  readonly platform_minimum: number;
  /** Regime id → regions in which data of its people may be kept; a regime that is left out allows all. */
  readonly storage_regions: { readonly [regime: string]: readonly string[] };
  /** Channel → the region in which its messages are made, held against `storage_regions`; left out: where the data is. */
  readonly channel_regions: { readonly [channel: string]: string };
  /** How finely rules may know where people are. */
  readonly finest_location: LocationGrain;
}

/** From fine to coarse: to the house, the postcode, the town, the region. */
export const LOCATION_GRAINS = ['exact', 'postcode', 'town', 'region'] as const;
export type LocationGrain = (typeof LOCATION_GRAINS)[number];

/** What a house rule or a promise speaks of: everything that is named must fit, and what is left out fits all. */
export interface Concern {
  readonly category?: string;
  /** Where the data comes from. */
  readonly source?: string;
  readonly purpose?: string;
  readonly channel?: string;
  /** A regime's id: only people who live under it. */
  readonly region?: string;
  /** The role of one of those who wrote the rule. */
  readonly role?: string;
}

/** What the organisation asks of itself. */
export interface HouseRule extends Concern {
  readonly id: string;
  readonly text: string;
  readonly severity: Severity;
}

/** A public statement, where it stands, and what it forbids. */
export interface PolicyPromise {
  readonly id: string;
  readonly text: string;
  readonly link?: string;
  readonly forbids: Concern;
}
