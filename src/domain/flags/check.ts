/** What a check is: it reads the rule's facts and says what it found; people are counted by whoever asks. */
import type { Cap } from '../caps/cap.ts';
import type { Policy, Regime } from '../permission/policy.ts';
import type { RuleContent } from '../rules/rule.ts';
import type { Condition } from '../segments/condition.ts';
import type { Severity } from './flag.ts';
import type { Proposal } from './fix.ts';
import type { DataIndex, UsedData } from './used-data.ts';

/** What checks look at. */
export interface RuleFacts {
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
  /** The word for a category. */
  category(id: string): string;
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
}

export interface Finding {
  /** What it is about; with the check's id it names the flag. */
  readonly subject: string;
  /** Null when it is about the rule as a whole. */
  readonly used: UsedData | null;
  readonly category: string | null;
  /** How grave it is under a regime; null where that regime has nothing against it. */
  readonly severity: (regime: Regime) => Severity | null;
  /** Null when there is nobody to count: then it holds as it is. */
  readonly evidence: EvidenceQuestion | null;
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

/** `1,204 people`, or `people` while they aren't counted. */
export function peopleWords(count: number | null | undefined): string {
  if (count === null || count === undefined) return 'people';
  return count === 1 ? '1 person' : `${count.toLocaleString('en')} people`;
}
