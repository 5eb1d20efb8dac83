import type { Proposal } from '../domain/rules/proposal.ts';
import type { Flag, Severity } from '../domain/flags/flag.ts';
import { riskOf } from '../domain/flags/risk.ts';
import type { Policy } from '../domain/permission/policy.ts';
import { checkRule } from './check-rule.ts';
import { changeTeller, discreetly } from './discreet.ts';
import {
  type LiveEdition,
  liveEditions,
  meaningOtherwise,
  pinningOtherwise,
  repinned,
} from './live-rules.ts';
import type { Actor, Cancellation, Ports, StoreView } from './ports.ts';
import { questionOf } from './questions.ts';
import { reachedBy } from './reached-by.ts';
import { type RiskReason, riskReasons } from './risk-reasons.ts';
import { underSegments } from './under-edition.ts';
import { underPolicy } from './what-if.ts';
import { readWorkspace } from './workspace.ts';

/** What a proposed change does to one published rule. */
export interface ProposalEffect {
  readonly rule: string;
  readonly name: string;
  readonly edition: number;
  /** Null when it names what is not there any more; after it also when few people more or fewer are hidden. */
  readonly reach_before: number | null;
  readonly reach_after: number | null;
  /** The risk score as it is live, and with the change. */
  readonly risk_before: number;
  readonly risk_after: number;
  /** What each flag adds to the risk with the change, the most first. */
  readonly risk_parts: readonly RiskReason[];
  readonly flags_gained: readonly EffectFlag[];
  readonly flags_lost: readonly EffectFlag[];
}

export interface EffectFlag {
  readonly id: string;
  readonly severity: Severity;
  readonly question: string;
}

/** The published rules that a proposed change would change, each checked and counted before and after. */
export async function proposalEffects(
  ports: Ports,
  actor: Pick<Actor, 'role'>,
  proposal: Proposal,
  signal?: Cancellation,
): Promise<readonly ProposalEffect[]> {
  const { view } = ports.store;
  const { conditions, policy } = await readWorkspace(ports);
  const told = await changeTeller(ports, actor);
  const effects: ProposalEffect[] = [];
  for (const one of await changedBy(view, await liveEditions(view), policy, proposal)) {
    const before = await underSegments(ports, Object.fromEntries(one.segments));
    const after =
      proposal.kind === 'segment'
        ? await underSegments(
            ports,
            Object.fromEntries(repinned(one, proposal.subject, proposal.after.condition, conditions)),
          )
        : underPolicy(before, { ...proposal.after, id: 'policy' });
    const [was, becomes] = [
      await standing(before, actor, one, signal),
      await standing(after, actor, one, signal),
    ];
    const reach = told(was.reach, becomes.reach, [one.content, one.segments], [one.content, conditions]);
    effects.push(effectOn(one, was, { ...becomes, reach }));
  }
  return effects;
}

/** The published rules that a proposed change would change. */
export async function changedBy(
  view: StoreView,
  live: readonly LiveEdition[],
  policy: Policy,
  proposal: Proposal,
): Promise<readonly LiveEdition[]> {
  return proposal.kind === 'segment'
    ? pinningOtherwise(live, proposal.subject, proposal.after.condition)
    : meaningOtherwise(view, live, policy, proposal.after);
}

interface Standing {
  readonly flags: readonly Flag[];
  readonly reach: number | null;
}

function effectOn(
  { rule, edition, content }: LiveEdition,
  before: Standing,
  after: Standing,
): ProposalEffect {
  const without = (some: Standing, others: Standing) =>
    some.flags
      .filter(({ id, severity }) => !others.flags.some((one) => one.id === id && one.severity === severity))
      .map(({ id, severity, question }) => ({ id, severity, question }));
  return {
    rule: rule.id,
    name: content.name,
    edition,
    reach_before: before.reach,
    reach_after: after.reach,
    risk_before: riskOf(before.flags),
    risk_after: riskOf(after.flags),
    risk_parts: riskReasons(after.flags),
    flags_gained: without(after, before),
    flags_lost: without(before, after),
  };
}

async function standing(
  ports: Ports,
  actor: Pick<Actor, 'role'>,
  { rule, content }: LiveEdition,
  signal: Cancellation | undefined,
): Promise<Standing> {
  const workspace = await readWorkspace(ports);
  const { flags } = await checkRule(ports, content, rule.id, { fixes: false, signal });
  const context = questionOf(ports, workspace, { signal });
  return {
    flags,
    reach: await reachedBy(await discreetly(ports, actor), rule.id, content, workspace, context),
  };
}
