/** What each action makes of a rule. Whether it may happen was decided before (review.ts). */
import type { Need } from './need.ts';
import type { Review, ReviewDecision, Rule, RuleContent, RuleStatus, Waiver } from './rule.ts';
import { withWaiver } from './waiver.ts';

/** Who did it and when, ISO. */
export interface Stamp {
  readonly by: string;
  readonly at: string;
}

/** A new rule: edition 1, a draft. */
export function createdRule(id: string, content: RuleContent, stamp: Stamp): Rule {
  return {
    ...content,
    id,
    version: 1,
    edition: 1,
    status: 'draft',
    created_by: stamp.by,
    authors: [stamp.by],
    updated_at: stamp.at,
    updated_by: stamp.by,
    live: null,
    review: null,
    waivers: [],
    paused_reason: null,
  };
}

/** With new content: a draft again. A rule that is live gets its next edition, and the live one stays as it is. */
export function editedRule(rule: Rule, content: RuleContent, stamp: Stamp): Rule {
  const wasLive = rule.status === 'published' || rule.status === 'paused';
  const decided = wasLive || rule.status === 'approved';
  return {
    ...touched(rule, stamp),
    ...content,
    status: 'draft',
    edition: wasLive ? rule.edition + 1 : rule.edition,
    authors: decided ? [stamp.by] : [...new Set([...rule.authors, stamp.by])],
    review: wasLive ? null : reviewAfterEdit(rule, stamp),
  };
}

/** A review under way ends with the edit, and says so; a request for changes stays in view while they are made. */
function reviewAfterEdit(rule: Rule, stamp: Stamp): Review | null {
  if (rule.status !== 'in_review' && rule.status !== 'approved') return rule.review;
  const reason =
    rule.status === 'approved'
      ? 'The rule was changed after it was approved, so it is a draft again.'
      : 'The rule was changed while it was in review, so it is a draft again.';
  return withDecision(rule.review, { ...stamp, verdict: 'withdraw', reason });
}

/** What a review cycle is about. */
export interface Question {
  /** SHA-256 of what is reviewed (meaning.ts). */
  readonly meaning: string;
  readonly need: Need;
}

/** In review, with a new review cycle. */
export function submittedRule(rule: Rule, note: string, stamp: Stamp, question?: Question): Rule {
  return {
    ...touched(rule, stamp),
    status: 'in_review',
    review: { submitted_by: stamp.by, submitted_at: stamp.at, note, decisions: [], ...question },
  };
}

/** Decided on: `to` is the state that the table of moves leads to. */
export function decidedRule(rule: Rule, decision: ReviewDecision, to: RuleStatus): Rule {
  return { ...touched(rule, decision), status: to, review: withDecision(rule.review, decision) };
}

/**
 * In review anew, since it means something else now (`reopen`, which ends the round) or what was given is not enough any
 * more (`recount`). Whoever changed it without four eyes is one of its authors. A live edition goes on beside it.
 */
export function reopenedRule(
  rule: Rule,
  decision: ReviewDecision,
  question: Partial<Question>,
  author: string | null,
): Rule {
  const wasLive = rule.status === 'published' || rule.status === 'paused';
  const review = rule.review ?? {
    submitted_by: decision.by,
    submitted_at: decision.at,
    note: '',
    decisions: [],
  };
  return {
    ...touched(rule, decision),
    status: 'in_review',
    edition: wasLive ? rule.edition + 1 : rule.edition,
    authors: author === null ? rule.authors : [...new Set([...rule.authors, author])],
    review: {
      ...review,
      ...(wasLive ? { submitted_by: decision.by, submitted_at: decision.at, note: decision.reason } : {}),
      ...question,
      decisions: [...review.decisions, decision],
    },
  };
}

/** With one more waiver; the state stays. */
export function waivedRule(rule: Rule, waiver: Waiver): Rule {
  return { ...touched(rule, waiver), waivers: withWaiver(rule.waivers, waiver) };
}

/** Live: this content is what goes out from now on. */
export function publishedRule(rule: Rule, stamp: Stamp): Rule {
  return {
    ...touched(rule, stamp),
    status: 'published',
    live: { edition: rule.edition, content: contentOf(rule), published_at: stamp.at },
    paused_reason: null,
  };
}

/** The live edition stops; a draft over it stays a draft. */
export function pausedRule(rule: Rule, reason: string, stamp: Stamp): Rule {
  return {
    ...touched(rule, stamp),
    status: rule.status === 'published' ? 'paused' : rule.status,
    paused_reason: reason,
  };
}

/** The live edition goes on. */
export function resumedRule(rule: Rule, stamp: Stamp): Rule {
  return {
    ...touched(rule, stamp),
    status: rule.status === 'paused' ? 'published' : rule.status,
    paused_reason: null,
  };
}

/** Put away for good; nothing of it is live. */
export function archivedRule(rule: Rule, stamp: Stamp): Rule {
  return { ...touched(rule, stamp), status: 'archived', live: null, paused_reason: null };
}

/** Only what the rule says, without where it stands. */
export function contentOf(rule: RuleContent): RuleContent {
  return {
    name: rule.name,
    segment: rule.segment,
    condition: rule.condition,
    exclude: rule.exclude,
    purpose: rule.purpose,
    channel: rule.channel,
    shows: rule.shows,
    schedule: rule.schedule,
    priority: rule.priority,
    holdout_percent: rule.holdout_percent,
    message: rule.message,
  };
}

function touched(rule: Rule, stamp: Stamp): Rule {
  return { ...rule, version: rule.version + 1, updated_at: stamp.at, updated_by: stamp.by };
}

function withDecision(review: Review | null, decision: ReviewDecision): Review | null {
  return review && { ...review, decisions: [...review.decisions, decision] };
}
