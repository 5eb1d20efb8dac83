import { useQuery } from '@tanstack/react-query';
import type { Coverage } from '../../../domain/data/coverage.ts';
import { coverageQuery } from '../../data/catalog.ts';
import { policyQuery } from '../../data/policy.ts';

export interface CoverageKnown {
  /** Undefined while it is counted, and of what is not in the data any more. */
  readonly of: (id: string) => Coverage | undefined;
  readonly channel: string;
  /** A purpose in words. */
  readonly purpose: (id: string) => string;
  readonly failed: boolean;
}

/** For whom each attribute and property is set, and how many of them agreed to its use. */
export function useCoverage(): CoverageKnown {
  const coverage = useQuery(coverageQuery);
  const { data: policy } = useQuery(policyQuery);
  const known = new Map(coverage.data?.items.map((item) => [item.id, item]));
  return {
    of: (id) => known.get(id),
    channel: coverage.data?.channel ?? 'email',
    purpose: (id) => policy?.purposes.find((purpose) => purpose.id === id)?.label ?? id,
    failed: coverage.isError,
  };
}
