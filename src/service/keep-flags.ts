import type { Rule } from '../domain/rules/rule.ts';
import { allOf } from './all-of.ts';
import type { CheckedContent } from './check-rule.ts';
import type { FlagRecord, KeptFlag, StoreView } from './ports.ts';

type Checked = Pick<CheckedContent, 'flags' | 'policy_version' | 'data_version' | 'checked_at'>;

/**
 * Keeps what a check found about a rule as it is now, in place of what was found before, and puts it on the record.
 * `basis` names what the check stood on.
 */
export async function keepFlags(
  view: StoreView,
  rule: Pick<Rule, 'id' | 'version' | 'edition'>,
  checked: Checked,
  basis: string,
): Promise<void> {
  const before = await view.rule_flags.get(rule.id);
  const { flags, policy_version, data_version, checked_at } = checked;
  const kept = {
    id: rule.id,
    rule_version: rule.version,
    policy_version,
    data_version,
    checked_at,
    basis,
    flags,
    version: (before?.version ?? 0) + 1,
  };
  await (before === null ? view.rule_flags.insert(kept) : view.rule_flags.update(kept));
  await recordFlags(view, { rule: rule.id, edition: rule.edition }, checked);
}

/**
 * Puts what was found in an edition on its record. The same edition under the same policy has one record, and another
 * when other data gives other flags.
 */
export async function recordFlags(
  view: StoreView,
  { rule, edition }: { readonly rule: string; readonly edition: number },
  checked: Checked,
): Promise<void> {
  const { policy_version, data_version, checked_at } = checked;
  const records = await allOf(view.flag_records, { rule });
  const latest = records
    .filter((one) => one.edition === edition && one.policy_version === policy_version)
    .toSorted((a, b) => b.nth - a.nth)[0];
  const flags = checked.flags.map(keptFlag);
  if (
    latest === undefined ||
    (latest.data_version !== data_version && namesOf(latest.flags) !== namesOf(flags))
  ) {
    const nth = 1 + Math.max(0, ...records.map((record) => record.nth));
    const id = `${rule}@${edition}@${policy_version}${latest === undefined ? '' : `@${nth}`}`;
    await view.flag_records.insert({
      id,
      rule,
      edition,
      policy_version,
      data_version,
      nth,
      checked_at,
      found_at: checked_at,
      flags,
      version: 1,
    });
    return;
  }
  const after: FlagRecord = { ...latest, data_version, checked_at, flags, version: latest.version + 1 };
  await view.flag_records.update(after);
}

/** Forgets what was found about a rule whose content is another one now. */
export async function forgetFlags(view: StoreView, id: string): Promise<void> {
  const kept = await view.rule_flags.get(id);
  if (kept !== null) await view.rule_flags.delete(id, kept.version);
}

/** Forgets everything that was ever found about a rule that is gone. */
export async function forgetFlagRecords(view: StoreView, id: string): Promise<void> {
  await forgetFlags(view, id);
  for (const record of await allOf(view.flag_records, { rule: id }))
    await view.flag_records.delete(record.id, record.version);
}

function keptFlag(flag: CheckedContent['flags'][number]): KeptFlag {
  const { id, check, severity, attributes, category, customers_affected, question, explanation, told } = flag;
  const kept = { id, check, severity, attributes, category, customers_affected, question, explanation };
  return told === undefined ? kept : { ...kept, told };
}

/** Which flags there are, and how grave. */
function namesOf(flags: readonly KeptFlag[]): string {
  return flags
    .map(({ id, severity }) => `${id} ${severity}`)
    .toSorted()
    .join('\n');
}
