/** The states of a rule and who may move it: one table, asked by the API, the screens and the queue. */
import type { Flag } from '../flags/flag.ts';
import { type Approval, mayDecide, missingApproval, presentApprovals } from './approvals.ts';
import type { Need } from './need.ts';
import type { Rule, RuleStatus } from './rule.ts';
import type { ReviewerRole } from './reviewers.ts';
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
  'reopen',
  'archive',
] as const;
export type RuleAction = (typeof RULE_ACTIONS)[number];

/** Who wants to move a rule. `automation` is an API token: it has no second person behind it. */
export interface Mover {
  readonly id: string;
  readonly role: 'viewer' | 'marketer' | ReviewerRole | 'admin';
  readonly automation: boolean;
}

/** What moves through the table: a rule, or a change of a segment or the policy that waits for its review. */
export type Reviewable = Pick<Rule, 'status' | 'authors' | 'review' | 'live' | 'paused_reason' | 'waivers'>;

/** What a guard may look at beside the rule. */
export interface Evidence {
  /** The rule's flags as just checked; null when the action does not ask for them. */
  readonly flags: readonly Flag[] | null;
  /** The day in the workspace's zone, `YYYY-MM-DD`. */
  readonly today: string;
  /** SHA-256 of what the rule means now: its content, segments, caps and policy; an approval names the one it saw. */
  readonly content_hash: string | null;
  /** How many must agree. */
  readonly need: Need;
  /** Who agreed in this round, and whether it counts by their present rights. */
  readonly approvals: readonly Approval[];
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
  readonly may: 'author' | 'decider' | 'tact';
  readonly four_eyes: boolean;
  /** "Only … can be …": the words for a state where it is not possible. */
  readonly words: string;
  readonly guard: ((rule: Reviewable, evidence: Evidence, mover: Mover) => string | null) | null;
  /** True while it takes more of the same before the state changes. */
  readonly stays?: (evidence: Evidence, mover: Mover) => boolean;
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
    guard: approveObstacle,
    stays: (evidence, mover) => missingApproval(withApproval(evidence, mover), evidence.need) !== null,
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
  reopen: {
    to: { in_review: 'in_review', approved: 'in_review', published: 'in_review', paused: 'in_review' },
    may: 'tact',
    four_eyes: false,
    words: 'reviewed anew',
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
export function decideMove(rule: Reviewable, action: RuleAction, mover: Mover, evidence: Evidence): Verdict {
  const move: Move = MOVES[action];
  const right = rightReason(move, mover);
  if (right !== null) return { ok: false, because: 'role', reason: right };
  const to = move.to[rule.status];
  if (to === undefined) return { ok: false, because: 'state', reason: stateReason(move, rule.status) };
  if (move.four_eyes && rule.authors.includes(mover.id)) {
    return { ok: false, because: 'four_eyes', reason: FOUR_EYES };
  }
  const obstacle = move.guard?.(rule, evidence, mover) ?? null;
  if (obstacle !== null) return { ok: false, because: 'state', reason: obstacle };
  return { ok: true, to: move.stays?.(evidence, mover) === true ? rule.status : to };
}

/** The mover of what follows from something else. */
export const SYSTEM_ID = 'system';

const FOUR_EYES =
  'You changed this rule since it was last approved, so someone else decides on it. Ask another manager.';

function rightReason(move: Move, mover: Mover): string | null {
  if (move.may === 'author') {
    return mover.role === 'viewer'
      ? 'Viewers can look but not change. Ask a marketer, or an admin for another role.'
      : null;
  }
  if (move.may === 'tact') {
    return mover.id === SYSTEM_ID ? null : 'Nobody does this by hand: it follows from what changed.';
  }
  if (mayDecide(mover)) return null;
  return mover.role === 'admin'
    ? 'Being an admin is not enough to decide on a rule: a manager decides.'
    : 'Only managers decide on rules. Ask a manager.';
}

function stateReason(move: Move, status: RuleStatus): string {
  const states = Object.keys(move.to)
    .filter((state): state is RuleStatus => state in STATUS_WORDS)
    .map((state) => STATUS_WORDS[state]);
  return `A rule can be ${move.words} when it is ${states.join(' or ')}; this one is ${STATUS_WORDS[status]}.`;
}

/** Nobody agrees twice, nor where only Privacy's word is missing. */
function approveObstacle(_rule: Reviewable, evidence: Evidence, mover: Mover): string | null {
  const { approvals, need } = evidence;
  if (approvals.some(({ by }) => by === mover.id)) {
    return `You approved this already. ${missingApproval(approvals, need) ?? 'Nothing more is needed.'}`;
  }
  const before = missingApproval(approvals, need);
  const after = missingApproval(withApproval(evidence, mover), need);
  return before !== null && before === after ? `${after} Ask one.` : null;
}

/** The approvals with one by this mover. */
function withApproval({ approvals }: Evidence, { id, role }: Mover): readonly Approval[] {
  const privacy = role === 'privacy_reviewer';
  return [...approvals, { by: id, at: '', counts: true, privacy, why_not: null }];
}

/** Blocks always; approvals that are enough by present rights; review flags unless a waiver holds or the approvals saw them. */
function publishObstacle(rule: Reviewable, evidence: Evidence): string | null {
  const blocked = blockObstacle(rule, evidence, 'published');
  if (blocked !== null) return blocked;
  const missing = missingApproval(evidence.approvals, evidence.need);
  if (missing !== null) return `${missing} Withdraw the rule and submit it again.`;
  const counting = new Set(evidence.approvals.filter(({ counts }) => counts).map(({ by }) => by));
  const approvals = presentApprovals(rule.review).filter(({ by }) => counting.has(by));
  if (approvals.some(({ content_hash }) => content_hash !== (evidence.content_hash ?? undefined))) {
    return 'What it means changed since the approval: a segment, the caps or the policy. Withdraw the rule and submit it again.';
  }
  const open = openFlags(evidence.flags ?? [], rule.waivers, evidence.today);
  const unseen = open.filter(
    ({ id, severity }) =>
      severity === 'review' && approvals.some(({ accepted = [] }) => !accepted.includes(id)),
  );
  if (unseen.length === 0) return null;
  return `Since the approval ${unseen.length === 1 ? '1 flag' : `${unseen.length} flags`} appeared: ${questions(unseen)} Withdraw the rule and submit it again, or have a manager waive it.`;
}

function blockObstacle(rule: Reviewable, evidence: Evidence, words: string): string | null {
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
