/** Checks a rule: what it uses, whom that bears on, and what would mend it (SEMANTICS §6). */
import type { Evidence, EvidenceQuestion, Measured, OtherRule, RuleFacts } from '../domain/flags/check.ts';
import { CHECKS } from '../domain/flags/checks/index.ts';
import { findAll, flagOf, type Found, inOrder } from '../domain/flags/find-flags.ts';
import type { Fix, Flag } from '../domain/flags/flag.ts';
import { changeUse } from '../domain/flags/fixes/change-use.ts';
import { ruleFacts } from '../domain/flags/rule-facts.ts';
import { riskOf, type RiskPart, riskParts } from '../domain/flags/risk.ts';
import { dataIndex, usedData } from '../domain/flags/used-data.ts';
import { audienceOf, type RuleContent } from '../domain/rules/rule.ts';
import { parseCondition } from '../domain/segments/validate.ts';
import type { AudienceContext, Cancellation, DataProfile, Ports } from './ports.ts';
import { allOf } from './all-of.ts';
import { measureRule, reachedIn } from './measure-rule.ts';
import { profileOf, readCatalog } from './read-catalog.ts';
import { nowOf } from './use-case.ts';
import { contextOf, planOf, readWorkspace, type Workspace } from './workspace.ts';
import type { Catalog } from '../domain/data/catalog.ts';

export interface CheckedContent {
  readonly flags: readonly Flag[];
  readonly risk: number;
  readonly risk_parts: readonly RiskPart[];
  /** Ids of the checks that were asked. */
  readonly checked: readonly string[];
  readonly policy_version: number;
  readonly data_version: string;
  readonly checked_at: string;
}

export interface CheckOptions {
  /** With the fixes and their reach before and after; each is a preview of its own. */
  readonly fixes: boolean;
  readonly signal?: Cancellation | undefined;
}

const DAY = 86_400_000;

interface Bench {
  readonly ports: Ports;
  readonly workspace: Workspace;
  readonly catalog: Catalog;
  readonly context: AudienceContext;
  readonly rule_id: string;
  readonly profile: DataProfile;
  readonly others: readonly OtherRule[];
  /** Counts by what was asked: several checks ask the same. */
  readonly counted: Map<string, Promise<Evidence>>;
}

/** The flags of a rule's content under the policy and the data as they are now. The same content gives the same flags. */
export async function checkRule(
  ports: Ports,
  content: RuleContent,
  rule_id: string,
  options: CheckOptions,
): Promise<CheckedContent> {
  const workspace = await readWorkspace(ports);
  const context = contextOf(workspace, { as_of: ports.clock.now(), signal: options.signal });
  const bench: Bench = {
    ports,
    workspace,
    catalog: await readCatalog(ports),
    context,
    rule_id,
    profile: await profileOf(ports.engine),
    others: content.schedule.kind === 'event' ? await otherRules(ports, rule_id) : [],
    counted: new Map(),
  };
  const found = await findFlags(bench, content);
  const flags = options.fixes ? await withFixes(bench, content, found) : found.map(({ flag }) => flag);
  return {
    flags: inOrder(flags),
    risk: riskOf(flags),
    risk_parts: riskParts(flags),
    checked: Object.keys(CHECKS).filter((id) => workspace.policy.checks[id]?.off !== true),
    policy_version: workspace.policy.version,
    data_version: await ports.engine.dataVersion(),
    checked_at: nowOf(ports),
  };
}

/** What is live beside this rule. */
async function otherRules(ports: Ports, rule_id: string): Promise<readonly OtherRule[]> {
  const rules = await allOf(ports.store.view.rules);
  return rules.flatMap(({ id, name, live, status }) =>
    live === null || id === rule_id || status === 'archived' ? [] : [{ id, name, content: live.content }],
  );
}

interface FlagFound {
  readonly flag: Flag;
  readonly found: Found;
}

async function findFlags(bench: Bench, content: RuleContent): Promise<readonly FlagFound[]> {
  const countable = isCountable(bench, content);
  const measured = countable ? await measureRule(bench, content) : null;
  const facts = factsOf(bench, content, measured, measured && reachedIn(measured.outcomes));
  const flags: FlagFound[] = [];
  for (const found of findAll(facts)) {
    const { evidence } = found.finding;
    const counted = countable && evidence !== null ? await count(bench, content, evidence) : null;
    const flag = flagOf(found, facts, counted);
    if (flag !== null) flags.push({ flag, found });
  }
  return flags;
}

