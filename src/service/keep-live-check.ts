import type { CheckedContent } from './check-rule.ts';
import { recordFlags } from './keep-flags.ts';
import type { StoreView } from './ports.ts';

/** Keeps what a check found about a live edition: the next check tells what is new. */
export async function keepLiveCheck(
  view: StoreView,
  rule: string,
  edition: number,
  checked: CheckedContent,
  reach: number | null,
): Promise<void> {
  const before = await view.live_checks.get(rule);
  const { flags, policy_version, data_version, checked_at } = checked;
  const kept = {
    id: rule,
    edition,
    policy_version,
    data_version,
    checked_at,
    flags,
    reach,
    version: (before?.version ?? 0) + 1,
  };
  await (before === null ? view.live_checks.insert(kept) : view.live_checks.update(kept));
  await recordFlags(view, { rule, edition }, checked);
}
