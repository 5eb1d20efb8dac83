/** Which body of law holds for a person (SEMANTICS §3). */
import { call, cases, column, inList, text, texts, TRUE } from '../../query/build.ts';
import type { Expression } from '../../query/nodes.ts';
import type { CustomerRow } from '../data/rows.ts';
import type { AttributeType, DataSchema } from '../data/schema.ts';
import type { ContactDefault, Policy, Regime } from './policy.ts';

/** Nothing is allowed without a yes where a regime says nothing. */
const NO_DEFAULT: ContactDefault = { basis: 'opt_in' };

/** The regime of the customer's state, else country; unset or unknown: the strictest of the policy. */
export function regimeOf(customer: CustomerRow, policy: Policy): Regime {
  const country = textOf(customer, policy.country_attribute);
  const state = policy.state_attribute === undefined ? null : textOf(customer, policy.state_attribute);
  const of = (code: string) => policy.regimes.find(({ countries }) => countries.includes(code));
  if (country === null) return strictest(policy);
  return (state === null ? undefined : of(`${country}-${state}`)) ?? of(country) ?? strictest(policy);
}

/** The regime with the highest strictness; the first of several. */
export function strictest(policy: Policy): Regime {
  const [first, ...rest] = policy.regimes;
  if (!first) throw new RangeError('a policy needs at least one regime');
  return rest.reduce((best, regime) => (regime.strictness > best.strictness ? regime : best), first);
}

/** What a regime says of a purpose and channel without a statement by the person. */
export function defaultOf(regime: Regime, purpose: string, channel: string): ContactDefault {
  const { defaults } = regime;
  return (
    defaults[`${purpose}/${channel}`] ??
    defaults[`${purpose}/*`] ??
    defaults[`*/${channel}`] ??
    defaults['*'] ??
    NO_DEFAULT
  );
}

/** The age below which a person is a child for this purpose; null where the regime names none. */
export function minorAgeOf(regime: Regime, purpose: string): number | null {
  return regime.minor_age[purpose] ?? regime.minor_age['*'] ?? null;
}

/** For each regime, the condition on customers (alias `c`) under which it holds; the last holds for the rest. */
export function compileRegimes(
  policy: Policy,
  schema: DataSchema,
): readonly { readonly regime: Regime; readonly when: Expression }[] {
  const last = strictest(policy);
  const has = (id: string) => isOfType(schema, id, 'text', 'enum');
  const rest = { regime: last, when: TRUE };
  if (!has(policy.country_attribute)) return [rest];
  const country = column('c', policy.country_attribute);
  const { state_attribute } = policy;
  const byState =
    state_attribute !== undefined && has(state_attribute)
      ? policy.regimes.flatMap((regime) => {
          const codes = regime.countries.filter((code) => code.includes('-'));
          const code = call('concat', country, text('-'), column('c', state_attribute));
          return codes.length === 0 ? [] : [{ regime, when: inList(code, texts(codes)) }];
        })
      : [];
  const byCountry = policy.regimes
    .filter(({ countries }) => countries.length > 0)
    .map((regime) => ({ regime, when: inList(country, texts(regime.countries)) }));
  return [...byState, ...byCountry, rest];
}

/** A value per regime as one expression. */
export function perRegime(
  regimes: ReturnType<typeof compileRegimes>,
  value: (regime: Regime) => Expression,
): Expression {
  const last = regimes.at(-1);
  if (!last) throw new RangeError('a policy needs at least one regime');
  const first = JSON.stringify(value(last.regime));
  if (regimes.every(({ regime }) => JSON.stringify(value(regime)) === first)) return value(last.regime);
  return cases(
    regimes.slice(0, -1).map(({ regime, when }) => [when, value(regime)] as const),
    value(last.regime),
  );
}

/** Whether there is such an attribute and it can say what it is asked for; else it counts as unset for everyone. */
export function isOfType(schema: DataSchema, id: string, ...types: readonly AttributeType[]): boolean {
  return schema.attributes.some((field) => field.id === id && types.includes(field.type));
}

function textOf(customer: CustomerRow, attribute: string): string | null {
  const value = customer[attribute];
  return typeof value === 'string' && value !== '' ? value : null;
}
