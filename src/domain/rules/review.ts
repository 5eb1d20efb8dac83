/** The states of a rule and who may move it: one table, asked by the API, the screens and the queue. */
import type { Flag } from '../flags/flag.ts';
import type { Rule, RuleStatus } from './rule.ts';
import { isReviewer, type ReviewerRole } from './reviewers.ts';
import { openFlags } from './waiver.ts';

export const RULE_ACTIONS = [
  'edit',
  'submit',
  'approve',
  'request_changes',
  'waive',
  'publish',
  'pause',
  'resume',
  'withdraw',
  'archive',
] as const;
export type RuleAction = (typeof RULE_ACTIONS)[number];

/** Who wants to move a rule. `automation` is an API token: it has no second person behind it. */
export interface Mover {
  readonly id: string;
  readonly role: 'viewer' | 'marketer' | ReviewerRole | 'admin';
  readonly automation: boolean;
}

/** What a guard may look at beside the rule. */
export interface Evidence {
  /** The rule's flags as just checked; null when the action does not ask for them. */
  readonly flags: readonly Flag[] | null;
  /** The day in the workspace's zone, `YYYY-MM-DD`. */
  readonly today: string;
  /** SHA-256 of the content with the segments it reaches, as they are now; an approval names the one it saw. */
  readonly content_hash: string | null;
}

/** Why a move is refused: without the right, by four eyes, or because of the rule's state. */
export interface Refused {
  readonly ok: false;
  readonly because: 'role' | 'four_eyes' | 'state';
  readonly reason: string;
}
export type Verdict = { readonly ok: true; readonly to: RuleStatus } | Refused;

interface Move {
  /** From each state where it is possible, the state it leads to. */
  readonly to: { readonly [S in RuleStatus]?: RuleStatus };
  readonly may: 'author' | 'decider';
  readonly four_eyes: boolean;
  /** "Only … can be …": the words for a state where it is not possible. */
  readonly words: string;
  readonly guard: ((rule: Rule, evidence: Evidence) => string | null) | null;
}

const DRAFTS = {
  draft: 'draft',
  in_review: 'in_review',
  changes_requested: 'changes_requested',
  approved: 'approved',
} as const;

/** The table: a row per action. */
export const MOVES = {
  edit: {
    to: {
      draft: 'draft',
      in_review: 'draft',
      changes_requested: 'draft',
      approved: 'draft',
      published: 'draft',
      paused: 'draft',
    },
    may: 'author',
    four_eyes: false,
    words: 'changed',
    guard: null,
  },
  submit: {
    to: { draft: 'in_review', changes_requested: 'in_review' },
    may: 'author',
    four_eyes: false,
    words: 'submitted for review',
    guard: null,
  },
  approve: {
    to: { in_review: 'approved' },
    may: 'decider',
    four_eyes: true,
    words: 'approved',
    guard: null,
  },
  request_changes: {
    to: { in_review: 'changes_requested', approved: 'changes_requested' },
    may: 'decider',
    four_eyes: true,
    words: 'sent back with a request for changes',
    guard: null,
  },
  waive: {
    to: { ...DRAFTS, published: 'published', paused: 'paused' },
    may: 'decider',
    four_eyes: true,
    words: 'given a waiver',
    guard: null,
  },
  publish: {
    to: { approved: 'published' },
    may: 'author',
    four_eyes: false,
    words: 'published',
    guard: publishObstacle,
  },
  pause: {
    to: { ...DRAFTS, published: 'paused' },
    may: 'author',
    four_eyes: false,
    words: 'paused',
    guard: (rule) => {
      if (rule.live === null) return 'No edition of this rule is live, so there is nothing to pause.';
      return rule.paused_reason === null ? null : 'The live edition is already paused.';
    },
  },
  resume: {
    to: { ...DRAFTS, paused: 'published' },
    may: 'author',
    four_eyes: false,
    words: 'resumed',
    guard: (rule, evidence) => {
      if (rule.live === null || rule.paused_reason === null)
        return 'The live edition of this rule is not paused.';
      return blockObstacle(rule, evidence, 'resumed');
    },
  },
  withdraw: {
    to: { in_review: 'draft', approved: 'draft' },
    may: 'author',
    four_eyes: false,
    words: 'withdrawn from review',
    guard: null,
  },
  archive: {
    to: {
      draft: 'archived',
      in_review: 'archived',
      changes_requested: 'archived',
      approved: 'archived',
      published: 'archived',
      paused: 'archived',
    },
    may: 'author',
    four_eyes: false,
    words: 'archived',
    guard: null,
  },
} as const satisfies Record<RuleAction, Move>;

