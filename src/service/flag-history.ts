import { allOf } from './all-of.ts';
import type { Actor, FlagRecord, KeptFlag, Ports } from './ports.ts';
import { flagTeller } from './private-use.ts';
import { found } from './use-case.ts';

/** What was found in an edition under one policy and data, beside what had been found before. */
export interface FlagHistoryItem extends Pick<
  FlagRecord,
  'edition' | 'policy_version' | 'data_version' | 'checked_at' | 'flags'
> {
  readonly id: string;
  /** Whether this edition is live. */
  readonly live: boolean;
  /** Ids of flags that were not there before. */
  readonly appeared: readonly string[];
  /** Flags that were there before and are gone. */
  readonly cleared: readonly KeptFlag[];
}

/** The flags of a rule over its editions and the versions of the policy, the newest first. */
export async function flagHistory(
  ports: Ports,
  actor: Pick<Actor, 'role'>,
  id: string,
): Promise<{ readonly items: readonly FlagHistoryItem[]; readonly next_cursor: null }> {
  const { view } = ports.store;
  const rule = found(await view.rules.get(id), 'rule', id);
  const records = (await allOf(view.flag_records, { rule: id })).toSorted(
    (a, b) => a.edition - b.edition || a.policy_version - b.policy_version || a.nth - b.nth,
  );
  const shown = await flagTeller(ports, actor);
  const items = records.map(
    ({ id: record, edition, policy_version, data_version, checked_at, flags }, index) => {
      const before = records[index - 1]?.flags ?? [];
      const known = new Set(before.map((flag) => flag.id));
      const now = new Set(flags.map((flag) => flag.id));
      return {
        id: record,
        edition,
        policy_version,
        data_version,
        checked_at,
        flags: flags.map(shown),
        live: rule.live?.edition === edition,
        appeared: flags.map((flag) => flag.id).filter((flag) => !known.has(flag)),
        cleared: before.filter((flag) => !now.has(flag.id)).map(shown),
      };
    },
  );
  return { items: items.toReversed(), next_cursor: null };
}
