import type { Approval } from '../../../domain/rules/approvals.ts';
import type { Need } from '../../../domain/rules/need.ts';

/** Which of the approvals the next one would be. */
export function placeAmong({
  need,
  approvals,
}: {
  readonly need: Need;
  readonly approvals: readonly Approval[];
}): string {
  if (need.approvals === 1) return 'The only approval it needs.';
  return approvals.some(({ counts }) => counts)
    ? 'The second of two approvals.'
    : 'The first of two approvals.';
}
