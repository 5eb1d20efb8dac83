/** Frequency caps and quiet hours (SEMANTICS §4). */
import type { SendRow } from '../data/rows.ts';

export type CapWindow =
  | { readonly kind: 'rolling'; readonly hours: number }
  | {
      readonly kind: 'calendar';
      readonly unit: 'day' | 'week' | 'month';
      readonly week_starts_on?: 'monday' | 'sunday';
      readonly time_zone: 'customer' | 'workspace';
    };

export interface CapScope {
  readonly channels?: readonly string[];
  readonly purposes?: readonly string[];
  readonly rules?: readonly string[];
}

export interface Cap {
  readonly id: string;
  readonly name: string;
  readonly scope: CapScope;
  readonly limit: number;
  readonly window: CapWindow;
  readonly counts: 'sent' | 'delivered';
  readonly exempt_purposes: readonly string[];
}

export interface QuietHours {
  /** Left out: every channel. */
  readonly channels?: readonly string[];
  /** `HH:MM`, in. */
  readonly start: string;
  /** `HH:MM`, out; may lie past midnight. */
  readonly end: string;
  readonly time_zone: 'customer' | 'workspace';
  readonly action: 'defer' | 'drop';
}

/** The caps in the order they are asked, and the quiet hours. One versioned thing: order matters. */
export interface CapSettings {
  readonly caps: readonly Cap[];
  readonly quiet_hours: readonly QuietHours[];
  readonly version: number;
}

/** A message that a rule means to send. Higher priority goes first. */
export interface PlannedMessage {
  readonly customer_id: string;
  readonly rule_id: string;
  readonly channel: string;
  readonly purpose: string;
  readonly at: string;
  readonly priority: number;
}

export interface CapDecision {
  readonly customer_id: string;
  readonly rule_id: string;
  readonly planned_at: string;
  readonly decision: 'sent' | 'suppressed';
  /** The cap's id, or `quiet_hours`. */
  readonly by?: string;
  readonly decided_at: string;
}

export interface Simulation {
  readonly caps: readonly Cap[];
  readonly quiet_hours?: readonly QuietHours[];
  readonly history: readonly SendRow[];
  readonly planned: readonly PlannedMessage[];
  /** The workspace's zone. */
  readonly time_zone: string;
  readonly customer_time_zones?: { readonly [customer_id: string]: string };
}
