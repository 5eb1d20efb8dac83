import { RULE_STATUSES, type Rule, type RuleStatus } from '../domain/rules/rule.ts';
import { allOf } from './all-of.ts';
import { consentMap, type ConsentMap } from './consent-map.ts';
import { flagCounts } from './flag-counts.ts';
import { needsYou, type Need } from './needs-you.ts';
import type { Actor, Ports, StoredFlags } from './ports.ts';
import { sensitiveUse, type SensitiveUse } from './sensitive-use.ts';
import { todayOf } from './today.ts';
import { readWorkspace } from './workspace.ts';

export interface Overview {
  readonly customers: number;
  readonly rules: { readonly [S in RuleStatus]: number };
  /** Over all rules that are not archived, by their last check. */
  readonly open_flags: { readonly block: number; readonly review: number; readonly advice: number };
  readonly needs_you: readonly Need[];
  readonly consent: ConsentMap;
  readonly sensitive: readonly SensitiveUse[];
}

/** A rule and what its last check found, if it was ever checked. */
export interface CheckedRule {
  readonly rule: Rule;
  readonly checked: StoredFlags | null;
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
    needs_you: needsYou(current, { actor, today, customers }),
    consent,
    sensitive: sensitiveUse(current, today),
  };
}

function byStatus(rules: readonly CheckedRule[]): Overview['rules'] {
  const of = (status: RuleStatus) => rules.filter(({ rule }) => rule.status === status).length;
  return Object.fromEntries(RULE_STATUSES.map((status) => [status, of(status)])) as Overview['rules'];
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