/** Each fix is really tried: its reach is the reach of the fixed rule, and what it clears is checked again. */
async function withFixes(
  bench: Bench,
  content: RuleContent,
  found: readonly FlagFound[],
): Promise<readonly Flag[]> {
  const ids = found.map(({ flag }) => flag.id);
  const before = isCountable(bench, content) ? await reachedBy(bench, content) : null;
  const tried = new Map<string, Pick<Fix, 'reach_after' | 'clears'>>();
  const flags: Flag[] = [];
  for (const { flag, found: one } of found) {
    const fixes: Fix[] = [];
    for (const proposal of one.finding.fixes) {
      const key = JSON.stringify([proposal.content, proposal.cap?.id]);
      const known = tried.get(key);
      const effect = known ?? (await tryFix(bench, proposal.content, proposal.cap, ids));
      tried.set(key, effect);
      const { kind, ...rest } = proposal;
      fixes.push({ id: `${flag.id}.${kind}`, ...rest, reach_before: before, ...effect });
    }
    flags.push({ ...flag, fixes: byLeastMoved(fixes.filter((fix) => fix.clears.includes(flag.id))) });
  }
  return flags;
}

async function tryFix(
  bench: Bench,
  content: RuleContent,
  cap: Fix['cap'],
  ids: readonly string[],
): Promise<Pick<Fix, 'reach_after' | 'clears'>> {
  const caps = bench.workspace.caps;
  const workspace =
    cap === undefined
      ? bench.workspace
      : { ...bench.workspace, caps: { ...caps, caps: [...caps.caps, cap] } };
  const fixed: Bench = { ...bench, workspace };
  const left = new Set((await findFlags(fixed, content)).map(({ flag }) => flag.id));
  return {
    reach_after: isCountable(fixed, content) ? await reachedBy(fixed, content) : null,
    clears: ids.filter((id) => !left.has(id)),
  };
}

function byLeastMoved(fixes: readonly Fix[]): readonly Fix[] {
  const moved = ({ reach_before, reach_after }: Fix) => Math.abs((reach_after ?? 0) - (reach_before ?? 0));
  return fixes.toSorted((a, b) => moved(a) - moved(b));
}

function factsOf(
  bench: Bench,
  content: RuleContent,
  measured: Measured | null,
  reached: number | null,
): RuleFacts {
  const { workspace, catalog, profile, others, ports } = bench;
  const values = new Map(profile.attributes.map((attribute) => [attribute.id, attribute.values]));
  return ruleFacts(content, {
    catalog,
    policy: workspace.policy,
    caps: workspace.caps.caps,
    segments: workspace.segments,
    reached,
    measured,
    others,
    data_age_days: workspace.loaded_at === 0 ? null : (ports.clock.now() - workspace.loaded_at) / DAY,
    values: (id) => values.get(id) ?? [],
  });
}

async function count(
  bench: Bench,
  content: RuleContent,
  question: EvidenceQuestion,
): Promise<Evidence | null> {
  const { ports, workspace, context, rule_id } = bench;
  const { without } = question;
  const asked = without === null ? content : changeUse(content, without, workspace.conditions, () => null);
  // Nothing is left to count people in when the excluding condition was all there was: then everyone is the audience.
  const plan = planOf(
    rule_id,
    asked ?? { ...content, segment: null, condition: { type: 'all', conditions: [] } },
    workspace.caps,
  );
  const { uses, lacks } = question;
  const key = JSON.stringify([plan, uses, lacks]);
  const known = bench.counted.get(key) ?? ports.engine.evidence(plan, context, { uses, lacks });
  bench.counted.set(key, known);
  return known;
}

async function reachedBy(
  { ports, workspace, context, rule_id }: Bench,
  content: RuleContent,
): Promise<number> {
  const plan = planOf(rule_id, content, workspace.caps);
  return reachedIn((await ports.engine.reach(plan, context, 'exact')).rows);
}

/** Whether everything that the rule names is in the data, so that people can be counted. */
function isCountable({ workspace }: Bench, content: RuleContent): boolean {
  const scope = { schema: workspace.schema, segments: workspace.conditions };
  const excluded = content.exclude.map((segment) => ({ type: 'segment', segment, member: true }));
  return (
    [audienceOf(content), ...excluded].every(
      (condition) => 'condition' in parseCondition(condition, scope),
    ) &&
    reachable(content, workspace).every((condition) => 'condition' in parseCondition(condition, scope)) &&
    content.shows.every((id) => workspace.schema.attributes.some((field) => field.id === id))
  );
}

function reachable(content: RuleContent, workspace: Workspace): readonly unknown[] {
  const used = usedData(content, workspace.conditions, dataIndex({ attributes: [], events: [] }, new Map()));
  return used.flatMap(({ through }) => through).map((id) => workspace.conditions.get(id));
}
