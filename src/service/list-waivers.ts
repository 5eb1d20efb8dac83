import type { Severity } from '../domain/flags/flag.ts';
import { limitsOf } from '../domain/permission/policy-limits.ts';
import type { RuleStatus, Waiver } from '../domain/rules/rule.ts';
import { WAIVER_STATES, type WaiverState, waiverState } from '../domain/rules/waiver.ts';
import { addToDay } from '../domain/time/calendar.ts';
import { allOf } from './all-of.ts';
import type { Ports } from './ports.ts';
import { readSettings } from './settings.ts';
import { todayOf } from './today.ts';
import { readPolicyFrom } from './workspace.ts';

/** A waiver with the rule it stands on. */
export interface WaiverItem extends Waiver {
  readonly rule: string;
  readonly rule_name: string;
  readonly rule_status: RuleStatus;
  readonly rule_version: number;
  readonly state: WaiverState;
  /** What the flag asks, where it was found last; null when nothing finds it any more. */
  readonly question: string | null;
  readonly severity: Severity | null;
}

/** Every waiver on rules that are not archived: the lapsed first, then by their ends. */
export async function listWaivers(
  ports: Pick<Ports, 'store' | 'clock'>,
): Promise<{ readonly items: readonly WaiverItem[]; readonly latest: string }> {
  const { view } = ports.store;
  const today = todayOf(ports, await readSettings(ports));
  const policy = await readPolicyFrom(view);
  const notice = addToDay(today, limitsOf(policy).waiver_notice_days, 'day');
  const items: WaiverItem[] = [];
  for (const rule of await allOf(view.rules)) {
    if (rule.status === 'archived' || rule.waivers.length === 0) continue;
    const found = [
      ...((await view.rule_flags.get(rule.id))?.flags ?? []),
      ...((await view.live_checks.get(rule.id))?.flags ?? []),
    ];
    for (const waiver of rule.waivers) {
      const flag = found.find(({ id }) => id === waiver.flag);
      items.push({
        ...waiver,
        rule: rule.id,
        rule_name: rule.name,
        rule_status: rule.status,
        rule_version: rule.version,
        state: waiverState(waiver, today, notice),
        question: flag?.question ?? null,
        severity: flag?.severity ?? null,
      });
    }
  }
  return { items: items.toSorted(byEnd), latest: addToDay(today, policy.waiver_days, 'day') };
}

function byEnd(one: WaiverItem, other: WaiverItem): number {
  const state = WAIVER_STATES.indexOf(one.state) - WAIVER_STATES.indexOf(other.state);
  if (state !== 0) return state;
  return one.until < other.until ? -1 : 1;
}
