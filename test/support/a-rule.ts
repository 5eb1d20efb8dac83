import type { Rule, RuleContent } from '../../src/domain/rules/rule.ts';

/** What a rule says: everyone, offers by e-mail. */
export function aRuleContent(changes: Partial<RuleContent> = {}): RuleContent {
  return {
    name: 'Skincare replenishment',
    segment: null,
    condition: { type: 'all', conditions: [] },
    exclude: [],
    purpose: 'marketing',
    channel: 'email',
    shows: [],
    schedule: { kind: 'manual' },
    priority: 0,
    holdout_percent: 0,
    message: '',
    ...changes,
  };
}

/** A draft that `ada` wrote. */
export function aRule(changes: Partial<Rule> = {}): Rule {
  return {
    ...aRuleContent(),
    id: 'skincare',
    version: 1,
    edition: 1,
    status: 'draft',
    created_by: 'ada',
    authors: ['ada'],
    updated_at: '2026-11-20T09:00:00.000Z',
    updated_by: 'ada',
    live: null,
    review: null,
    waivers: [],
    paused_reason: null,
    ...changes,
  };
}
