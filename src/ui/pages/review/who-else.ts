import { isReviewer } from '../../../domain/rules/reviewers.ts';
import type { AccountName } from '../../data/accounts.ts';
import type { QueueItem } from '../../data/review.ts';

/** Who may still decide, beside whoever looks at it: neither its authors nor those who approved. */
export function whoElse(
  accounts: readonly AccountName[],
  authors: readonly string[],
  approvals: QueueItem['approvals'],
  me: string,
): readonly AccountName[] {
  const done = new Set([me, ...authors, ...approvals.map(({ by }) => by)]);
  return accounts.filter(({ id, role }) => isReviewer(role) && !done.has(id));
}
