import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { type Catalog, everythingIn } from '../../../domain/data/catalog.ts';
import { dataIndex, usedData } from '../../../domain/flags/used-data.ts';
import { type RuleItem, rulesQuery } from '../../data/rules.ts';
import { segmentsQuery } from '../../data/segments.ts';

/** For each attribute and property the rules that use it, also through segments and what is made from it; null until rules and segments are there. */
export function useRulesByAttribute(
  catalog: Catalog | undefined,
): ReadonlyMap<string, readonly RuleItem[]> | null {
  const { data: rules } = useQuery(rulesQuery);
  const { data: segments } = useQuery(segmentsQuery);
  return useMemo(() => {
    if (!catalog || !rules || !segments) return null;
    const conditions = new Map(segments.items.map(({ id, condition }) => [id, condition]));
    const index = dataIndex(catalog, new Map());
    const uses = rules.items
      .filter(({ status }) => status !== 'archived')
      .map((rule) => ({
        rule,
        ids: usedData(rule, conditions, index).flatMap(({ id, inputs }) => [
          id,
          ...inputs.map((input) => input.id),
        ]),
      }));
    const users = new Map<string, RuleItem[]>(everythingIn(catalog).map(({ id }) => [id, []]));
    for (const { rule, ids } of uses)
      for (const id of new Set(ids)) users.set(id, [...(users.get(id) ?? []), rule]);
    return users;
  }, [catalog, rules, segments]);
}