/** How each state is called in a sentence. */
export const STATUS_WORDS = {
  draft: 'a draft',
  in_review: 'in review',
  changes_requested: 'waiting for changes',
  approved: 'approved',
  published: 'published',
  paused: 'paused',
  archived: 'archived',
} as const satisfies Record<RuleStatus, string>;

/** The state that `action` leads to, or why this person can't do it now: the right first, then the state, then four eyes, then the guard. */
export function decideMove(rule: Rule, action: RuleAction, mover: Mover, evidence: Evidence): Verdict {
  const move: Move = MOVES[action];
  const right = rightReason(move, mover);
  if (right !== null) return { ok: false, because: 'role', reason: right };
  const to = move.to[rule.status];
  if (to === undefined) return { ok: false, because: 'state', reason: stateReason(move, rule.status) };
  if (move.four_eyes && rule.authors.includes(mover.id)) {
    return { ok: false, because: 'four_eyes', reason: FOUR_EYES };
  }
  const obstacle = move.guard?.(rule, evidence) ?? null;
  return obstacle === null ? { ok: true, to } : { ok: false, because: 'state', reason: obstacle };
}

const FOUR_EYES =
  'You changed this rule since it was last approved, so someone else decides on it. Ask another reviewer.';

function rightReason(move: Move, mover: Mover): string | null {
  if (move.may === 'author') {
    return mover.role === 'viewer'
      ? 'Viewers can look but not change. Ask a marketer, or an admin for another role.'
      : null;
  }
  if (isReviewer(mover.role) || (mover.role === 'admin' && mover.automation)) return null;
  return mover.role === 'admin'
    ? 'Being an admin is not enough to decide on a rule: a reviewer decides.'
    : 'Only reviewers decide on rules. Ask a reviewer.';
}

function stateReason(move: Move, status: RuleStatus): string {
  const states = Object.keys(move.to)
    .filter((state): state is RuleStatus => state in STATUS_WORDS)
    .map((state) => STATUS_WORDS[state]);
  return `A rule can be ${move.words} when it is ${states.join(' or ')}; this one is ${STATUS_WORDS[status]}.`;
}

/** Blocks always; review flags unless a waiver holds or the approval saw them. */
function publishObstacle(rule: Rule, evidence: Evidence): string | null {
  const blocked = blockObstacle(rule, evidence, 'published');
  if (blocked !== null) return blocked;
  const approval = rule.review?.decisions.findLast((decision) => decision.verdict === 'approve');
  if (approval?.content_hash !== undefined && approval.content_hash !== evidence.content_hash) {
    return 'A segment it uses changed since the approval. Withdraw the rule and submit it again.';
  }
  const accepted = new Set(approval?.accepted ?? []);
  const open = openFlags(evidence.flags ?? [], rule.waivers, evidence.today);
  const unseen = open.filter((flag) => flag.severity === 'review' && !accepted.has(flag.id));
  if (unseen.length === 0) return null;
  return `Since the approval ${unseen.length === 1 ? '1 flag' : `${unseen.length} flags`} appeared: ${questions(unseen)} Withdraw the rule and submit it again, or have a reviewer waive it.`;
}

function blockObstacle(rule: Rule, evidence: Evidence, words: string): string | null {
  const blocks = openFlags(evidence.flags ?? [], rule.waivers, evidence.today).filter(
    (flag) => flag.severity === 'block',
  );
  if (blocks.length === 0) return null;
  const subject = blocks.length === 1 ? '1 flag blocks it' : `${blocks.length} flags block it`;
  return `It can’t be ${words}: ${subject}. ${questions(blocks)} Apply a fix and submit it again.`;
}

function questions(flags: readonly Flag[]): string {
  return flags.map((flag) => flag.question).join(' ');
}
