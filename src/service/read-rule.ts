import { riskOf } from '../domain/flags/risk.ts';
import type { Rule, RuleStatus } from '../domain/rules/rule.ts';
import { cursorAfter, placeAfter } from './cursor.ts';
import { flagCounts, type FlagCounts } from './flag-counts.ts';
import type { FoundFlags } from './current-flags.ts';
import type { Page, Ports, StoreView } from './ports.ts';
import { recountLapsed } from './reopen-rules.ts';
import { readSettings } from './settings.ts';
import { todayOf } from './today.ts';
import { found } from './use-case.ts';

/** A rule with what its last check found; null when it was never checked. */
export interface RuleAnswer extends Rule {
  readonly risk: number | null;
  readonly flag_counts: FlagCounts | null;
  /** When that check was; what it stood on may have changed since. */
  readonly checked_at: string | null;
}

/** One rule; `not_found` when there is none. */
export async function readRule(ports: Ports, id: string): Promise<RuleAnswer> {
  await recountLapsed(ports);
  return ruleAnswer(ports, found(await ports.store.view.rules.get(id), 'rule', id));
}

/** A rule with what its last check found. */
export async function ruleAnswer(ports: Pick<Ports, 'store' | 'clock'>, rule: Rule): Promise<RuleAnswer> {
  return answerOf(ports.store.view, rule, todayOf(ports, await readSettings(ports)));
}

/** Rules in the order of their ids, all or those of one status. */
export async function listRules(
  ports: Ports,
  ask: {
    readonly status?: RuleStatus | undefined;
    readonly limit?: number | undefined;
    readonly cursor?: string | undefined;
  },
): Promise<Page<RuleAnswer>> {
  const after = placeAfter('rules', ask.cursor);
  await recountLapsed(ports);
  const { view } = ports.store;
  const today = todayOf(ports, await readSettings(ports));
  const { items, next_cursor } = await view.rules.list({
    limit: ask.limit ?? 50,
    ...(ask.status === undefined ? {} : { where: { status: ask.status } }),
    ...(after === undefined ? {} : { after }),
  });
  return {
    items: await Promise.all(items.map((rule) => answerOf(view, rule, today))),
    next_cursor: cursorAfter('rules', next_cursor),
  };
}

async function answerOf(view: StoreView, rule: Rule, today: string): Promise<RuleAnswer> {
  return answerWith(rule, await view.rule_flags.get(rule.id), today);
}

/** A rule with what this check found; null: it was never checked. */
export function answerWith(rule: Rule, check: FoundFlags | null, today: string): RuleAnswer {
  return {
    ...rule,
    risk: check === null ? null : riskOf(check.flags),
    flag_counts: check === null ? null : flagCounts(check.flags, rule.waivers, today),
    checked_at: check?.checked_at ?? null,
  };
}
