import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Flag } from '../../../domain/flags/flag.ts';
import { staticFlags } from '../../../domain/flags/static-flags.ts';
import type { RuleContent } from '../../../domain/rules/rule.ts';
import { capsQuery } from '../../data/caps.ts';
import { catalogQuery, categoriesQuery } from '../../data/catalog.ts';
import { policyQuery } from '../../data/policy.ts';
import { segmentsQuery } from '../../data/segments.ts';

/** What finds a rule's flags without asking the engine; null until the catalog and the policy are here. */
export function useStaticFlags(rule_id: string): ((content: RuleContent) => readonly Flag[]) | null {
  const { data: catalog } = useQuery(catalogQuery);
  const { data: categories } = useQuery(categoriesQuery);
  const { data: policy } = useQuery(policyQuery);
  const { data: caps } = useQuery(capsQuery);
  const { data: segments } = useQuery(segmentsQuery);
  return useMemo(() => {
    if (!catalog || !categories || !policy || !caps || !segments) return null;
    const labels = new Map(categories.items.map(({ id, label }) => [id, label]));
    const around = {
      rule_id,
      catalog,
      policy,
      caps: caps.caps,
      category: (category: string) => labels.get(category),
      segments: new Map(segments.items.map((segment) => [segment.id, segment])),
    };
    return (content) => staticFlags(content, around);
  }, [rule_id, catalog, categories, policy, caps, segments]);
}
