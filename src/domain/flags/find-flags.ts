/** From what the checks find to flags: with the policy's word on severity, the counted people, and the law behind. */
import type { Regime } from '../permission/policy.ts';
import type { Evidence, Finding, RuleFacts } from './check.ts';
import { CHECKS } from './checks/index.ts';
import { type Flag, SEVERITIES, type Severity } from './flag.ts';
import { legalBasisOf } from './legal-basis.ts';

/** A finding of a check, with the id that its flag will have. */
export interface Found {
  readonly id: string;
  readonly check: string;
  readonly finding: Finding;
}

/** What the checks find in a rule, those that the policy has switched off left out. No people are counted. */
export function findAll(facts: RuleFacts): readonly Found[] {
  const seen = new Map<string, number>();
  return Object.entries(CHECKS).flatMap(([check, { find }]) => {
    if (facts.policy.checks[check]?.off === true) return [];
    return find(facts).map((finding) => {
      const name = `${check}-${finding.subject}`.replace(/[^a-z0-9_-]+/gi, '-').toLowerCase();
      const nth = (seen.get(name) ?? 0) + 1;
      seen.set(name, nth);
      return { id: nth === 1 ? name : `${name}-${nth}`, check, finding };
    });
  });
}

/**
 * The flag of a finding; null when the people counted give no cause for one. A flag counts only people of regimes that
 * have something against it, and is as grave as the strictest of them.
 */
export function flagOf(found: Found, facts: RuleFacts, answered: Evidence | null): Flag | null {
  const { id, check, finding } = found;
  const { policy } = facts;
  const concerned = policy.regimes.filter((regime) => finding.severity(regime) !== null);
  const evidence = finding.counted ?? (finding.evidence === null ? null : answered);
  const counted = evidence && within(evidence, concerned);
  // What is about the rule alone bears on everyone it reaches.
  const reached = finding.evidence === null && counted === null ? reachedIn(facts, concerned) : {};
  if (counted !== null && (counted.affected === 0 || finding.enough?.(counted) === false)) return null;
  const by_regime = counted?.by_regime ?? reached;
  const nobody = counted === null && Object.keys(reached).length === 0;
  const present = nobody ? concerned : concerned.filter((regime) => (by_regime[regime.id] ?? 0) > 0);
  const severity = strictestOf(present.map((regime) => finding.severity(regime)));
  if (severity === null) return null;
  const { used } = finding;
  return {
    id,
    check,
    severity: raised(severity, policy.checks[check]?.severity),
    ...(used === null ? {} : { condition_path: used.path }),
    attributes: finding.attributes ?? (used === null ? [] : [used.id]),
    category: finding.category,
    excludes: used?.excludes ?? false,
    lineage: used?.lineage ?? [],
    customers_used: counted?.used ?? null,
    customers_affected:
      counted === null && finding.evidence === null ? facts.reached : (counted?.affected ?? null),
    by_regime,
    question: finding.question ?? CHECKS[check]?.question ?? '',
    explanation: finding.explain(counted),
    legal_basis: legalBasisOf(finding, present),
    fixes: [],
  };
}

function reachedIn({ measured }: RuleFacts, regimes: readonly Regime[]): Evidence['by_regime'] {
  const rows = (measured?.outcomes ?? []).filter(
    ({ outcome, regime }) => outcome === 'reached' && regimes.some(({ id }) => id === regime),
  );
  const sums = new Map<string, number>();
  for (const { regime, people } of rows) sums.set(regime, (sums.get(regime) ?? 0) + people);
  return Object.fromEntries(sums);
}

/** Gravest first; among equals those that bear on more people. */
export function inOrder(flags: readonly Flag[]): readonly Flag[] {
  return flags.toSorted(
    (a, b) =>
      SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
      (b.customers_affected ?? 0) - (a.customers_affected ?? 0) ||
      (a.id < b.id ? -1 : 1),
  );
}

function within(evidence: Evidence, regimes: readonly Regime[]): Evidence {
  const by_regime = Object.fromEntries(
    Object.entries(evidence.by_regime).filter(
      ([id, people]) => people > 0 && regimes.some((regime) => regime.id === id),
    ),
  );
  const affected = Object.values(by_regime).reduce((sum, people) => sum + people, 0);
  return { used: evidence.used, affected, by_regime };
}

function strictestOf(severities: readonly (Severity | null)[]): Severity | null {
  return SEVERITIES.find((severity) => severities.includes(severity)) ?? null;
}

/** The policy may raise what a check says; lowering is a decision with a recorded reason, not a setting. */
function raised(severity: Severity, to: Severity | undefined): Severity {
  return to !== undefined && SEVERITIES.indexOf(to) < SEVERITIES.indexOf(severity) ? to : severity;
}
