import type { ReachPlan } from '../../src/domain/preview/plan.ts';
import type { Condition } from '../../src/domain/segments/condition.ts';

export const EVERYONE: Condition = { type: 'all', conditions: [] };
export const NOBODY: Condition = { type: 'any', conditions: [] };

/** Marketing by e-mail to everyone, with nothing that holds it back. */
export function aPlan(changes: Partial<ReachPlan> = {}): ReachPlan {
  return {
    rule_id: 'welcome',
    audience: EVERYONE,
    exclude: [],
    purpose: 'marketing',
    channel: 'email',
    priority: 0,
    holdout_percent: 0,
    caps: { caps: [], quiet_hours: [] },
    ...changes,
  };
}
