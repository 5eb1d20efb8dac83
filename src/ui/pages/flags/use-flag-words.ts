import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { FlagFilterName } from '../../../domain/flags/flag-filters.ts';
import { RULE_STATUSES } from '../../../domain/rules/rule.ts';
import { accountNamesQuery } from '../../data/accounts.ts';
import { catalogQuery, categoriesQuery } from '../../data/catalog.ts';
import { policyQuery } from '../../data/policy.ts';
import { rulesQuery } from '../../data/rules.ts';
import { checkWord } from '../../parts/check-word.ts';
import { statusWord } from '../../parts/rule-status.tsx';
import { severityWord } from '../../parts/severity-chip.tsx';

/** The word for a value of a filter. */
export type FlagWords = (name: FlagFilterName, value: string) => string;

/** What the values of each filter are called; until that is known, their ids. */
export function useFlagWords(): FlagWords {
  const { data: accounts } = useQuery(accountNamesQuery);
  const { data: categories } = useQuery(categoriesQuery);
  const { data: catalog } = useQuery(catalogQuery);
  const { data: policy } = useQuery(policyQuery);
  const { data: rules } = useQuery(rulesQuery);
  return useMemo(() => {
    const words: { readonly [F in FlagFilterName]: ReadonlyMap<string, string> } = {
      severity: new Map((['block', 'review', 'advice'] as const).map((id) => [id, severityWord(id)])),
      check: new Map(),
      category: new Map(categories?.items.map(({ id, label }) => [id, label])),
      attribute: new Map(catalog?.attributes.map(({ id, label }) => [id, label])),
      regime: new Map(policy?.regimes.map(({ id, name }) => [id, name ?? id])),
      provision: new Map(),
      status: new Map(RULE_STATUSES.map((id) => [id, statusWord(id)])),
      owner: new Map(accounts?.items.map(({ id, name }) => [id, name])),
      rule: new Map(rules?.items.map(({ id, name }) => [id, name])),
    };
    return (name, value) => (name === 'check' ? checkWord(value) : (words[name].get(value) ?? value));
  }, [accounts, categories, catalog, policy, rules]);
}
