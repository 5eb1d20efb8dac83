import type { Flag } from '../../src/domain/flags/flag.ts';

/** A finding that a reviewer has to decide on. */
export function aFlag(changes: Partial<Flag> = {}): Flag {
  return {
    id: 'no_notice-1',
    check: 'no_notice',
    severity: 'review',
    attributes: ['tier'],
    excludes: false,
    lineage: [],
    category: null,
    customers_used: 400,
    customers_affected: 120,
    by_regime: { eu: 120 },
    question: 'Were people told that we collect this?',
    explanation: 'Nobody recorded how the 120 people were told.',
    legal_basis: [],
    fixes: [],
    ...changes,
  };
}
