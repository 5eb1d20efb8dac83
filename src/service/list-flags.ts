/** All flags over all rules, as their last checks found them, narrowed and counted by what one may narrow them by. */
import { type Flag, SEVERITIES } from '../domain/flags/flag.ts';
import { FLAG_FILTERS, type FlagFilter, type FlagFilterName } from '../domain/flags/flag-filters.ts';
import type { Rule } from '../domain/rules/rule.ts';
import { waivedIds } from '../domain/rules/waiver.ts';
import { allOf } from './all-of.ts';
import { cursorAfter, placeAfter } from './cursor.ts';
import type { Actor, Ports } from './ports.ts';
import { flagTeller } from './private-use.ts';
import { readSettings } from './settings.ts';
import { todayOf } from './today.ts';

/** A flag of one rule; a waiver covers it until `waived_until`, when it does. */
export interface ListedFlag {
  readonly rule: Pick<Rule, 'id' | 'name' | 'status' | 'edition'> & { readonly owner: string };
  readonly flag: Omit<Flag, 'fixes'>;
  readonly waived_until: string | null;
  readonly checked_at: string;
}

export interface FlagList {
  readonly items: readonly ListedFlag[];
  readonly next_cursor: string | null;
  readonly total: number;
  /** For each filter, how many flags each value would leave, with the other filters as they are. */
  readonly counts: { readonly [F in FlagFilterName]: { readonly [value: string]: number } };
  /** Rules that are not archived and were never checked as they are now. */
  readonly unchecked: number;
}

interface Ask extends FlagFilter {
  readonly limit?: number | undefined;
  readonly cursor?: string | undefined;
}

/** Gravest first, then those that bear on more people. */
export async function listFlags(ports: Ports, actor: Pick<Actor, 'role'>, ask: Ask): Promise<FlagList> {
  const { view } = ports.store;
  const today = todayOf(ports, await readSettings(ports));
  const checked = new Map((await allOf(view.rule_flags)).map((stored) => [stored.id, stored]));
  const rules = (await allOf(view.rules)).filter(({ status }) => status !== 'archived');
  const all = rules.flatMap((rule) => {
    const stored = checked.get(rule.id);
    return stored === undefined ? [] : flagsOf(rule, stored.flags, stored.checked_at, today);
  });
  const { state = 'open', limit = 50, cursor } = ask;
  const standing = all.filter(
    ({ waived_until }) => state === 'all' || (waived_until === null) === (state === 'open'),
  );
  const found = standing
    .filter((one) => FLAG_FILTERS.every((name) => fits(one, name, ask[name])))
    .toSorted(byGravity);
  const start = Number(placeAfter('flags', cursor) ?? 0);
  const end = start + limit;
  const shown = await flagTeller(ports, actor);
  return {
    items: found.slice(start, end).map((one) => ({ ...one, flag: shown(one.flag) })),
    next_cursor: cursorAfter('flags', end < found.length ? end : null),
    total: found.length,
    counts: Object.fromEntries(
      FLAG_FILTERS.map((name) => [name, countsOf(standing, name, ask)]),
    ) as FlagList['counts'],
    unchecked: rules.filter(({ id }) => !checked.has(id)).length,
  };
}

function flagsOf(
  rule: Rule,
  flags: readonly Flag[],
  checked_at: string,
  today: string,
): readonly ListedFlag[] {
  const { id, name, status, edition, created_by } = rule;
  const waived = new Set(waivedIds(flags, rule.waivers, today));
  return flags.map(({ fixes: _fixes, ...flag }) => ({
    rule: { id, name, status, edition, owner: created_by },
    flag,
    waived_until: waived.has(flag.id)
      ? (rule.waivers.find((waiver) => waiver.flag === flag.id)?.until ?? null)
      : null,
    checked_at,
  }));
}

/** Everything that a flag says under a filter's name. */
function valuesOf({ rule, flag }: ListedFlag, name: FlagFilterName): readonly string[] {
  switch (name) {
    case 'severity':
      return [flag.severity];
    case 'check':
      return [flag.check];
    case 'category':
      return [
        ...new Set(
          [flag.category, ...flag.lineage.map(({ category }) => category)].filter((one) => one != null),
        ),
      ];
    case 'attribute':
      return [
        ...new Set([
          ...flag.attributes,
          ...flag.lineage.filter(({ kind }) => kind !== 'segment' && kind !== 'rule').map(({ id }) => id),
        ]),
      ];
    case 'regime':
      return [...new Set([...Object.keys(flag.by_regime), ...flag.legal_basis.map(({ regime }) => regime)])];
    case 'provision':
      return [...new Set(flag.legal_basis.map(({ provision }) => provision))];
    case 'status':
      return [rule.status];
    case 'owner':
      return [rule.owner];
    case 'rule':
      return [rule.id];
  }
}

function fits(one: ListedFlag, name: FlagFilterName, value: string | undefined): boolean {
  return value === undefined || valuesOf(one, name).includes(value);
}

function countsOf(
  standing: readonly ListedFlag[],
  name: FlagFilterName,
  filter: FlagFilter,
): { readonly [value: string]: number } {
  const counts: Record<string, number> = {};
  for (const one of standing) {
    if (!FLAG_FILTERS.every((other) => other === name || fits(one, other, filter[other]))) continue;
    for (const value of valuesOf(one, name)) counts[value] = (counts[value] ?? 0) + 1;
  }
  return counts;
}

function byGravity(a: ListedFlag, b: ListedFlag): number {
  return (
    SEVERITIES.indexOf(a.flag.severity) - SEVERITIES.indexOf(b.flag.severity) ||
    (b.flag.customers_affected ?? 0) - (a.flag.customers_affected ?? 0) ||
    (a.rule.id < b.rule.id ? -1 : a.rule.id > b.rule.id ? 1 : a.flag.id < b.flag.id ? -1 : 1)
  );
}
