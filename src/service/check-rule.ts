/** Checks a rule: what it uses, whom that bears on, and what would mend it (SEMANTICS §6). */
import { categoryOf } from '../domain/classification/categories.ts';
import type { Evidence, EvidenceQuestion, Measured, OtherRule, RuleFacts } from '../domain/flags/check.ts';
import { CHECKS } from '../domain/flags/checks/index.ts';
import { findAll, flagOf, type Found, inOrder } from '../domain/flags/find-flags.ts';
import type { Fix, Flag, Severity } from '../domain/flags/flag.ts';
import { withTold } from '../domain/flags/flag-shown.ts';
import { changeUse } from '../domain/flags/fixes/change-use.ts';
import { ruleFacts } from '../domain/flags/rule-facts.ts';
import { riskOf, type RiskPart, riskParts } from '../domain/flags/risk.ts';
import { dataIndex, usedData } from '../domain/flags/used-data.ts';
import { whereSilenceIsYes } from '../domain/permission/silence.ts';
import { audienceOf, type RuleContent } from '../domain/rules/rule.ts';
import { parseCondition } from '../domain/segments/validate.ts';
import type { AudienceContext, Cancellation, DataProfile, Ports } from './ports.ts';
import { allOf } from './all-of.ts';
import { discreet, planAsked } from './discreet.ts';
import { MEASURED_CHECKS, type MeasuredCheck, measureRule, reachedIn } from './measure-rule.ts';
import { profileOf, readCatalog } from './read-catalog.ts';
import { questionOf } from './questions.ts';
import { nowOf } from './use-case.ts';
import { planOf, readWorkspace, type Workspace } from './workspace.ts';
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
  /** Fixes only for flags of this severity. */
  readonly of?: Severity;
  /** ISO instant; left out: about now. */
  readonly as_of?: string | undefined;
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
  readonly roles: readonly string[] | null;
  /** What was measured of the rule before it was changed by a fix: what goes together in the data stays. */
  readonly known: Measured | null;
  /** Counts by what was asked: several checks ask the same. */
  readonly counted: Map<string, Promise<Evidence>>;
}

/**
 * The flags of a rule's content under the policy and the data as they are now. The same content gives the same flags.
 * Where few people turn on a condition over private data, they come with a second set of numbers: see discreet.ts.
 */
export async function checkRule(
  ports: Ports,
  content: RuleContent,
  rule_id: string,
  options: CheckOptions,
): Promise<CheckedContent> {
  const bench = await benchFor(ports, rule_id, options);
  const { policy } = bench.workspace;
  const flags = await flagsOn(bench, content, options);
  const checked = {
    risk: riskOf(flags),
    risk_parts: riskParts(flags),
    checked: Object.keys(CHECKS).filter((id) => policy.checks[id]?.off !== true),
    policy_version: policy.version,
    data_version: await ports.engine.dataVersion(),
    checked_at: nowOf(ports),
  };
  return { flags: inOrder(await toldOn(bench, content, flags, options)), ...checked };
}

async function benchFor(ports: Ports, rule_id: string, { as_of, signal }: CheckOptions): Promise<Bench> {
  const workspace = await readWorkspace(ports);
  return {
    ports,
    workspace,
    catalog: await readCatalog(ports),
    context: questionOf(ports, workspace, { as_of, signal }),
    rule_id,
    profile: await profileOf(ports.engine),
    others: (await otherRules(ports, rule_id)).filter((other) => isCountableIn(workspace, other.content)),
    roles: await rolesOf(ports, rule_id),
    known: null,
    counted: new Map(),
  };
}

async function flagsOn(bench: Bench, content: RuleContent, options: CheckOptions): Promise<readonly Flag[]> {
  const { flags, measured } = await findFlags(bench, content);
  return options.fixes
    ? await withFixes({ ...bench, known: measured }, content, flags, options.of)
    : flags.map(({ flag }) => flag);
}

/** The same flags with the numbers for whoever may not be told those of few people, where they differ. */
async function toldOn(
  bench: Bench,
  content: RuleContent,
  flags: readonly Flag[],
  options: CheckOptions,
): Promise<readonly Flag[]> {
  const { ports, workspace, context, rule_id } = bench;
  if (flags.length === 0 || !isCountable(bench, content)) return flags;
  const teller = await discreet(ports);
  const { aside, margin } = await planAsked(teller, planOf(rule_id, content, workspace.caps), context);
  if (aside === 0) return flags;
  // Only what people are counted with is another: the data is measured and the rules beside it are read once.
  const others = await flagsOn({ ...bench, ports: teller, counted: new Map() }, content, options);
  return flags.map((flag) =>
    withTold(
      flag,
      others.find(({ id }) => id === flag.id),
      margin,
    ),
  );
}

/** What is live beside this rule. */
async function otherRules(ports: Ports, rule_id: string): Promise<readonly OtherRule[]> {
  const rules = await allOf(ports.store.view.rules);
  return rules.flatMap(({ id, name, live, status }) =>
    live === null || id === rule_id || status === 'archived' ? [] : [{ id, name, content: live.content }],
  );
}

/** The roles of those who wrote a rule; null for one that isn't saved. */
async function rolesOf(ports: Ports, rule_id: string): Promise<readonly string[] | null> {
  const { view } = ports.store;
  const rule = await view.rules.get(rule_id);
  if (rule === null) return null;
  const authors = [...new Set([rule.created_by, ...rule.authors])];
  const accounts = await Promise.all(authors.map((id) => view.accounts.get(id)));
  return accounts.flatMap((account) => account?.role ?? []);
}

