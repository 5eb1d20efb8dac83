import { describe, expect, test } from 'vitest';
import {
  decideMove,
  MOVES,
  RULE_ACTIONS,
  type Evidence,
  type Mover,
  type RuleAction,
} from '../../../src/domain/rules/review.ts';
import { type Approval } from '../../../src/domain/rules/approvals.ts';
import { type Need, needOf } from '../../../src/domain/rules/need.ts';
import { RULE_STATUSES, type Rule, type RuleStatus } from '../../../src/domain/rules/rule.ts';
import { aFlag } from '../../support/a-flag.ts';
import { aRule, aRuleContent } from '../../support/a-rule.ts';

const TODAY = '2026-11-23';
const ONE = needOf(false);
const TWO = needOf(true);
const QUIET: Evidence = {
  flags: [],
  today: TODAY,
  content_hash: 'seen',
  need: ONE,
  approvals: [approvedBy('rob')],
};
const FRESH: Evidence = { ...QUIET, approvals: [] };

const MOVERS = {
  viewer: { id: 'vic', role: 'viewer', automation: false },
  marketer: { id: 'mia', role: 'marketer', automation: false },
  reviewer: { id: 'rob', role: 'reviewer', automation: false },
  privacy: { id: 'pia', role: 'privacy_reviewer', automation: false },
  admin: { id: 'ann', role: 'admin', automation: false },
  token: { id: 'token:env', role: 'admin', automation: true },
  tact: { id: 'system', role: 'admin', automation: false },
} as const satisfies Record<string, Mover>;
type Who = keyof typeof MOVERS;

const AUTHORS: readonly Who[] = ['marketer', 'reviewer', 'privacy', 'admin', 'token', 'tact'];
const DECIDERS: readonly Who[] = ['reviewer', 'privacy', 'token'];

/** Written out once more on purpose: the states from which each action is possible and where it leads. */
const EXPECTED: {
  readonly [A in RuleAction]: {
    readonly who: readonly Who[];
    readonly to: Partial<Record<RuleStatus, RuleStatus>>;
  };
} = {
  edit: {
    who: AUTHORS,
    to: {
      draft: 'draft',
      in_review: 'draft',
      changes_requested: 'draft',
      approved: 'draft',
      published: 'draft',
      paused: 'draft',
    },
  },
  submit: { who: AUTHORS, to: { draft: 'in_review', changes_requested: 'in_review' } },
  approve: { who: DECIDERS, to: { in_review: 'approved' } },
  request_changes: { who: DECIDERS, to: { in_review: 'changes_requested', approved: 'changes_requested' } },
  waive: {
    who: DECIDERS,
    to: {
      draft: 'draft',
      in_review: 'in_review',
      changes_requested: 'changes_requested',
      approved: 'approved',
      published: 'published',
      paused: 'paused',
    },
  },
  publish: { who: AUTHORS, to: { approved: 'published' } },
  reopen: {
    who: ['tact'],
    to: { in_review: 'in_review', approved: 'in_review', published: 'in_review', paused: 'in_review' },
  },
  pause: { who: AUTHORS, to: { published: 'paused' } },
  resume: { who: AUTHORS, to: { paused: 'published' } },
  withdraw: { who: AUTHORS, to: { in_review: 'draft', approved: 'draft' } },
  archive: {
    who: AUTHORS,
    to: {
      draft: 'archived',
      in_review: 'archived',
      changes_requested: 'archived',
      approved: 'archived',
      published: 'archived',
      paused: 'archived',
    },
  },
};

describe('who may move a rule from which state', () => {
  const cases = RULE_ACTIONS.flatMap((action) =>
    RULE_STATUSES.flatMap((status) => (Object.keys(MOVERS) as Who[]).map((who) => ({ action, status, who }))),
  );

  test.each(cases)('$action by a $who when $status', ({ action, status, who }) => {
    const { who: allowed, to } = EXPECTED[action];
    const evidence = action === 'approve' ? FRESH : QUIET;
    const verdict = decideMove(aRuleThatIs(status), action, MOVERS[who], evidence);
    if (!allowed.includes(who)) {
      expect(verdict).toMatchObject({ ok: false, because: 'role' });
    } else if (to[status] === undefined) {
      expect(verdict).toMatchObject({ ok: false, because: 'state' });
    } else {
      expect(verdict).toEqual({ ok: true, to: to[status] });
    }
  });

  test.each(RULE_ACTIONS.filter((action) => MOVES[action].four_eyes))(
    'nobody who wrote the rule may %s',
    (action) => {
      for (const who of DECIDERS) {
        const rule = aRule({ status: 'in_review', authors: ['ada', MOVERS[who].id] });
        expect(decideMove(rule, action, MOVERS[who], QUIET)).toMatchObject({
          ok: false,
          because: 'four_eyes',
        });
      }
    },
  );
});

