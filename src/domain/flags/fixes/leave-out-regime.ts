import type { RuleFacts } from '../check.ts';
import type { Proposal } from '../fix.ts';
import type { UsedData } from '../used-data.ts';
import type { Condition } from '../../segments/condition.ts';
import type { Regime } from '../../permission/policy.ts';
import { changeUse } from './change-use.ts';

/** Not where the law asks for more: people of these regimes are no longer reached through the data. */
export function leaveOutRegimes(
  facts: RuleFacts,
  used: UsedData,
  concerns: (regime: Regime) => boolean,
): readonly Proposal[] {
  const { content, segments, policy, attributes } = facts;
  const country = policy.country_attribute;
  const regimes = policy.regimes.filter((regime) => concerns(regime) && regime.countries.length > 0);
  const states = regimes.flatMap(({ countries }) => countries).filter((code) => code.includes('-'));
  const codes = regimes.flatMap(({ countries }) => countries).filter((code) => !code.includes('-'));
  if (used.excludes || used.place === 'shows' || codes.length === 0 || !attributes.includes(country))
    return [];
  // Unset and unknown residence falls under the strictest regime, so only places that are known to be free stay.
  const free = policy.regimes
    .filter((regime) => !concerns(regime))
    .flatMap(({ countries }) => countries)
    .filter((code) => !code.includes('-') && !states.some((state) => state.startsWith(`${code}-`)));
  if (free.length === 0) return [];
  const elsewhere: Condition = { type: 'attribute', attribute: country, operator: 'in', value: free };
  const next = changeUse(content, used, segments, (condition) => ({
    type: 'all',
    conditions: [condition, elsewhere],
  }));
  if (next === null) return [];
  return [
    {
      kind: 'leave-out-regime',
      title: 'Only where the law doesn’t restrict it',
      detail: `Through ${used.label} only people in ${free.join(', ')} are reached.`,
      content: next,
    },
  ];
}