interface Findings {
  readonly flags: readonly FlagFound[];
  readonly measured: Measured | null;
}

interface FlagFound {
  readonly flag: Flag;
  readonly found: Found;
}

async function findFlags(
  bench: Bench,
  content: RuleContent,
  wanted?: readonly MeasuredCheck[],
): Promise<Findings> {
  const countable = isCountable(bench, content);
  const fresh = countable ? await measureRule(bench, content, wanted) : null;
  const { known } = bench;
  const measured =
    fresh === null || known === null
      ? fresh
      : { ...fresh, associations: known.associations, places: known.places };
  const facts = factsOf(bench, content, measured, measured && reachedIn(measured.outcomes));
  const flags: FlagFound[] = [];
  for (const found of findAll(facts)) {
    const { evidence } = found.finding;
    const counted = countable && evidence !== null ? await count(bench, content, evidence) : null;
    const flag = flagOf(found, facts, counted);
    if (flag !== null) flags.push({ flag, found });
  }
  return { flags, measured };
}

/** Each fix is really tried: its reach is the reach of the fixed rule, and what it clears is checked again. */
async function withFixes(
  bench: Bench,
  content: RuleContent,
  found: readonly FlagFound[],
  of?: Severity,
): Promise<readonly Flag[]> {
  const before = isCountable(bench, content) ? await reachedBy(bench, content) : null;
  const tried = new Map<string, Effect>();
  const flags: Flag[] = [];
  for (const { flag, found: one } of found) {
    if (of !== undefined && flag.severity !== of) {
      flags.push(flag);
      continue;
    }
    const fixes: Fix[] = [];
    for (const proposal of one.finding.fixes) {
      const measured = remeasured(flag.check, found);
      const key = JSON.stringify([proposal.content, proposal.cap?.id, measured]);
      const known = tried.get(key);
      const effect = known ?? (await tryFix(bench, proposal, found, measured));
      tried.set(key, effect);
      const { kind, ...rest } = proposal;
      const { reach_after, clears } = effect;
      if (effect.adds_block || !clears.includes(flag.id)) continue;
      fixes.push({ id: `${flag.id}.${kind}`, ...rest, reach_before: before, reach_after, clears });
    }
    flags.push({ ...flag, fixes: byLeastMoved(fixes) });
  }
  return flags;
}

interface Effect extends Pick<Fix, 'reach_after' | 'clears'> {
  /** Such a fix isn't offered. */
  readonly adds_block: boolean;
}

/** What to measure anew after a fix: all of it for every fix would double the price, so only what the fix may be about. */
function remeasured(check: string, found: readonly FlagFound[]): readonly MeasuredCheck[] {
  const pressed = found.some(({ flag }) => flag.check === 'contact_pressure');
  return [
    ...(pressed ? (['contact_pressure'] as const) : []),
    ...(check === 'uneven_reach' ? (['uneven_reach'] as const) : []),
  ];
}

async function tryFix(
  bench: Bench,
  { content, cap }: Pick<Fix, 'content' | 'cap'>,
  found: readonly FlagFound[],
  wanted: readonly MeasuredCheck[],
): Promise<Effect> {
  const caps = bench.workspace.caps;
  const workspace =
    cap === undefined
      ? bench.workspace
      : { ...bench.workspace, caps: { ...caps, caps: [...caps.caps, cap] } };
  const fixed: Bench = { ...bench, workspace };
  const asked = ({ flag }: FlagFound) =>
    flag.check === 'proxy' ||
    MEASURED_CHECKS.every((check) => check !== flag.check || wanted.includes(check));
  const after = (await findFlags(fixed, content, wanted)).flags.map(({ flag }) => flag);
  const left = new Set(after.map(({ id }) => id));
  const blocked = new Set(found.filter(({ flag }) => flag.severity === 'block').map(({ flag }) => flag.id));
  return {
    reach_after: isCountable(fixed, content) ? await reachedBy(fixed, content) : null,
    clears: found.filter((one) => asked(one) && !left.has(one.flag.id)).map(({ flag }) => flag.id),
    adds_block: after.some(({ id, severity }) => severity === 'block' && !blocked.has(id)),
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
  const { workspace, catalog, profile, others, roles, ports, rule_id } = bench;
  const values = new Map(profile.attributes.map((attribute) => [attribute.id, attribute.values]));
  return ruleFacts(content, {
    catalog,
    policy: workspace.policy,
    caps: workspace.caps.caps,
    segments: workspace.segments,
    rule_id,
    reached,
    measured,
    others,
    roles,
    data_age_days: workspace.loaded_at === 0 ? null : (ports.clock.now() - workspace.loaded_at) / DAY,
    category: (id) => categoryOf(id)?.label,
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
  const { uses, lacks, silence_is_yes: purpose } = question;
  const key = JSON.stringify([plan, uses, lacks, purpose]);
  const known =
    bench.counted.get(key) ??
    ports.engine.evidence(
      plan,
      purpose === undefined ? context : { ...context, policy: whereSilenceIsYes(context.policy, purpose) },
      { uses, lacks },
    );
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
  return isCountableIn(workspace, content);
}

function isCountableIn(workspace: Workspace, content: RuleContent): boolean {
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
