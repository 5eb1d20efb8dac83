/** A finding of one check on one rule version (SEMANTICS §6). */
import type { Cap } from '../caps/cap.ts';
import type { RuleContent } from '../rules/rule.ts';
import type { Condition } from '../segments/condition.ts';

export const SEVERITIES = ['block', 'review', 'advice'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** One step of where data comes from: how it was reached, and what it is. */
export interface LineageStep {
  readonly kind: 'rule' | 'segment' | 'attribute' | 'event';
  readonly id: string;
  readonly label: string;
  /** The word on the arrow that leads here. */
  readonly via: 'uses' | 'made from' | 'refers to' | 'shows';
  readonly category?: string;
  readonly source?: string;
}

/** A provision that stands behind a flag; taken from the policy. */
export interface LegalBasis {
  readonly regime: string;
  readonly provision: string;
  readonly text: string;
}

/** A change of the rule that Tact can apply. `id` is stable for the same flag and rule content. */
export interface Fix {
  readonly id: string;
  readonly title: string;
  readonly detail: string;
  /** The whole content after the change. */
  readonly content: RuleContent;
  readonly reach_before: number | null;
  readonly reach_after: number | null;
  /** Ids of the flags that it clears. */
  readonly clears: readonly string[];
  /** A cap to add beside the change of the rule: caps belong to the workspace. */
  readonly cap?: Cap;
  /** A segment to save beside the change of the rule: whom to ask. */
  readonly segment?: NewSegment;
  /** The reach for whoever may not be told the counts of few people, where it differs. */
  readonly told?: Pick<Fix, 'reach_before' | 'reach_after'>;
}

/** A segment that a fix makes. */
export interface NewSegment {
  readonly name: string;
  readonly description: string;
  readonly condition: Condition;
}

export interface Flag {
  /** Stable for the same check, condition and attributes, so that waivers and URLs keep pointing at it. */
  readonly id: string;
  readonly check: string;
  readonly severity: Severity;
  /** Where in the rule: `condition.conditions[2]`, `exclude[0]`, `shows[1]`; absent when it is the rule as a whole. */
  readonly condition_path?: string;
  readonly attributes: readonly string[];
  /** True when the data is used only to leave people out. */
  readonly excludes: boolean;
  readonly lineage: readonly LineageStep[];
  /** The category of data it is about. */
  readonly category: string | null;
  /** People reached (or left out) because of this data; null while it isn't counted. */
  readonly customers_used: number | null;
  /** Of them, those who lack what the check asks for. */
  readonly customers_affected: number | null;
  readonly by_regime: { readonly [regime: string]: number };
  readonly question: string;
  readonly explanation: string;
  readonly legal_basis: readonly LegalBasis[];
  readonly fixes: readonly Fix[];
  /** The numbers for whoever may not be told the counts of few people, where they differ; no answer has both. */
  readonly told?: FlagNumbers;
}

export type FlagNumbers = Pick<Flag, 'customers_used' | 'customers_affected' | 'by_regime' | 'explanation'>;
