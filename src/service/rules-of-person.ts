import type { Person } from '../domain/data/rows.ts';
import type { Outcome } from '../domain/preview/outcome.ts';
import { outcomeOf } from '../domain/preview/outcome-of.ts';
import { allOf } from './all-of.ts';
import { goneFrom } from './askable.ts';
import { flagCounts, type FlagCounts } from './flag-counts.ts';
import type { Actor, Ports } from './ports.ts';
import { questionOf } from './questions.ts';
import { recordLook } from './record-look.ts';
import { todayOf } from './today.ts';
import { found } from './use-case.ts';
import { planOf, readWorkspace } from './workspace.ts';

/** A live rule and what becomes of a person under it; `flags` as its last check found them, null when never. */
export interface RuleOfPerson {
  readonly id: string;
  readonly name: string;
  readonly edition: number;
  readonly outcome: Outcome;
  readonly flags: FlagCounts | null;
}

/**
 * Every live rule with its outcome for one person; those that reach the person first. A rule that names what is not there
 * any more reaches nobody and is left out. Asking is recorded.
 */
export async function rulesOfPerson(
  ports: Ports,
  actor: Actor,
  id: string,
): Promise<{ readonly items: readonly RuleOfPerson[]; readonly next_cursor: null }> {
  const workspace = await readWorkspace(ports);
  const person: Person = found(await ports.engine.person(id), 'person', id);
  await recordLook(ports, actor, person, { action: 'person.open', facts: { what: 'rules' } });
  const context = { ...questionOf(ports, workspace, {}), schema: workspace.schema };
  const today = todayOf(ports, workspace.settings);
  const checked = new Map((await allOf(ports.store.view.rule_flags)).map((stored) => [stored.id, stored]));
  const items = (await allOf(ports.store.view.rules)).flatMap((rule) => {
    if (rule.live === null || rule.status === 'archived' || rule.paused_reason !== null) return [];
    if (goneFrom(rule.live.content, workspace).length > 0) return [];
    const { outcome } = outcomeOf(person, planOf(rule.id, rule.live.content, workspace.caps), context);
    const stored = checked.get(rule.id);
    return [
      {
        id: rule.id,
        name: rule.live.content.name,
        edition: rule.live.edition,
        outcome,
        flags: stored === undefined ? null : flagCounts(stored.flags, rule.waivers, today),
      },
    ];
  });
  const rank = ({ outcome }: RuleOfPerson) => (outcome === 'reached' ? 0 : outcome === 'not_matched' ? 2 : 1);
  return {
    items: items.toSorted((a, b) => rank(a) - rank(b) || (a.name < b.name ? -1 : 1)),
    next_cursor: null,
  };
}
