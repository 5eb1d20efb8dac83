/** A policy as lines in words, for those who review a change of it. */
import { categoryOf } from '../classification/categories.ts';
import { CHECKS } from '../flags/checks/index.ts';
import { named, plain, token } from '../segments/phrase.ts';
import type { Concern, ContactDefault, Policy, Regime } from '../permission/policy.ts';
import { limitsOf } from '../permission/policy-limits.ts';
import type { Line } from './condition-lines.ts';
import { mergedLines, type MergedLine } from './merged-lines.ts';

/** What changed between two policies, line by line. */
export function comparePolicies(before: Policy, after: Policy): readonly MergedLine[] {
  return mergedLines(linesIn(before), linesIn(after));
}

function linesIn(policy: Policy): readonly Line[] {
  const purpose = (id: string) => policy.purposes.find((one) => one.id === id)?.label ?? id;
  const purposes = (ids: readonly string[]) => ids.map(purpose).join(', ') || 'none';
  return [
    line('unknown_age', 'Unknown age', policy.unknown_age),
    line('country_attribute', 'Country is in', policy.country_attribute),
    line('state_attribute', 'State is in', policy.state_attribute ?? 'nothing'),
    line('birth_attribute', 'Birth date is in', policy.birth_attribute),
    line('gpc_attribute', 'Opt-out signal is in', policy.gpc_attribute),
    line('purchase_event', 'Purchase is', policy.purchase_event),
    line('sharing_purposes', 'Sharing', purposes(policy.sharing_purposes)),
    line('service_purposes', 'Service messages', purposes(policy.service_purposes)),
    ...policy.purposes.map(({ id, label, parent }) =>
      line(
        `purposes.${id}`,
        `Purpose ${label}`,
        parent === undefined ? 'stands alone' : `under ${purpose(parent)}`,
      ),
    ),
    line('channels', 'Channels', policy.channels.join(', ')),
    ...Object.entries(policy.category_purposes).map(([category, id]) =>
      line(`category_purposes.${category}`, `${categoryWord(category)} asks for`, purpose(id)),
    ),
    ...policy.regimes.flatMap((regime) => regimeLines(regime, purpose)),
    ...Object.keys(CHECKS).map((id) => {
      const { off, severity } = policy.checks[id] ?? {};
      return line(
        `checks.${id}`,
        CHECKS[id]?.question ?? id,
        off === true ? 'off' : (severity ?? 'as it finds'),
      );
    }),
    ...policy.house_rules.map((rule) =>
      line(
        `house_rules.${rule.id}`,
        `House rule ${rule.text}`,
        `${rule.severity} for ${concernWords(rule, purpose)}`,
      ),
    ),
    ...policy.promises.flatMap(({ id, text, link, forbids }) => [
      line(`promises.${id}`, `Promise ${text}`, `forbids ${concernWords(forbids, purpose)}`),
      ...(link === undefined ? [] : [line(`promises.${id}.link`, `Promise ${text} stands at`, link)]),
    ]),
    line('minimum_audience', 'Smallest audience', String(policy.minimum_audience)),
    line('waiver_days', 'Waivers last at most', `${policy.waiver_days} days`),
    ...Object.entries(limitsOf(policy)).map(([id, value]) =>
      line(
        `limits.${id}`,
        id.replaceAll('_', ' '),
        typeof value === 'object' ? JSON.stringify(value) : String(value),
      ),
    ),
  ];
}

const BASES: { readonly [B in ContactDefault['basis']]: string } = {
  opt_in: 'asked first',
  soft_opt_in: 'customers may be contacted',
  opt_out: 'may be contacted until they object',
};

const CONCERNS = ['category', 'source', 'purpose', 'channel', 'region', 'role'] as const;

/** `category Health, channel sms`. */
function concernWords(concern: Concern, purpose: (id: string) => string): string {
  const words = CONCERNS.flatMap((key) => {
    const value = concern[key];
    if (value === undefined) return [];
    if (key === 'category') return [`category ${categoryWord(value)}`];
    return [`${key} ${key === 'purpose' ? purpose(value) : value}`];
  });
  return words.join(', ') || 'everything';
}

function regimeLines(regime: Regime, purpose: (id: string) => string): readonly Line[] {
  const name = regime.name ?? regime.id;
  const at = `regimes.${regime.id}`;
  return [
    line(`${at}.countries`, `${name} holds in`, regime.countries.join(', ')),
    line(`${at}.strictness`, `${name} strictness`, String(regime.strictness)),
    line(`${at}.gpc`, `${name} opt-out signal`, regime.gpc ? 'honoured' : 'not asked'),
    ...(regime.max_consent_age_days === undefined
      ? []
      : [line(`${at}.max_consent_age_days`, `${name} consent lasts`, `${regime.max_consent_age_days} days`)]),
    ...Object.entries(regime.defaults).map(([key, { basis, months, provision }]) =>
      line(
        `${at}.defaults.${key}`,
        `${name} ${key}`,
        by(months === undefined ? BASES[basis] : `${BASES[basis]} for ${months} months`, provision),
      ),
    ),
    ...Object.entries(regime.minor_age).map(([id, age]) =>
      line(`${at}.minor_age.${id}`, `${name} of age for ${id === '*' ? 'all' : purpose(id)}`, String(age)),
    ),
    ...Object.entries(regime.categories ?? {}).map(([category, treatments]) =>
      line(
        `${at}.categories.${category}`,
        `${name} ${categoryWord(category)}`,
        treatments
          .map(({ treatment, provision }) => by(treatment.replaceAll('_', ' '), provision))
          .join(', '),
      ),
    ),
    ...Object.entries(regime.provisions ?? {}).map(([fact, provision]) =>
      line(`${at}.provisions.${fact}`, `${name} speaks of ${fact.replaceAll('_', ' ')} in`, provision),
    ),
  ];
}

/** `asked first (GDPR Art. 9)`. */
function by(words: string, provision: string | undefined): string {
  return provision === undefined ? words : `${words} (${provision})`;
}

function categoryWord(id: string): string {
  return categoryOf(id)?.label ?? id;
}

function line(path: string, label: string, value: string): Line {
  return { path, depth: 0, subject: path, phrase: [named(label), plain('is'), token(value)] };
}
