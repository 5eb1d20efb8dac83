/** What the store keeps about reviews beside the rules themselves. Imported through ports.ts. */
import type { CapSettings } from '../domain/caps/cap.ts';
import type { Flag, Severity } from '../domain/flags/flag.ts';
import type { RuleContent } from '../domain/rules/rule.ts';
import type { Condition } from '../domain/segments/condition.ts';

export const NOTICE_KINDS = [
  'mention',
  'comment',
  'submitted',
  'decided',
  'reopened',
  'waiver_ending',
  'waiver_lapsed',
  'new_flags',
  'paused',
] as const;
export type NoticeKind = (typeof NOTICE_KINDS)[number];

/** Something that one person is told, in the app only. */
export interface Notification {
  readonly id: string;
  readonly account: string;
  readonly at: string;
  readonly kind: NoticeKind;
  readonly text: string;
  readonly detail: string;
  /** Where in the dashboard it is. */
  readonly href: string;
  readonly read_at: string | null;
  readonly version: number;
}

/** One round in which all live rules are checked and previewed again. */
export interface Recheck {
  readonly id: string;
  readonly cause: 'data' | 'policy' | 'catalog' | 'caps' | 'segment' | 'nightly' | 'asked';
  readonly status: 'running' | 'done' | 'stopped' | 'failed';
  readonly of: number;
  readonly done: number;
  /** What it found, rule by rule; those where nothing changed are left out. */
  readonly findings: readonly RecheckFinding[];
  /** Someone asked to stop it; the round sees this between two rules. */
  readonly stop_requested: boolean;
  readonly started_by: string;
  readonly started_at: string;
  readonly finished_at: string | null;
  readonly version: number;
}

export interface RecheckFinding {
  readonly rule: string;
  readonly name: string;
  readonly reach_before: number | null;
  readonly reach_after: number | null;
  /** Flags that the check before didn't find. */
  readonly new_flags: readonly {
    readonly id: string;
    readonly severity: Severity;
    readonly question: string;
  }[];
  readonly paused: boolean;
  /** Why it couldn't be checked. */
  readonly problem: string | null;
}

/** What the last check of a live edition found. `id` is the rule's. */
export interface LiveCheck {
  readonly id: string;
  readonly edition: number;
  readonly policy_version: number;
  readonly data_version: string;
  readonly checked_at: string;
  readonly flags: readonly Flag[];
  readonly reach: number | null;
  readonly version: number;
}

/** What of a rule was approved last, with all that gave it its meaning. `id` is the rule's. */
export interface ApprovedRule {
  readonly id: string;
  readonly edition: number;
  readonly content: RuleContent;
  readonly segments: { readonly [segment: string]: Condition };
  readonly caps: Pick<CapSettings, 'caps' | 'quiet_hours'>;
  readonly policy_version: number;
  readonly approved_at: string;
  readonly approved_by: readonly string[];
  readonly version: number;
}
