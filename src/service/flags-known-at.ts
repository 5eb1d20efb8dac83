import type { Rule } from '../domain/rules/rule.ts';
import { formatInstant } from '../domain/time/instant.ts';
import type { Week } from '../domain/time/week.ts';
import { allOf } from './all-of.ts';
import { type FlagCounts, flagCounts } from './flag-counts.ts';
import type { FlagRecord, StoreView } from './ports.ts';

/** The open flags of each of the rules as a week began, by the record; null when none of them had been checked. */
export async function flagsKnownAt(
  view: Pick<StoreView, 'flag_records'>,
  rules: readonly Rule[],
  { from, monday }: Pick<Week, 'from' | 'monday'>,
): Promise<readonly FlagCounts[] | null> {
  const before = formatInstant(from);
  const foundAt = ({ found_at, checked_at }: FlagRecord) => found_at ?? checked_at;
  const records = (await allOf(view.flag_records)).filter((record) => foundAt(record) < before);
  const latest = new Map<string, FlagRecord>();
  for (const record of records) {
    const known = latest.get(record.rule);
    if (known === undefined || foundAt(known) < foundAt(record)) latest.set(record.rule, record);
  }
  const counts = rules.flatMap(({ id, waivers }) => {
    const record = latest.get(id);
    const given = waivers.filter(({ at }) => at < before);
    return record === undefined ? [] : [flagCounts(record.flags, given, monday)];
  });
  return counts.length === 0 ? null : counts;
}