describe('approving', () => {
  const waiting = aRule({ status: 'in_review' });
  const approve = (who: Who, given: readonly Approval[], need: Need) =>
    decideMove(waiting, 'approve', MOVERS[who], { ...QUIET, approvals: given, need });

  test('leaves a rule with sensitive data in review until a second person and Privacy agreed', () => {
    expect(approve('reviewer', [], TWO)).toEqual({ ok: true, to: 'in_review' });
    expect(approve('privacy', [], TWO)).toEqual({ ok: true, to: 'in_review' });
    expect(approve('privacy', [approvedBy('rob')], TWO)).toEqual({ ok: true, to: 'approved' });
    expect(approve('reviewer', [approvedBy('pia', { privacy: true })], TWO)).toEqual({
      ok: true,
      to: 'approved',
    });
  });
  test('is not for a second reviewer where only Privacy’s word is missing', () => {
    expect(approve('reviewer', [approvedBy('bea')], TWO)).toMatchObject({
      ok: false,
      reason: 'The approval of a privacy reviewer is missing. Ask one.',
    });
  });
  test('is not for someone who did already', () => {
    expect(approve('privacy', [approvedBy('pia', { privacy: true })], TWO)).toMatchObject({
      ok: false,
      reason: 'You approved this already. 1 approval is missing.',
    });
  });
  test('counts nobody whose rights ended since', () => {
    const ended = approvedBy('pia', { privacy: true, counts: false });
    expect(approve('reviewer', [ended], TWO)).toEqual({ ok: true, to: 'in_review' });
  });
});

describe('pausing under a draft', () => {
  const draftOverLive = { ...aRuleThatIs('published'), status: 'draft' } as const;

  test('stops the live edition and leaves the draft a draft', () => {
    expect(decideMove(draftOverLive, 'pause', MOVERS.marketer, QUIET)).toEqual({ ok: true, to: 'draft' });
  });
  test('is refused twice', () => {
    expect(
      decideMove({ ...draftOverLive, paused_reason: 'Stock' }, 'pause', MOVERS.marketer, QUIET),
    ).toMatchObject({
      because: 'state',
      reason: 'The live edition is already paused.',
    });
  });
  test('is refused when nothing is live', () => {
    expect(decideMove(aRule(), 'pause', MOVERS.marketer, QUIET)).toMatchObject({ because: 'state' });
  });
});

describe('publishing', () => {
  const approved = aRuleThatIs('approved');
  const publish = (rule: Rule, evidence: Partial<Evidence>) =>
    decideMove(rule, 'publish', MOVERS.marketer, { ...QUIET, ...evidence });

  test('is refused while a flag blocks', () => {
    const verdict = publish(approved, {
      flags: [aFlag({ severity: 'block', question: 'Did these people agree?' })],
    });
    expect(verdict).toMatchObject({ ok: false, because: 'state' });
    expect(verdict).toHaveProperty(
      'reason',
      expect.stringContaining('1 flag blocks it. Did these people agree?'),
    );
  });
  test('is refused while a flag blocks, waived or not', () => {
    const flag = aFlag({ severity: 'block' });
    const waiver = { flag: flag.id, by: 'rob', at: '', reason: '', until: '2027-01-01' };
    expect(publish({ ...approved, waivers: [waiver] }, { flags: [flag] })).toMatchObject({ ok: false });
  });
  test('is possible with the review flags that the approval saw', () => {
    expect(publish(approved, { flags: [aFlag({ id: 'seen-1' })] })).toEqual({ ok: true, to: 'published' });
  });
  test('is refused with a review flag that appeared after the approval', () => {
    expect(publish(approved, { flags: [aFlag({ id: 'new-1' })] })).toMatchObject({ ok: false });
  });
  test('is possible when a waiver covers the new review flag', () => {
    const waiver = { flag: 'new-1', by: 'rob', at: '', reason: '', until: TODAY };
    const flags = [aFlag({ id: 'new-1' })];
    expect(publish({ ...approved, waivers: [waiver] }, { flags })).toEqual({ ok: true, to: 'published' });
    expect(publish({ ...approved, waivers: [{ ...waiver, until: '2026-11-22' }] }, { flags })).toMatchObject({
      ok: false,
    });
  });
  test('does not wait for advice', () => {
    expect(publish(approved, { flags: [aFlag({ id: 'new-1', severity: 'advice' })] })).toMatchObject({
      ok: true,
    });
  });
  test('is refused when an approval no longer counts', () => {
    const gone = [approvedBy('rob', { counts: false })];
    expect(publish(approved, { approvals: gone })).toMatchObject({
      ok: false,
      reason: expect.stringContaining('1 approval is missing.'),
    });
    expect(publish(approved, { need: TWO })).toMatchObject({ ok: false });
  });
  test('is refused when what it means changed since the approval', () => {
    expect(publish(approved, { content_hash: 'other' })).toMatchObject({ ok: false, because: 'state' });
  });
});

test('a rule that a flag blocks is not resumed', () => {
  const verdict = decideMove(aRuleThatIs('paused'), 'resume', MOVERS.marketer, {
    ...QUIET,
    flags: [aFlag({ severity: 'block' })],
  });
  expect(verdict).toMatchObject({ ok: false, because: 'state' });
});

function approvedBy(by: string, changes: Partial<Approval> = {}): Approval {
  return { by, at: '2026-11-20T10:00:00.000Z', counts: true, privacy: false, why_not: null, ...changes };
}

function aRuleThatIs(status: RuleStatus): Rule {
  const live = { edition: 1, content: aRuleContent(), published_at: '2026-11-20T09:00:00.000Z' };
  const review = {
    submitted_by: 'ada',
    submitted_at: '2026-11-20T09:00:00.000Z',
    note: '',
    decisions: [
      {
        by: 'rob',
        at: '2026-11-20T10:00:00.000Z',
        verdict: 'approve',
        reason: '',
        content_hash: 'seen',
        accepted: ['seen-1'],
      },
    ],
  } as const;
  return aRule({
    status,
    live: status === 'published' || status === 'paused' ? live : null,
    paused_reason: status === 'paused' ? 'Out of stock.' : null,
    review: status === 'approved' ? review : null,
  });
}
