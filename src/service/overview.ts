import { decideMove } from '../domain/rules/review.ts';
import { RULE_STATUSES, type RuleStatus } from '../domain/rules/rule.ts';
import { allOf } from './all-of.ts';
import type { CheckedRule } from './checked-rule.ts';
import { consentMap, type ConsentMap } from './consent-map.ts';
import { evidenceOf, readJudged } from './evidence.ts';
import { flagCounts } from './flag-counts.ts';
import { moverOf } from './move-rule.ts';
import { lastImports, needsYou, type Need } from './needs-you.ts';
import type { Actor, Ports } from './ports.ts';
import { sensitiveUse, type SensitiveUse } from './sensitive-use.ts';
import { todayOf } from './today.ts';
import { readWorkspace, type Workspace } from './workspace.ts';

export interface Overview {
  readonly customers: number;
  readonly rules: { readonly [S in RuleStatus]: number };
  /** Over all rules that are not archived, by their last check. */
  readonly open_flags: { readonly block: number; readonly review: number; readonly advice: number };
  readonly needs_you: readonly Need[];
  readonly consent: ConsentMap;
  readonly sensitive: readonly SensitiveUse[];
}

/** The portfolio as it stands: only figures that are counted. */
export async function overview(ports: Ports, actor: Actor): Promise<Overview> {
  const { view } = ports.store;
  const workspace = await readWorkspace(ports);
  const today = todayOf(ports, workspace.settings);
  const flags = new Map((await allOf(view.rule_flags)).map((stored) => [stored.id, stored]));
  const all = (await allOf(view.rules)).map((rule) => ({ rule, checked: flags.get(rule.id) ?? null }));
  const current = all.filter(({ rule }) => rule.status !== 'archived');
  const counts = current.map(({ rule, checked }) => flagCounts(checked?.flags ?? [], rule.waivers, today));
  const customers = (await ports.engine.datasets()).find(({ dataset }) => dataset === 'customers')?.rows ?? 0;
  const consent = await consentMap(ports, workspace);
  return {
    customers,
    rules: byStatus(all),
    open_flags: {
      block: sum(counts.map((count) => count.block)),
      review: sum(counts.map((count) => count.review)),
      advice: sum(counts.map((count) => count.advice)),
    },
    needs_you: needsYou(current, {
      actor,
      today,
      customers,
      decidable: await decidableBy(ports, actor, current, workspace),
      imports: lastImports(await allOf(view.imports)),
    }),
    consent,
    sensitive: sensitiveUse(current, today),
  };
}

async function decidableBy(
  ports: Ports,
  actor: Actor,
  rules: readonly CheckedRule[],
  workspace: Workspace,
): Promise<ReadonlySet<string>> {
  const judged = await readJudged(ports);
  const ids: string[] = [];
  for (const { rule, checked } of rules.filter((one) => one.rule.status === 'in_review')) {
    const evidence = await evidenceOf(ports, rule, workspace, checked?.flags ?? [], judged);
    if (decideMove(rule, 'approve', moverOf(actor), evidence).ok) ids.push(rule.id);
  }
  return new Set(ids);
}

function byStatus(rules: readonly CheckedRule[]): Overview['rules'] {
  const of = (status: RuleStatus) => rules.filter(({ rule }) => rule.status === status).length;
  return Object.fromEntries(RULE_STATUSES.map((status) => [status, of(status)])) as Overview['rules'];
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
