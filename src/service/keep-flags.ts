import type { Rule } from '../domain/rules/rule.ts';
import type { CheckedContent } from './check-rule.ts';
import type { StoreView } from './ports.ts';

/** Keeps what a check found about a rule as it is now, in place of what was found before. */
export async function keepFlags(
  view: StoreView,
  rule: Pick<Rule, 'id' | 'version'>,
  checked: Pick<CheckedContent, 'flags' | 'policy_version' | 'data_version' | 'checked_at'>,
): Promise<void> {
  const before = await view.rule_flags.get(rule.id);
  const { flags, policy_version, data_version, checked_at } = checked;
  const kept = {
    id: rule.id,
    rule_version: rule.version,
    policy_version,
    data_version,
    checked_at,
    flags,
    version: (before?.version ?? 0) + 1,
  };
  await (before === null ? view.rule_flags.insert(kept) : view.rule_flags.update(kept));
}

/** Forgets what was found about a rule whose content is another one now, or that is gone. */
export async function forgetFlags(view: StoreView, id: string): Promise<void> {
  const kept = await view.rule_flags.get(id);
  if (kept !== null) await view.rule_flags.delete(id, kept.version);
}
