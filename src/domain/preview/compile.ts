/** SEMANTICS §5 as a query. */
import {
  cases,
  column,
  compare,
  inList,
  isNull,
  not,
  NULL,
  or,
  select,
  table,
  text,
  texts,
} from '../../query/build.ts';
import type { SelectRelation } from '../../query/nodes.ts';
import { compileHeldBack } from '../caps/compile.ts';
import { QUIET_HOURS } from '../caps/decide.ts';
import { compilePermission } from '../permission/compile.ts';
import { compileCondition } from '../segments/compile.ts';
import type { EvaluationContext } from '../segments/context.ts';
import { REFUSALS } from '../permission/permission.ts';
import { compileHoldout } from './holdout.ts';
import type { Outcome } from './outcome.ts';
import type { ReachPlan } from './plan.ts';

const word = (outcome: Outcome) => text(outcome);

/**
 * A row per customer: `customer_id`, `outcome`, `regime`, `basis` (when reached) and `cap` (when capped). Without
 * `everyone` only people who match are looked at; whoever is missing is `not_matched`. `zones` are the customers' zones.
 */
export function compileReach(
  plan: ReachPlan,
  context: EvaluationContext,
  zones: readonly string[],
  who: 'matched' | 'everyone' = 'matched',
): SelectRelation {
  const audience = compileCondition(plan.audience, context);
  const excluded = or(...plan.exclude.map((condition) => compileCondition(condition, context)));
  const permission = compilePermission(plan.purpose, plan.channel, context);
  const steps = select({
    as: 'step',
    columns: {
      customer_id: column('c', 'customer_id'),
      left: cases(
        [
          ...(who === 'everyone' ? [[not(audience), word('not_matched')] as const] : []),
          [excluded, word('excluded')],
          [compileHoldout(plan.rule_id, plan.holdout_percent), word('holdout')],
        ],
        NULL,
      ),
      reason: permission.reason,
      regime: permission.regime,
      held: compileHeldBack(plan, context, zones),
    },
    from: table('customers', 'c'),
    joins: permission.joins,
    ...(who === 'matched' ? { where: audience } : {}),
  });
  const step = (name: string) => column('step', name);
  const outcome = cases(
    [
      [not(isNull(step('left'))), step('left')],
      [inList(step('reason'), texts(REFUSALS)), step('reason')],
      [compare(step('held'), 'eq', text(QUIET_HOURS)), word('quiet_hours')],
      [not(isNull(step('held'))), word('capped')],
    ],
    word('reached'),
  );
  const is = (wanted: Outcome) => compare(column('r', 'outcome'), 'eq', word(wanted));
  const outcomes = select({
    as: 'r',
    columns: {
      customer_id: step('customer_id'),
      outcome,
      regime: step('regime'),
      reason: step('reason'),
      held: step('held'),
    },
    from: steps,
  });
  return select({
    as: 'reach',
    columns: {
      customer_id: column('r', 'customer_id'),
      outcome: column('r', 'outcome'),
      regime: column('r', 'regime'),
      basis: cases([[is('reached'), column('r', 'reason')]], NULL),
      cap: cases([[is('capped'), column('r', 'held')]], NULL),
    },
    from: outcomes,
  });
}
