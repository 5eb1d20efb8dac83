/** What the table of moves is asked with: whose word counts now, how many must agree, and what the rule means now. */
import type { Flag } from '../domain/flags/flag.ts';
import { usesSensitiveData } from '../domain/flags/sensitive.ts';
import { dataIndex, type DataIndex } from '../domain/flags/used-data.ts';
import { approvalsOf, type Standing, type Standings } from '../domain/rules/approvals.ts';
import { needOf, type Need } from '../domain/rules/need.ts';
import { meaningOf } from '../domain/rules/meaning.ts';
import { contentOf } from '../domain/rules/moves.ts';
import type { Evidence } from '../domain/rules/review.ts';
import type { Rule, RuleContent } from '../domain/rules/rule.ts';
import { allOf } from './all-of.ts';
import type { Ports, StoreView } from './ports.ts';
import { readCatalog } from './read-catalog.ts';
import { todayOf } from './today.ts';
import type { Workspace } from './workspace.ts';

/** What is the same for all rules that are asked about at once. */
export interface Judged {
  readonly standings: Standings;
  readonly index: DataIndex;
}

/** Whose word counts now, and how sensitive each piece of data is. */
export async function readJudged(ports: Ports, view: StoreView = ports.store.view): Promise<Judged> {
  return {
    standings: await standingsIn(view, ports.clock.now()),
    index: dataIndex(await readCatalog(ports, view), new Map()),
  };
}

/** What is known about a rule without counting people; `flags` are those of a check that was just made. */
export async function evidenceOf(
  ports: Ports,
  rule: Rule,
  workspace: Workspace,
  flags: readonly Flag[] | null = null,
  judged?: Judged,
): Promise<Evidence> {
  const { standings, index } = judged ?? (await readJudged(ports));
  const known = flags ?? (await ports.store.view.rule_flags.get(rule.id))?.flags ?? [];
  return {
    flags,
    today: todayOf(ports, workspace.settings),
    content_hash: meaningOf(rule.id, contentOf(rule), workspace),
    need: needFor(contentOf(rule), workspace, index, known),
    approvals: approvalsOf(rule.review, standings),
  };
}

/** How many must agree on this content. */
export function needFor(
  content: RuleContent,
  workspace: Pick<Workspace, 'conditions' | 'policy'>,
  index: DataIndex,
  flags: readonly Flag[],
): Need {
  return needOf(usesSensitiveData(content, workspace, index, flags));
}

/** The present rights of everyone who may have decided: accounts and API tokens that can be used at `now` (ms). */
export async function standingsIn(view: StoreView, now: number): Promise<Standings> {
  const accounts = (await allOf(view.accounts)).filter(({ disabled }) => !disabled);
  const tokens = (await allOf(view.api_tokens)).filter(
    ({ revoked_at, expires_at }) => revoked_at === null && Date.parse(expires_at) > now,
  );
  const able = new Map<string, Standing>([
    ...accounts.map(({ id, role }) => [id, { role, automation: false }] as const),
    ...tokens.map(({ id, role }) => [`token:${id}`, { role, automation: true }] as const),
    ['token:env', { role: 'admin', automation: true }],
  ]);
  return (id) => able.get(id) ?? null;
}

/** Whether an actor is an API token, which has no second person behind it. */
export function isAutomation(actor: string): boolean {
  return actor.startsWith('token:');
}
