/** How many people must agree, and whose word counts: by what their present rights cover, not by what they were. */
import { isReviewer } from './reviewers.ts';
import type { Need } from './need.ts';
import type { Review, ReviewDecision } from './rule.ts';

/** What someone may do now; null when their account is gone or disabled. An API token has no second person behind it. */
export interface Standing {
  readonly role: string;
  readonly automation: boolean;
}
export type Standings = (id: string) => Standing | null;

/** An approval of this round, and whether it counts now. */
export interface Approval {
  readonly by: string;
  readonly at: string;
  readonly counts: boolean;
  /** Whether it is Privacy's. */
  readonly privacy: boolean;
  readonly why_not: string | null;
}

/** Whether someone with these rights decides on what others wrote. */
export function mayDecide(standing: Standing): boolean {
  return isReviewer(standing.role) || (standing.role === 'admin' && standing.automation);
}

/** The approvals of the present round: those after the last decision that ended one. */
export function approvalsOf(
  review: Pick<Review, 'decisions'> | null,
  standings: Standings,
): readonly Approval[] {
  return presentApprovals(review).map(({ by, at }) => {
    const standing = standings(by);
    const counts = standing !== null && mayDecide(standing);
    return {
      by,
      at,
      counts,
      privacy: standing?.role === 'privacy_reviewer',
      why_not: counts ? null : standing === null ? GONE : DEMOTED,
    };
  });
}

const GONE = 'The account can’t be used any more, so the approval doesn’t count.';
const DEMOTED = 'The role doesn’t decide any more, so the approval doesn’t count.';

/** The approvals since the last decision that took them back. */
export function presentApprovals(review: Pick<Review, 'decisions'> | null): readonly ReviewDecision[] {
  const decisions = review?.decisions ?? [];
  const ended = decisions.findLastIndex(({ verdict }) => verdict !== 'approve' && verdict !== 'recount');
  return decisions.slice(ended + 1).filter(({ verdict }) => verdict === 'approve');
}

/** What is still missing, in words, or null when nothing is. */
export function missingApproval(approvals: readonly Approval[], need: Need): string | null {
  const counting = approvals.filter(({ counts }) => counts);
  const more = need.approvals - counting.length;
  const privacy = need.privacy && !counting.some((approval) => approval.privacy);
  if (more > 1) return `${more} approvals are missing${privacy ? ', one from a privacy reviewer' : ''}.`;
  if (privacy) return 'The approval of a privacy reviewer is missing.';
  return more === 1 ? '1 approval is missing.' : null;
}
