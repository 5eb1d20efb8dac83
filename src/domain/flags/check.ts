/** What a check is: it reads the rule's facts and says what it found; people are counted by whoever asks. */
import type { Cap } from '../caps/cap.ts';
import type { Policy, Regime, RegimeFact } from '../permission/policy.ts';
import type { ReachRow } from '../preview/outcome.ts';
import type { RuleContent } from '../rules/rule.ts';
import type { Condition } from '../segments/condition.ts';
import type { Severity } from './flag.ts';
import type { Proposal } from './fix.ts';
import type { DataIndex, UsedData } from './used-data.ts';

/** What checks look at. */
export interface RuleFacts {
  /** Null while it isn't known: then caps of single rules may be about it. */
  readonly rule_id: string | null;
  readonly content: RuleContent;
  readonly used: readonly UsedData[];
  readonly index: DataIndex;
  readonly policy: Policy;
  readonly caps: readonly Cap[];
  readonly segments: ReadonlyMap<string, Condition>;
  /** Every attribute the catalogue has, for fixes that offer another one. */
  readonly attributes: readonly string[];
  /** People who would be reached; null while it isn't counted. */
  readonly reached: number | null;
  /** What was counted beforehand; null while nothing is. */
  readonly measured: Measured | null;
  /** Other rules that are live and can be counted. */
  readonly others: readonly OtherRule[];
  /** The roles of those who wrote the rule; null while they aren't known. */
  readonly roles: readonly string[] | null;
  /** Since customer data was loaded last, in days; null when never. */
  readonly data_age_days: number | null;
  /** The most frequent values of an attribute. */
  values(id: string): readonly AttributeValue[];
  /** The word for a category. */
  category(id: string): string;
}

/** A value of an attribute and how many have it. */
export interface AttributeValue {
  readonly value: string;
  readonly people: number;
}

/** Another rule that people may hear from. */
export interface OtherRule {
  readonly id: string;
  readonly name: string;
  readonly content: RuleContent;
}

/** Counts of the whole rule, which several checks read. */
export interface Measured {
  readonly outcomes: readonly ReachRow[];
  /** Reached people who have had as many messages in 7 days as people take well, by regime. */
  readonly pressed: { readonly [regime: string]: number };
  /** Reached people whose consent is older than the policy's age, by regime. */
  readonly aged: { readonly [regime: string]: number };
  /** Reached people whose consent ends within 30 days, by regime. */
  readonly ending: { readonly [regime: string]: number };
  /** How many of each group of a protected attribute are reached; empty where it isn't asked. */
  readonly groups: readonly Group[];
  /** How closely proxies that the rule uses go with sensitive data that is held. */
  readonly associations: readonly Association[];
  /** The coarser places where the people whom a fine one picks live, by the path of its use. */
  readonly places: ReadonlyMap<string, CoarserPlace>;
}

/** Cramér's V of two attributes over the people whom a rule matches. */
export interface Association {
  readonly attribute: string;
  readonly sensitive: string;
  readonly v: number;
  readonly people: number;
}

export interface CoarserPlace {
  readonly attribute: string;
  readonly values: readonly string[];
}

export interface Group {
  readonly attribute: string;
  readonly value: string;
  readonly people: number;
  readonly reached: number;
}

/** Counted people: who is reached (or left out) because of the data, and who of them lacks what is asked for. */
export interface Evidence {
  readonly used: number;
  readonly affected: number;
  readonly by_regime: { readonly [regime: string]: number };
}

/** Whom to count. */
export interface EvidenceQuestion {
  readonly uses: Condition;
  readonly lacks: Condition;
  /** For data that leaves people out: count in the rule without it. */
  readonly without: UsedData | null;
  /** A purpose of which silence counts as a yes, so that who lacks permission for it has said no. */
  readonly silence_is_yes?: string;
}

export interface Finding {
  /** What it is about; with the check's id it names the flag. */
  readonly subject: string;
  /** Null when it is about the rule as a whole. */
  readonly used: UsedData | null;
  /** What it is about, where that isn't one use: several attributes together. */
  readonly attributes?: readonly string[];
  readonly category: string | null;
  /** How grave it is under a regime; null where that regime has nothing against it. */
  readonly severity: (regime: Regime) => Severity | null;
  /** Null when there is nobody to count: then it holds as it is. */
  readonly evidence: EvidenceQuestion | null;
  /** People who are counted already, in place of `evidence`. */
  readonly counted?: Evidence;
  /** Whether the counted people give cause for a flag; left out: one is enough. */
  readonly enough?: (evidence: Evidence) => boolean;
  /** The provision behind it in a regime, where no category's treatment is. */
  readonly provision?: (regime: Regime) => string | undefined;
  /** What laws ask for that it offends against; the policy has the provisions. */
  readonly fact?: RegimeFact;
  readonly question?: string;
  /** In plain words, with the counts where there are any. */
  readonly explain: (evidence: Evidence | null) => string;
  readonly fixes: readonly Proposal[];
}

export interface Check {
  readonly question: string;
  readonly find: (facts: RuleFacts) => readonly Finding[];
}

export const EVERYONE: Condition = { type: 'all', conditions: [] };

/**
 * The people on whom a use of data bears: those who are there because of it, those whom it leaves out, or those who
 * have what the message shows.
 */
export function peopleBy(used: UsedData): Condition {
  const condition = used.excludes ? used.condition : used.branch;
  return condition ?? { type: 'attribute', attribute: used.id, operator: 'is_set' };
}

/** A finding about one use of data that counts everyone on whom it bears. */
export function ofUse(
  used: UsedData,
  finding: Partial<Finding> & Pick<Finding, 'severity' | 'explain' | 'fixes'>,
): Finding {
  return {
    subject: used.id,
    used,
    category: used.category,
    evidence: { uses: peopleBy(used), lacks: EVERYONE, without: used.excludes ? used : null },
    ...finding,
  };
}

/** A finding about the rule as a whole. */
export function ofRule(finding: Partial<Finding> & Pick<Finding, 'severity' | 'explain' | 'fixes'>): Finding {
  return { subject: 'rule', used: null, category: null, evidence: null, ...finding };
}

/** People by regime as evidence. */
export function counted(by_regime: { readonly [regime: string]: number }): Evidence {
  const affected = Object.values(by_regime).reduce((sum, people) => sum + people, 0);
  return { used: affected, affected, by_regime };
}

/** `1,204 people`, or `people` while they aren't counted. */
export function peopleWords(count: number | null | undefined): string {
  if (count === null || count === undefined) return 'people';
  return count === 1 ? '1 person' : `${count.toLocaleString('en')} people`;
}
