/** What checks find about rules as they are now: the last check counts for as long as all that it stood on is the same. */
import { contentHash } from '../domain/audit/chain.ts';
import { contentOf } from '../domain/rules/moves.ts';
import type { Rule } from '../domain/rules/rule.ts';
import { segmentsReached } from '../domain/rules/segments-reached.ts';
import { allOf } from './all-of.ts';
import { checkRule, type CheckedContent } from './check-rule.ts';
import { TactError } from './errors.ts';
import { keepFlags } from './keep-flags.ts';
import { dataKey } from './kept-answers.ts';
import type { Cancellation, Ports, StoredFlags } from './ports.ts';
import { todayOf } from './today.ts';
import type { Workspace } from './workspace.ts';

/** What a check found, and when. */
export type FoundFlags = Pick<StoredFlags, 'flags' | 'checked_at'>;

/** Names what a check of a rule stands on. */
export type NameBasis = (rule: Rule) => string;

/** Names what checks stand on: what is another one since is named otherwise. Of time it knows the day. */
export async function basisNames(ports: Ports, workspace: Workspace): Promise<NameBasis> {
  const { view } = ports.store;
  const { policy, caps, settings, conditions } = workspace;
  const rules = await allOf(view.rules);
  const roles = new Map((await allOf(view.accounts)).map(({ id, role }) => [id, role]));
  const around = contentHash({
    data: await dataKey(ports),
    day: todayOf(ports, settings),
    versions: [policy.version, caps.version, settings.version],
    said: (await allOf(view.attributes)).map(({ id, version }) => [id, version]),
  });
  const live = rules.flatMap((rule) =>
    rule.live === null || rule.status === 'archived' ? [] : [[rule.id, rule.live.edition] as const],
  );
  return (rule) =>
    contentHash({
      around,
      content: contentOf(rule),
      segments: Object.fromEntries(segmentsReached(rule, conditions)),
      roles: [rule.created_by, ...rule.authors].map((id) => roles.get(id) ?? null),
      others: live.filter(([id]) => id !== rule.id),
    });
}

/** The flags of a rule's draft as of now, and keeps them where they had to be found anew. */
export async function currentFlags(
  ports: Ports,
  rule: Rule,
  nameOf: NameBasis,
  signal?: Cancellation,
): Promise<FoundFlags> {
  const basis = nameOf(rule);
  const kept = await ports.store.view.rule_flags.get(rule.id);
  if (kept?.basis === basis) return kept;
  const checked = await checkRule(ports, contentOf(rule), rule.id, { fixes: false, signal });
  await keepFound(ports, rule, checked, basis);
  return checked;
}

/** Keeps what was found while someone reads, unless the rule is another by now; on a full disk reading goes on without. */
export async function keepFound(
  ports: Ports,
  rule: Rule,
  checked: CheckedContent,
  basis: string,
): Promise<void> {
  try {
    await ports.store.transaction(async (view) => {
      const now = await view.rules.get(rule.id);
      if (now?.version === rule.version) await keepFlags(view, rule, checked, basis);
    });
  } catch (error) {
    if (!(error instanceof TactError && error.kind === 'disk_full')) throw error;
  }
}
