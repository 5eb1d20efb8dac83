import { contentOf, waivedRule } from '../domain/rules/moves.ts';
import type { Rule } from '../domain/rules/rule.ts';
import { waiverIssues } from '../domain/rules/waiver.ts';
import { addToDay } from '../domain/time/calendar.ts';
import { TactError } from './errors.ts';
import { moveRule, type Target } from './move-rule.ts';
import type { Actor, Ports } from './ports.ts';
import { readPolicyFrom } from './workspace.ts';

/**
 * Accepts one `review` or `advice` flag of the draft or the live edition until the end of a day (`YYYY-MM-DD`), with the
 * reason on record; a waiver on the same flag is renewed by it.
 */
export async function waiveFlag(
  ports: Ports,
  actor: Actor,
  target: Target,
  waiver: { readonly flag: string; readonly reason: string; readonly until: string },
): Promise<Rule> {
  const { waiver_days } = await readPolicyFrom(ports.store.view);
  const live = (await ports.store.view.live_checks.get(target.id))?.flags ?? [];
  return moveRule(ports, actor, target, {
    action: 'waive',
    checked: contentOf,
    change: (rule, stamp, { flags, today }) => {
      const issues = waiverIssues(waiver, [...(flags ?? []), ...live], {
        today,
        latest: addToDay(today, waiver_days, 'day'),
      });
      if (issues.length > 0) throw new TactError('invalid', 'This waiver can’t be given.', { issues });
      return waivedRule(rule, {
        flag: waiver.flag,
        reason: waiver.reason.trim(),
        until: waiver.until,
        ...stamp,
      });
    },
    reason: waiver.reason.trim(),
    facts: () => ({ flag: waiver.flag, until: waiver.until }),
  });
}
