/** What is wrong with a policy, each mistake with its path (`regimes[2].defaults.marketing/sms`). */
import { categoryOf } from '../classification/categories.ts';
import { COUNTRIES } from './countries.ts';
import { ID_PATTERN } from '../data/schema.ts';
import { ROLES } from '../rules/roles.ts';
import type { Issue } from '../segments/segment.ts';
import { SOURCES } from '../data/catalog.ts';
import type { Concern, ContactDefault, Policy, Regime } from './policy.ts';

const KEY = /^(\*|[^/*]+\/\*|\*\/[^/*]+|[^/*]+\/[^/*]+)$/;
const OLDEST = 120;
const WIDER_REGIONS: ReadonlySet<string> = new Set(
  'EU EEA EUR EUROPE APAC AP AF ME SA NA NORTHAMERICA ASIA'.split(' '),
);
const WEB = /^https?:\/\/\S+$/;

/** Issues of a whole policy; none when it can hold. */
export function policyIssues(policy: Policy): readonly Issue[] {
  const purposes = new Set(policy.purposes.map((purpose) => purpose.id));
  const known = (ids: readonly string[], path: string) =>
    ids.flatMap((id, index) => unknownPurpose(purposes, id, `${path}[${index}]`));
  return [
    ...(policy.regimes.length === 0
      ? [{ path: 'regimes', message: 'A policy has at least one regime.' }]
      : []),
    ...repeated(
      policy.regimes.map((regime) => regime.id),
      'regimes',
    ),
    ...countriesOfTwo(policy.regimes),
    ...policy.regimes.flatMap((regime, index) => regimeIssues(regime, `regimes[${index}]`, purposes)),
    ...repeated(
      policy.purposes.map((purpose) => purpose.id),
      'purposes',
    ),
    ...purposeTreeIssues(policy),
    ...known(policy.sharing_purposes, 'sharing_purposes'),
    ...known(policy.service_purposes, 'service_purposes'),
    ...Object.entries(policy.category_purposes).flatMap(([category, purpose]) =>
      unknownPurpose(purposes, purpose, `category_purposes.${category}`),
    ),
    ...repeated(
      policy.house_rules.map((rule) => rule.id),
      'house_rules',
    ),
    ...policy.house_rules.flatMap((rule, index) => [
      ...unsaid(rule.text, `house_rules[${index}].text`),
      ...concernIssues(policy, rule, purposes, `house_rules[${index}]`),
    ]),
    ...repeated(
      policy.promises.map((promise) => promise.id),
      'promises',
    ),
    ...policy.promises.flatMap(({ text, link, forbids }, index) => [
      ...unsaid(text, `promises[${index}].text`),
      ...(link === undefined || WEB.test(link)
        ? []
        : [{ path: `promises[${index}].link`, message: 'A link begins with https:// or http://.' }]),
      ...(Object.values(forbids).every((word) => word === undefined)
        ? [{ path: `promises[${index}].forbids`, message: 'Say what the promise forbids.' }]
        : []),
      ...concernIssues(policy, forbids, purposes, `promises[${index}].forbids`),
    ]),
    ...Object.keys(policy.category_purposes).flatMap((category) =>
      unknownCategory(category, `category_purposes.${category}`),
    ),
    ...limitIssues(policy, purposes),
    ...whole(policy.minimum_audience, 1, 1_000_000, 'minimum_audience'),
    ...whole(policy.waiver_days, 1, 366, 'waiver_days'),
  ];
}

function concernIssues(
  policy: Policy,
  { category, source, purpose, channel, region, role }: Concern,
  purposes: ReadonlySet<string>,
  path: string,
): readonly Issue[] {
  return [
    ...(purpose === undefined ? [] : unknownPurpose(purposes, purpose, `${path}.purpose`)),
    ...(category === undefined ? [] : unknownCategory(category, `${path}.category`)),
    ...(source === undefined || SOURCES.some((one) => one === source)
      ? []
      : [{ path: `${path}.source`, message: `Data comes from one of: ${SOURCES.join(', ')}.` }]),
    ...(channel === undefined || policy.channels.includes(channel)
      ? []
      : [{ path: `${path}.channel`, message: `There is no channel “${channel}”.` }]),
    ...(region === undefined ? [] : unknownRegime(policy, region, `${path}.region`)),
    ...(role === undefined || ROLES.some((one) => one === role)
      ? []
      : [{ path: `${path}.role`, message: `A role is one of: ${ROLES.join(', ')}.` }]),
  ];
}

function unsaid(text: string, path: string): readonly Issue[] {
  return text.trim() === '' ? [{ path, message: 'Say it in words that a colleague understands.' }] : [];
}

function regimeIssues(regime: Regime, path: string, purposes: ReadonlySet<string>): readonly Issue[] {
  return [
    ...(ID_PATTERN.test(regime.id) ? [] : [{ path: `${path}.id`, message: 'An id is a–z, 0–9, _ and -.' }]),
    ...Object.entries(regime.defaults).flatMap(([key, value]) => [
      ...(KEY.test(key)
        ? []
        : [
            { path: `${path}.defaults.${key}`, message: 'Write purpose/channel, with * for any, or just *.' },
          ]),
      ...purposeOfKey(key, purposes, `${path}.defaults.${key}`),
      ...defaultIssues(value, `${path}.defaults.${key}`),
    ]),
    ...regime.countries.flatMap((code, index) => unknownCountry(code, `${path}.countries[${index}]`)),
    ...Object.keys(regime.categories ?? {}).flatMap((category) =>
      unknownCategory(category, `${path}.categories.${category}`),
    ),
    ...Object.entries(regime.minor_age).flatMap(([purpose, age]) => [
      ...purposeOfKey(purpose, purposes, `${path}.minor_age.${purpose}`),
      ...whole(age, 0, OLDEST, `${path}.minor_age.${purpose}`),
    ]),
    ...(regime.max_consent_age_days === undefined
      ? []
      : whole(regime.max_consent_age_days, 1, 100_000, `${path}.max_consent_age_days`)),
  ];
}

function defaultIssues(value: ContactDefault, path: string): readonly Issue[] {
  if (value.basis === 'soft_opt_in') {
    return value.months === undefined
      ? [{ path: `${path}.months`, message: 'Say for how many months after a purchase.' }]
      : whole(value.months, 1, 1200, `${path}.months`);
  }
  return value.months === undefined
    ? []
    : [{ path: `${path}.months`, message: 'Months belong to the default for existing customers only.' }];
}

function purposeTreeIssues({ purposes }: Policy): readonly Issue[] {
  const parents = new Map(purposes.map((purpose) => [purpose.id, purpose.parent]));
  return purposes.flatMap(({ id, parent }, index) => {
    if (parent === undefined) return [];
    const path = `purposes[${index}].parent`;
    if (!parents.has(parent)) return [{ path, message: `There is no purpose “${parent}”.` }];
    const trail = [id];
    for (let next: string | undefined = parent; next !== undefined; next = parents.get(next)) {
      const loop = trail.indexOf(next);
      if (loop === 0)
        return [{ path, message: `The purposes go round in a loop: ${[...trail, next].join(' → ')}.` }];
      if (loop > 0) return [];
      trail.push(next);
    }
    return [];
  });
}

function countriesOfTwo(regimes: readonly Regime[]): readonly Issue[] {
  const owner = new Map<string, string>();
  return regimes.flatMap((regime, index) =>
    regime.countries.flatMap((country, place) => {
      const other = owner.get(country);
      owner.set(country, regime.id);
      return other === undefined
        ? []
        : [
            {
              path: `regimes[${index}].countries[${place}]`,
              message: `${country} is already under “${other}”.`,
            },
          ];
    }),
  );
}

function purposeOfKey(key: string, purposes: ReadonlySet<string>, path: string): readonly Issue[] {
  const purpose = key.split('/')[0] ?? '*';
  return purpose === '*' ? [] : unknownPurpose(purposes, purpose, path);
}

function unknownPurpose(purposes: ReadonlySet<string>, id: string, path: string): readonly Issue[] {
  return purposes.has(id) ? [] : [{ path, message: `There is no purpose “${id}”.` }];
}

function unknownCategory(id: string, path: string): readonly Issue[] {
  return categoryOf(id) === undefined ? [{ path, message: `There is no category “${id}”.` }] : [];
}

function unknownRegime({ regimes }: Policy, id: string, path: string): readonly Issue[] {
  return regimes.some((regime) => regime.id === id) ? [] : [{ path, message: `There is no regime “${id}”.` }];
}

/** What looks like a country code must be one; an organisation may also write countries in words of its own. */
function unknownCountry(code: string, path: string): readonly Issue[] {
  const [, country] = /^([A-Z]{2})(?:-[A-Z0-9]{1,3})?$/.exec(code) ?? [];
  return country === undefined || COUNTRIES.has(country)
    ? []
    : [{ path, message: `There is no country “${code}”.` }];
}

/** A country, a union, or the first part of a cloud's region (`eu-west-1`). */
function unknownRegion(region: string, path: string): readonly Issue[] {
  const code =
    region
      .trim()
      .toUpperCase()
      .split(/[^A-Z]/)[0] ?? '';
  return COUNTRIES.has(code) || WIDER_REGIONS.has(code)
    ? []
    : [{ path, message: `There is no region “${region}”. Write a country’s code, or EU.` }];
}

function limitIssues({ limits = {}, ...policy }: Policy, purposes: ReadonlySet<string>): readonly Issue[] {
  return [
    ...(limits.opportunity_purposes ?? []).flatMap((id, index) =>
      unknownPurpose(purposes, id, `limits.opportunity_purposes[${index}]`),
    ),
    ...(limits.device_purpose === undefined
      ? []
      : unknownPurpose(purposes, limits.device_purpose, 'limits.device_purpose')),
    ...(['protective_exclusions', 'platform_categories'] as const).flatMap((list) =>
      (limits[list] ?? []).flatMap((id, index) => unknownCategory(id, `limits.${list}[${index}]`)),
    ),
    ...Object.keys(limits.storage_regions ?? {}).flatMap((id) =>
      unknownRegime(policy, id, `limits.storage_regions.${id}`),
    ),
    ...Object.entries(limits.storage_regions ?? {}).flatMap(([id, regions]) =>
      regions.flatMap((region, index) => unknownRegion(region, `limits.storage_regions.${id}[${index}]`)),
    ),
    ...Object.entries(limits.channel_regions ?? {}).flatMap(([id, region]) =>
      unknownRegion(region, `limits.channel_regions.${id}`),
    ),
    ...Object.keys(limits.channel_regions ?? {}).flatMap((id) =>
      policy.channels.includes(id)
        ? []
        : [{ path: `limits.channel_regions.${id}`, message: `There is no channel “${id}”.` }],
    ),
  ];
}

function repeated(ids: readonly string[], path: string): readonly Issue[] {
  return ids.flatMap((id, index) =>
    ids.indexOf(id) === index
      ? []
      : [{ path: `${path}[${index}].id`, message: `“${id}” stands here twice.` }],
  );
}

function whole(value: number, low: number, high: number, path: string): readonly Issue[] {
  return Number.isInteger(value) && value >= low && value <= high
    ? []
    : [{ path, message: `Give a whole number from ${low} to ${high}.` }];
}
