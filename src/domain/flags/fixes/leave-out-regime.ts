import type { RuleFacts } from '../check.ts';
import type { Proposal } from '../fix.ts';
import type { UsedData } from '../used-data.ts';
import type { Condition } from '../../segments/condition.ts';
import { countryName } from '../../permission/countries.ts';
import type { Policy, Regime } from '../../permission/policy.ts';
import { listed } from '../../segments/phrase.ts';
import { both, changeUse } from './change-use.ts';

/** Not where the law asks for more: people of these regimes are no longer reached through the data. */
export function leaveOutRegimes(
  facts: RuleFacts,
  used: UsedData,
  concerns: (regime: Regime) => boolean,
): readonly Proposal[] {
  const { content, segments, policy, attributes } = facts;
  if (used.excludes || used.place === 'shows' || !attributes.includes(policy.country_attribute)) return [];
  const elsewhere = freePlaces(policy, attributes, concerns);
  if (elsewhere === null) return [];
  const next = changeUse(content, used, segments, (condition) => ({
    type: 'all',
    conditions: [condition, elsewhere.condition],
  }));
  if (next === null) return [];
  return [
    {
      kind: 'leave-out-regime',
      title: 'Only where the law doesn’t restrict it',
      detail: `Through ${used.label} only people in ${elsewhere.words} are reached.`,
      content: next,
    },
  ];
}

/** Nobody of these regimes is reached at all. */
export function leaveOutPeople(
  { content, policy, attributes }: RuleFacts,
  concerns: (regime: Regime) => boolean,
): readonly Proposal[] {
  if (!attributes.includes(policy.country_attribute)) return [];
  const elsewhere = freePlaces(policy, attributes, concerns);
  if (elsewhere === null) return [];
  return [
    {
      kind: 'leave-out-people',
      title: 'Leave out people it speaks of',
      detail: `Only people in ${elsewhere.words} are reached.`,
      content: { ...content, condition: both(content.condition, elsewhere.condition) },
    },
  ];
}

/**
 * Places that are known to be free: unset and unknown residence falls under the strictest regime. Of a country whose
 * states have laws of their own, everywhere but the states concerned. Null when nothing is to be left out, or all is.
 */
function freePlaces(
  policy: Policy,
  attributes: readonly string[],
  concerns: (regime: Regime) => boolean,
): { readonly condition: Condition; readonly words: string } | null {
  const country = policy.country_attribute;
  const restricted = codesOf(policy.regimes.filter(concerns));
  if (restricted.length === 0) return null;
  const free = codesOf(policy.regimes.filter((regime) => !concerns(regime)));
  const statesOf = (code: string) => restricted.filter((one) => one.startsWith(`${code}-`));
  const whole = free.filter((code) => !code.includes('-') && statesOf(code).length === 0);
  const state = policy.state_attribute;
  const parts =
    state === undefined || !attributes.includes(state)
      ? []
      : free
          .filter((code) => !code.includes('-') && statesOf(code).length > 0)
          .map((code) => ({ code, states: statesOf(code).map((one) => one.slice(code.length + 1)) }));
  const conditions: readonly Condition[] = [
    ...(whole.length === 0
      ? []
      : [{ type: 'attribute', attribute: country, operator: 'in', value: whole } as const]),
    ...parts.map(({ code, states }): Condition => ({
      type: 'all',
      conditions: [
        { type: 'attribute', attribute: country, operator: 'eq', value: code },
        { type: 'attribute', attribute: state ?? '', operator: 'not_in', value: states },
      ],
    })),
  ];
  const [only] = conditions;
  if (only === undefined) return null;
  return {
    condition: conditions.length === 1 ? only : { type: 'any', conditions },
    words: placeWords(whole, parts),
  };
}

/** A sentence holds no more countries than this. */
const NAMED = 6;

/** `India, Japan and United States (not CA, TX or WA)`; of many countries the first few. */
function placeWords(
  whole: readonly string[],
  parts: readonly { readonly code: string; readonly states: readonly string[] }[],
): string {
  const more = whole.length > NAMED ? whole.length - NAMED + 1 : 0;
  return listed(
    [
      ...whole.slice(0, whole.length - more).map(countryName),
      ...parts.map(({ code, states }) => `${countryName(code)} (not ${listed(states, 'or')})`),
      ...(more === 0 ? [] : [`${more} more countries`]),
    ],
    'and',
  );
}

function codesOf(regimes: readonly Regime[]): readonly string[] {
  return regimes.flatMap(({ countries }) => countries);
}
