import type { CapSettings } from '../caps/cap.ts';
import type { Condition } from '../segments/condition.ts';

/** All that decides each customer's outcome under a rule (SEMANTICS §5). */
export interface ReachPlan {
  readonly rule_id: string;
  readonly audience: Condition;
  readonly exclude: readonly Condition[];
  readonly purpose: string;
  readonly channel: string;
  readonly priority: number;
  readonly holdout_percent: number;
  readonly caps: Pick<CapSettings, 'caps' | 'quiet_hours'>;
}
