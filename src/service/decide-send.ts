import { outcomeOf } from '../domain/preview/outcome-of.ts';
import type { Outcome } from '../domain/preview/outcome.ts';
import { liveRuleOf, notLive } from './live-rule.ts';
import type { Ports } from './ports.ts';
import { decisionOf } from './questions.ts';
import { found } from './use-case.ts';
import { planOf, readWorkspace } from './workspace.ts';

/** Why nothing is sent beside the outcomes of SEMANTICS §5. */
export type HoldReason = Exclude<Outcome, 'reached'> | 'not_live' | 'unknown_customer';

export interface SendDecision {
  readonly decision: 'send' | 'hold';
  readonly reason: HoldReason | 'reached';
  /** The cap that holds the message back. */
  readonly cap?: string;
}

/** Whether one message may leave now: the live edition, the person, the permission and the caps over the sends on record. */
export async function decideSend(
  ports: Ports,
  ask: { readonly rule: string; readonly customer_id: string; readonly at?: string | undefined },
): Promise<SendDecision> {
  const { view } = ports.store;
  const rule = found(await view.rules.get(ask.rule), 'rule', ask.rule);
  if (notLive(rule) !== null) return { decision: 'hold', reason: 'not_live' };
  const live = await liveRuleOf(view, ask.rule, await readWorkspace(ports));
  const person = await ports.engine.person(ask.customer_id);
  if (person === null) return { decision: 'hold', reason: 'unknown_customer' };
  const context = decisionOf(ports, live.workspace, { as_of: ask.at });
  const plan = planOf(rule.id, live.content, live.workspace.caps);
  const { outcome, cap } = outcomeOf(person, plan, { ...context, schema: live.workspace.schema });
  if (outcome === 'reached') return { decision: 'send', reason: outcome };
  return { decision: 'hold', reason: outcome, ...(cap === null ? {} : { cap }) };
}
