import type { Flag } from '../domain/flags/flag.ts';
import type { Basis } from '../domain/permission/permission.ts';
import { countsOf, funnelOf } from '../domain/preview/funnel.ts';
import type { ReachRow } from '../domain/preview/outcome.ts';
import { marginOf } from '../domain/preview/margin.ts';
import {
  type CapReach,
  type RegimeReach,
  type ReachShown,
  reachShown,
} from '../domain/preview/reach-shown.ts';
import type { RuleInput } from '../domain/rules/content.ts';
import { formatInstant } from '../domain/time/instant.ts';
import { requireAskable } from './askable.ts';
import { checkRule } from './check-rule.ts';
import { discreetly } from './discreet.ts';
import type { MaskedPerson } from './masked-person.ts';
import type { Actor, Ports, Precision, ReachTable } from './ports.ts';
import { maskedPeople } from './preview-people.ts';
import { flagsFor, mayBeTold } from './private-use.ts';
import { questionFor, type Asked } from './questions.ts';
import { contentOfInput } from './rule-input.ts';
import { planOf, readWorkspace, type Workspace } from './workspace.ts';

/** Why people drop out, and where they live, is null where it is hidden: see reach-shown.ts. */
export interface Preview extends ReachShown {
  readonly as_of: string;
  /** When the customers were loaded last; null when never. */
  readonly data_as_of: string | null;
  readonly precision: Precision;
  /** Half the width of the 95 % interval of the reach, in people; only with an estimate. */
  readonly margin?: number;
  /** So many conditions, values and limits are not counted as written, because few people turn on them: see discreet.ts. */
  readonly left_aside?: number;
  readonly customers: number;
  readonly matched: number;
  readonly flags: readonly Flag[];
  readonly sample: readonly MaskedPerson[];
}

export interface PreviewAsk extends Asked {
  readonly rule: RuleInput & { readonly id?: string | undefined };
  readonly precision?: Precision | undefined;
  /** False leaves the flags out: while typing, the counts come first. */
  readonly flags?: boolean | undefined;
  readonly sample?: boolean | undefined;
  /** Flags with the reach of their fixes. */
  readonly fixes?: boolean | undefined;
}

const SAMPLE = { outcomes: ['reached'], limit: 6, offset: 0 } as const;

/**
 * What would become of every customer under a rule, saved or not (SEMANTICS §5). The outcomes add up to all customers;
 * where private data decides, whoever may not list the people isn't told the counts of few.
 */
export async function previewRule(
  ports: Ports,
  actor: Pick<Actor, 'role'>,
  ask: PreviewAsk,
): Promise<Preview> {
  const workspace = await readWorkspace(ports);
  const content = contentOfInput(ask.rule, workspace);
  requireAskable(content, workspace);
  const isTold = await mayBeTold(ports, actor, content, workspace);
  const context = questionFor(ports, workspace, ask, isTold);
  const rule_id = ask.rule.id ?? 'draft';
  const plan = planOf(rule_id, content, workspace.caps);
  const teller = await discreetly(ports, actor);
  const checked =
    ask.flags === false
      ? null
      : checkRule(ports, content, rule_id, { fixes: ask.fixes ?? false, signal: ask.signal });
  const people = ask.sample === false ? null : maskedPeople(teller, workspace, plan, context, SAMPLE);
  const [table, datasets, found, sample] = await Promise.all([
    teller.engine.reach(plan, context, ask.precision ?? 'exact'),
    ports.engine.datasets(),
    checked,
    people,
  ]);
  const outcomes = countsOf(table.rows);
  const counted = {
    outcomes,
    funnel: funnelOf(outcomes),
    by_regime: byRegime(table.rows, workspace),
    by_cap: byCap(table.rows, workspace),
  };
  return {
    as_of: formatInstant(context.as_of),
    data_as_of: datasets.find((state) => state.dataset === 'customers')?.loaded_at ?? null,
    precision: table.precision,
    ...withMargin(table, outcomes.reached),
    customers: table.customers,
    matched: table.customers - outcomes.not_matched,
    ...(isTold ? counted : reachShown(counted)),
    flags: await flagsFor(ports, actor, found?.flags ?? []),
    sample: sample?.items ?? [],
  };
}

function byRegime(rows: readonly ReachRow[], { policy }: Workspace): readonly RegimeReach<number>[] {
  return policy.regimes
    .map((regime) => {
      const own = rows.filter((row) => row.regime === regime.id);
      const sum = (which: (row: ReachRow) => boolean) =>
        own.reduce((total, row) => (which(row) ? total + row.people : total), 0);
      const on = (basis: Basis) => sum((row) => row.outcome === 'reached' && row.basis === basis);
      return {
        regime: regime.id,
        name: regime.name ?? regime.id,
        matched: sum((row) => row.outcome !== 'not_matched'),
        reached: sum((row) => row.outcome === 'reached'),
        by_basis: {
          consent: on('consent'),
          existing_customer: on('existing_customer'),
          no_objection: on('no_objection'),
          service: on('service'),
        },
      };
    })
    .filter((regime) => regime.matched > 0);
}

function byCap(rows: readonly ReachRow[], { caps }: Workspace): readonly CapReach<number>[] {
  return caps.caps.map((cap) => ({
    cap: cap.id,
    name: cap.name,
    people: rows.reduce((sum, row) => (row.cap === cap.id ? sum + row.people : sum), 0),
  }));
}

/** Half the width of the interval that holds the reach, where it is an estimate. */
function withMargin(table: ReachTable, reached: number): Pick<Preview, 'margin' | 'left_aside'> {
  const { customers, sampled, aside, margin_aside = 0 } = table;
  const ofSample = sampled < 1 ? marginOf(reached * sampled, customers * sampled, customers) : 0;
  if (aside !== undefined) return { margin: ofSample + margin_aside, left_aside: aside };
  return ofSample === 0 ? {} : { margin: ofSample };
}
