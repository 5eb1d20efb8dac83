/** Counts of a whole rule that several checks read. */
import type { Cap } from '../domain/caps/cap.ts';
import type { Group, Measured } from '../domain/flags/check.ts';
import { ENDING_DAYS } from '../domain/flags/checks/stale-consent.ts';
import { limitsOf } from '../domain/permission/policy-limits.ts';
import type { Policy } from '../domain/permission/policy.ts';
import type { ReachRow } from '../domain/preview/outcome.ts';
import type { RuleContent } from '../domain/rules/rule.ts';
import type { Asked } from './asked.ts';
import { associationsOf } from './measure-associations.ts';
import { planOf } from './workspace.ts';

type ByRegime = { readonly [regime: string]: number };

/** Checks that need counts beyond how people end. */
export const MEASURED_CHECKS = ['contact_pressure', 'stale_consent', 'uneven_reach', 'proxy'] as const;
export type MeasuredCheck = (typeof MEASURED_CHECKS)[number];

const WEEK_HOURS = 168;
const DAY = 86_400_000;
/** Attributes of more values than this are no groups. */
const MOST_GROUPS = 12;
const PROTECTED: ReadonlySet<string | null> = new Set([
  'protected',
  'race_ethnicity',
  'religion',
  'family',
  'gender_identity',
]);

/** How the rule's people end, who of them hears much already, and whose consent is old. */
export async function measureRule(
  asked: Asked,
  content: RuleContent,
  wanted: readonly MeasuredCheck[] = MEASURED_CHECKS,
): Promise<Measured> {
  const { ports, workspace, context, rule_id } = asked;
  const plan = planOf(rule_id, content, workspace.caps);
  const { rows: outcomes } = await ports.engine.reach(plan, context, 'exact');
  const service = workspace.policy.service_purposes.includes(content.purpose);
  if (service || reachedIn(outcomes) === 0) return { ...NOTHING_MEASURED, outcomes };
  const is = (check: MeasuredCheck) => wanted.includes(check);
  const pressing = {
    ...plan,
    caps: { ...plan.caps, caps: [...plan.caps.caps, comfortLine(workspace.policy)] },
  };
  const pressed = is('contact_pressure')
    ? await ports.engine.reach(pressing, context, 'exact')
    : { rows: [] };
  const aged = !is('stale_consent')
    ? { rows: outcomes }
    : await ports.engine.reach(plan, { ...context, policy: withConsentAge(workspace.policy) }, 'exact');
  const lasting = !is('stale_consent')
    ? { rows: outcomes }
    : await ports.engine.reach(plan, { ...context, consent_lasts: ENDING_DAYS * DAY }, 'exact');
  return {
    outcomes,
    pressed: capped(pressed.rows),
    aged: fewer(outcomes, aged.rows),
    ending: fewer(outcomes, lasting.rows),
    groups: is('uneven_reach') ? await groupsOf(asked, content) : [],
    ...(is('proxy')
      ? await associationsOf(asked, content)
      : { associations: NOTHING_MEASURED.associations, places: NOTHING_MEASURED.places }),
  };
}

const NOTHING_MEASURED: Omit<Measured, 'outcomes'> = {
  pressed: {},
  aged: {},
  ending: {},
  groups: [],
  associations: [],
  places: new Map(),
};

/** People who would be reached. */
export function reachedIn(rows: readonly ReachRow[]): number {
  return rows.reduce((sum, row) => (row.outcome === 'reached' ? sum + row.people : sum), 0);
}

const COMFORT = 'comfort-line';

/** A cap that stops those who have had as many messages as people take well; it comes last, so it stops only who is reached. */
function comfortLine(policy: Policy): Cap {
  return {
    id: COMFORT,
    name: 'Comfort line',
    scope: {},
    limit: limitsOf(policy).comfort_messages,
    window: { kind: 'rolling', hours: WEEK_HOURS },
    counts: 'sent',
    exempt_purposes: policy.service_purposes,
  };
}

function capped(rows: readonly ReachRow[]): ByRegime {
  return sums(rows.filter(({ outcome, cap }) => outcome === 'capped' && cap === COMFORT));
}

function withConsentAge(policy: Policy): Policy {
  const limit = limitsOf(policy).consent_age_days;
  return {
    ...policy,
    regimes: policy.regimes.map((regime) => ({
      ...regime,
      max_consent_age_days: Math.min(limit, regime.max_consent_age_days ?? limit),
    })),
  };
}

/** By how many fewer people are reached on a consent; another basis doesn't grow old. */
function fewer(before: readonly ReachRow[], after: readonly ReachRow[]): ByRegime {
  const consented = (rows: readonly ReachRow[]) =>
    sums(rows.filter(({ outcome, basis }) => outcome === 'reached' && basis === 'consent'));
  const left = consented(after);
  return Object.fromEntries(
    Object.entries(consented(before))
      .map(([regime, people]) => [regime, people - (left[regime] ?? 0)] as const)
      .filter(([, people]) => people > 0),
  );
}

function sums(rows: readonly ReachRow[]): ByRegime {
  const by_regime: Record<string, number> = {};
  for (const { regime, people } of rows) by_regime[regime] = (by_regime[regime] ?? 0) + people;
  return by_regime;
}

/** How many of each group of a protected attribute are reached. */
async function groupsOf(asked: Asked, content: RuleContent): Promise<readonly Group[]> {
  const { ports, workspace, context, rule_id, profile, catalog } = asked;
  const groups: Group[] = [];
  for (const { id, category } of catalog.attributes) {
    const facts = profile.attributes.find((attribute) => attribute.id === id);
    const field = workspace.schema.attributes.find((one) => one.id === id);
    if (!PROTECTED.has(category) || facts === undefined || facts.distinct > MOST_GROUPS) continue;
    if (field?.type !== 'enum' && field?.type !== 'text') continue;
    for (const { value, people } of facts.values) {
      const uses = { type: 'attribute', attribute: id, operator: 'eq', value } as const;
      const plan = planOf(rule_id, content, workspace.caps);
      const { used } = await ports.engine.evidence(plan, context, { uses, lacks: uses });
      groups.push({ attribute: id, value, people, reached: used });
    }
  }
  return groups;
}
