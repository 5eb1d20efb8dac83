/** A personalization rule: whom it reaches, why, by which channel, and where it stands. */
import type { Condition } from '../segments/condition.ts';
import type { Need } from './need.ts';

export type Schedule =
  | { readonly kind: 'manual' }
  | { readonly kind: 'once'; readonly at: string }
  | { readonly kind: 'daily'; readonly time: string }
  /** ISO weekdays, 1 = Monday. */
  | { readonly kind: 'weekly'; readonly days: readonly number[]; readonly time: string }
  | { readonly kind: 'monthly'; readonly day: number; readonly time: string }
  | { readonly kind: 'event'; readonly event: string };

export const RULE_STATUSES = [
  'draft',
  'in_review',
  'changes_requested',
  'approved',
  'published',
  'paused',
  'archived',
] as const;
export type RuleStatus = (typeof RULE_STATUSES)[number];

/**
 * What a version of a rule says. The audience is the saved segment, the rule's own condition, or both joined by AND;
 * at least one is present.
 */
export interface RuleContent {
  readonly name: string;
  readonly segment: string | null;
  readonly condition: Condition | null;
  /** Segments whose members are left out. */
  readonly exclude: readonly string[];
  readonly purpose: string;
  readonly channel: string;
  /** Attributes that the message shows. */
  readonly shows: readonly string[];
  readonly schedule: Schedule;
  /** Higher goes first when caps are asked. */
  readonly priority: number;
  readonly holdout_percent: number;
  /** Text of the message for people who review it; not sent by Tact. */
  readonly message: string;
}

/** A rule as it is kept. `version` counts saves (ETag); `edition` is the number people see: a published edition is never edited. */
export interface Rule extends RuleContent {
  readonly id: string;
  readonly version: number;
  readonly edition: number;
  readonly status: RuleStatus;
  readonly created_by: string;
  /** Everyone who changed the content since the last approval: none of them may decide on it. */
  readonly authors: readonly string[];
  readonly updated_at: string;
  readonly updated_by: string;
  /** The edition that is live, whatever the state of the draft. */
  readonly live: {
    readonly edition: number;
    readonly content: RuleContent;
    readonly published_at: string;
  } | null;
  readonly review: Review | null;
  readonly waivers: readonly Waiver[];
  /** Why it is paused, when it is. */
  readonly paused_reason: string | null;
}

/** One review cycle: it begins with Submit and belongs to one content. */
export interface Review {
  readonly submitted_by: string;
  readonly submitted_at: string;
  readonly note: string;
  readonly decisions: readonly ReviewDecision[];
  /** SHA-256 of what is reviewed, with the segments, caps and policy that give it its meaning. */
  readonly meaning?: string;
  /** How many must agree, as it was known last. */
  readonly need?: Need;
}

/**
 * `reopen` ends a round because what it was about means something else now; `recount` only says that what was given is
 * not enough any more.
 */
export const VERDICTS = ['approve', 'request_changes', 'withdraw', 'reopen', 'recount'] as const;
export type ReviewVerdict = (typeof VERDICTS)[number];

export interface ReviewDecision {
  readonly by: string;
  readonly at: string;
  readonly verdict: ReviewVerdict;
  readonly reason: string;
  /** With an approval: SHA-256 of what was seen, as `meaning` of the review. */
  readonly content_hash?: string;
  /** With an approval: ids of the open `review` flags that were seen, and so are accepted. */
  readonly accepted?: readonly string[];
}

/** A manager's word that a flag is accepted until a day. */
export interface Waiver {
  readonly flag: string;
  readonly by: string;
  readonly at: string;
  readonly reason: string;
  /** A day, `YYYY-MM-DD`, the last on which it holds. */
  readonly until: string;
  /** When its end was acted on. */
  readonly lapsed_at?: string;
}

/** The audience as one condition. */
export function audienceOf(content: Pick<RuleContent, 'segment' | 'condition'>): Condition {
  const parts: Condition[] = [];
  if (content.segment !== null) parts.push({ type: 'segment', segment: content.segment, member: true });
  if (content.condition !== null) parts.push(content.condition);
  const [only] = parts;
  return parts.length === 1 && only ? only : { type: 'all', conditions: parts };
}
