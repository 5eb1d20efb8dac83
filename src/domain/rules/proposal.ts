/** A change of a segment or of the policy that published rules rest on: it holds for them once others approved it. */
import type { Policy } from '../permission/policy.ts';
import type { Segment } from '../segments/segment.ts';
import type { Reviewable } from './review.ts';
import type { Review, RuleStatus } from './rule.ts';

export type SegmentContent = Pick<Segment, 'name' | 'description' | 'condition'>;

interface Reviewed<K extends string, C> {
  readonly kind: K;
  /** What published rules stand on now, and what they would stand on. */
  readonly before: C;
  readonly after: C;
}

export type ProposedChange = Reviewed<'segment', SegmentContent> | Reviewed<'policy', Policy>;

/** `draft` means that it was withdrawn; `approved` that it holds. */
export type ProposalStatus = Extract<RuleStatus, 'in_review' | 'changes_requested' | 'approved' | 'draft'>;

interface Standing {
  readonly id: string;
  /** The segment's id, or `policy`. */
  readonly subject: string;
  readonly status: ProposalStatus;
  /** Everyone who wrote it: none of them may decide on it. */
  readonly authors: readonly string[];
  readonly review: Review;
  readonly version: number;
}

export type Proposal = Standing & ProposedChange;

/** As the table of moves takes it. */
export function asReviewable({ status, authors, review }: Standing): Reviewable {
  return { status, authors, review, live: null, paused_reason: null, waivers: [] };
}

/** Whether it still waits for someone. */
export function isOpen({ status }: Pick<Proposal, 'status'>): boolean {
  return status === 'in_review' || status === 'changes_requested';
}
