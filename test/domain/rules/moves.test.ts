import { describe, expect, test } from 'vitest';
import {
  archivedRule,
  contentOf,
  createdRule,
  decidedRule,
  editedRule,
  pausedRule,
  publishedRule,
  resumedRule,
  submittedRule,
} from '../../../src/domain/rules/moves.ts';
import { aRule, aRuleContent } from '../../support/a-rule.ts';

const ADA = { by: 'ada', at: '2026-11-23T09:00:00.000Z' };
const BEA = { by: 'bea', at: '2026-11-23T10:00:00.000Z' };
const ROB = { by: 'rob', at: '2026-11-23T11:00:00.000Z' };
const other = aRuleContent({ name: 'Other' });

const submitted = submittedRule(createdRule('skincare', aRuleContent(), ADA), 'Please look', ADA);
const approved = decidedRule(submitted, { ...ROB, verdict: 'approve', reason: '' }, 'approved');
const published = publishedRule(approved, ADA);

describe('an edit', () => {
  test('makes the editor an author beside those since the last approval', () => {
    expect(editedRule(editedRule(aRule(), other, BEA), other, ADA).authors).toEqual(['ada', 'bea']);
  });
  test('after an approval leaves only the editor as author', () => {
    expect(editedRule(approved, other, BEA)).toMatchObject({ status: 'draft', edition: 1, authors: ['bea'] });
  });
  test('of a rule in review or approved ends the review and says so', () => {
    expect(editedRule(submitted, other, BEA).review?.decisions.at(-1)).toMatchObject({
      verdict: 'withdraw',
      by: 'bea',
      reason: 'The rule was changed while it was in review, so it is a draft again.',
    });
    expect(editedRule(approved, other, BEA).review?.decisions.at(-1)?.reason).toContain(
      'after it was approved',
    );
  });
  test('keeps a request for changes in view', () => {
    const sentBack = decidedRule(
      submitted,
      { ...ROB, verdict: 'request_changes', reason: 'Leave out minors' },
      'changes_requested',
    );
    expect(editedRule(sentBack, other, ADA)).toMatchObject({ status: 'draft', review: sentBack.review });
  });
  test('of a published rule opens the next edition and leaves the live one', () => {
    expect(editedRule(published, other, BEA)).toMatchObject({
      status: 'draft',
      edition: 2,
      name: 'Other',
      review: null,
      live: { edition: 1, content: contentOf(approved) },
    });
  });
  test('counts one version', () => {
    expect(editedRule(published, other, BEA).version).toBe(published.version + 1);
  });
});

describe('pause and resume', () => {
  test('act on the live edition and leave a draft over it alone', () => {
    const draft = editedRule(published, other, BEA);
    const paused = pausedRule(draft, 'Out of stock', BEA);
    expect(paused).toMatchObject({
      status: 'draft',
      name: 'Other',
      paused_reason: 'Out of stock',
      live: draft.live,
    });
    expect(resumedRule(paused, BEA)).toMatchObject({ status: 'draft', paused_reason: null });
  });
  test('of a published rule are its state', () => {
    const paused = pausedRule(published, 'Out of stock', BEA);
    expect(paused.status).toBe('paused');
    expect(resumedRule(paused, BEA).status).toBe('published');
  });
});

test('publishing the next edition ends a pause', () => {
  const next = {
    ...editedRule(pausedRule(published, 'Stock', BEA), other, BEA),
    status: 'approved',
  } as const;
  expect(publishedRule(next, BEA)).toMatchObject({
    status: 'published',
    paused_reason: null,
    live: { edition: 2 },
  });
});

test('nothing of an archived rule is live', () => {
  expect(archivedRule(published, ADA)).toMatchObject({ status: 'archived', live: null });
});

test('a new submission begins a new review', () => {
  const again = submittedRule(
    decidedRule(submitted, { ...ROB, verdict: 'request_changes', reason: 'No' }, 'changes_requested'),
    'Done',
    BEA,
  );
  expect(again.review).toEqual({ submitted_by: 'bea', submitted_at: BEA.at, note: 'Done', decisions: [] });
});
