/** What a policy says, in words. */
import type {
  CategoryTreatment,
  CheckSettings,
  ContactDefault,
  Policy,
  Regime,
  RegimeFact,
} from '../../../domain/permission/policy.ts';
import { CHECKS } from '../../../domain/flags/checks/index.ts';
import { countryName } from '../../../domain/permission/countries.ts';
import { limitsOf } from '../../../domain/permission/policy-limits.ts';
import { capital } from '../../kit/format.ts';
import { severityWord } from '../../parts/severity-chip.tsx';

export const BASES: readonly ContactDefault['basis'][] = ['opt_in', 'soft_opt_in', 'opt_out'];

/** Short enough for a cell. */
export const BASIS_WORDS: { readonly [B in ContactDefault['basis']]: string } = {
  opt_in: 'Ask first',
  soft_opt_in: 'Customers',
  opt_out: 'May object',
};

/** What each basis means. */
export const BASIS_MEANING: { readonly [B in ContactDefault['basis']]: string } = {
  opt_in: 'nobody is contacted before they agree',
  soft_opt_in:
    'whoever bought within the months named may be contacted until they say no; others are asked first',
  opt_out: 'may be contacted until they say no',
};

export const TREATMENT_WORDS: { readonly [T in CategoryTreatment['treatment']]: string } = {
  opt_in: 'Only after they agree',
  limit: 'They may limit its use',
  opt_out: 'Until they say no',
  review: 'A manager decides',
  prohibited: 'Not at all',
  prohibited_for_profiling_ads: 'Not for ads from profiles',
};

export const TREATMENTS: readonly CategoryTreatment['treatment'][] = [
  'opt_in',
  'limit',
  'opt_out',
  'review',
  'prohibited',
  'prohibited_for_profiling_ads',
];

/** What a law's provisions are about. */
export const FACT_LABELS: { readonly [F in RegimeFact]: string } = {
  minor_age: 'Age of children',
  gpc: 'Opt-out signal',
  notice: 'Telling people',
  purpose: 'Purpose of data',
  minimisation: 'No more than needed',
  accuracy: 'Keeping it true',
  retention: 'Keeping it no longer',
  transfer: 'Data abroad',
  automated_decision: 'Decisions by machine',
  breach: 'Exposed data',
};

/** `DE` → `Germany`, `US-CA` → `United States, CA`. */
export function countryWord(code: string): string {
  const [country = code, state] = code.split('-');
  return [countryName(country), ...(state === undefined ? [] : [state])].join(', ');
}

export function purposeWord(policy: Policy, id: string): string {
  return policy.purposes.find((purpose) => purpose.id === id)?.label ?? id;
}

/** What a check asks. */
export function checkWord(id: string): string {
  return CHECKS[id]?.question ?? id;
}

/** `off`, `at least: Needs review`, or `as it finds`. */
export function settingWord({ off, severity }: CheckSettings = {}): string {
  if (off === true) return 'off';
  return severity === undefined ? 'as it finds' : `at least: ${severityWord(severity)}`;
}

/** Everything that this page changes, a line each. */
export function linesOf(policy: Policy): readonly string[] {
  const purposes = (ids: readonly string[]) =>
    ids.length === 0 ? 'none' : ids.map((id) => purposeWord(policy, id)).join(', ');
  return [
    ...policy.regimes.map((law) => `${law.name ?? law.id}: ${lawWords(law)}`),
    `Unknown age: ${policy.unknown_age}`,
    `Country: ${policy.country_attribute}`,
    `State: ${policy.state_attribute || 'none'}`,
    `Birth date: ${policy.birth_attribute}`,
    `Opt-out signal: ${policy.gpc_attribute}`,
    `Purchase: ${policy.purchase_event}`,
    `Service messages: ${purposes(policy.service_purposes)}`,
    `Sharing: ${purposes(policy.sharing_purposes)}`,
    `Smallest audience: ${policy.minimum_audience}`,
    `Waivers last at most ${policy.waiver_days} days`,
    ...Object.entries(limitsOf(policy)).map(
      ([name, value]) =>
        `${capital(name.replaceAll('_', ' '))}: ${typeof value === 'object' ? JSON.stringify(value) : value}`,
    ),
    `House rules: ${policy.house_rules.map(({ text }) => text).join(' · ') || 'none'}`,
    `Promises: ${policy.promises.map(({ text }) => text).join(' · ') || 'none'}`,
    ...Object.keys(CHECKS).map((id) => `${checkWord(id)} ${settingWord(policy.checks[id])}`),
  ];
}

/** Enough of a law to tell two versions of it apart. */
function lawWords({ countries, minor_age, gpc, max_consent_age_days, defaults, categories }: Regime): string {
  const ages = Object.entries(minor_age).map(([purpose, age]) => `${purpose} ${age}`);
  const bases = Object.entries(defaults).map(([key, { basis }]) => `${key} ${BASIS_WORDS[basis]}`);
  const treated = Object.entries(categories ?? {}).map(
    ([id, list]) => `${id} ${list.map(({ treatment }) => treatment).join('+')}`,
  );
  return [
    countries.join(' '),
    `children ${ages.join(', ')}`,
    gpc ? 'signal honoured' : 'no signal',
    `a yes lasts ${max_consent_age_days ?? 'on'}`,
    ...bases,
    ...treated,
  ].join(' · ');
}
