/** What the store keeps, by collection. Imported through ports.ts. */
import { ROLES, type Role } from '../domain/rules/roles.ts';
import type { RevenueSource } from '../domain/benefit/suggest-revenue.ts';
import type { AttributeNotes } from '../domain/data/catalog.ts';
import type { ImportOptions } from '../domain/data/import-options.ts';
import type { Dataset } from '../domain/data/rows.ts';
import type { CapSettings } from '../domain/caps/cap.ts';
import type { Reservation } from '../domain/caps/reservation.ts';
import type { Flag } from '../domain/flags/flag.ts';
import type { Policy } from '../domain/permission/policy.ts';
import type { Comment } from '../domain/rules/comment.ts';
import type { Proposal } from '../domain/rules/proposal.ts';
import type { Rule, RuleContent } from '../domain/rules/rule.ts';
import type { Condition } from '../domain/segments/condition.ts';
import type { Segment } from '../domain/segments/segment.ts';
import type { PlacingStep } from './audience-engine.ts';
import type { ApprovedRule, LiveCheck, Notification, Recheck } from './review-records.ts';

export type * from './review-records.ts';

/** A privacy reviewer is a reviewer whose approval is also Privacy's pair of eyes. */
export { ROLES, type Role };

export interface Account {
  readonly id: string;
  /** E-mail address or name used to sign in, lower case. */
  readonly login: string;
  readonly name: string;
  readonly role: Role;
  readonly password_hash: string;
  readonly disabled: boolean;
  readonly created_at: string;
  readonly version: number;
}

/** `id` is the SHA-256 of the token; the token itself is only with the browser. */
export interface Session {
  readonly id: string;
  readonly account: string;
  readonly created_at: string;
  readonly last_used_at: string;
  readonly expires_at: string;
  /** Who let them in: we, by password, or the OpenID provider. Left out: by password, before this was noted. */
  readonly by?: 'password' | 'provider';
  /** What the browser called itself, in a few words; from where it signed in. For the list of sessions only. */
  readonly browser?: string;
  readonly address?: string;
  readonly version: number;
}

/** A key for programs; only its SHA-256 is kept (`digest`). */
export interface ApiToken {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  readonly digest: string;
  readonly created_by: string;
  readonly created_at: string;
  readonly expires_at: string;
  /** To the minute. */
  readonly last_used_at: string | null;
  readonly revoked_at: string | null;
  readonly version: number;
}

/** One-time codes from an authenticator. `id` is the account's. */
export interface SecondFactor {
  readonly id: string;
  /** Base32, as it stands in the QR code. */
  readonly secret: string;
  /** Null until a first code proved that the authenticator has the secret. */
  readonly confirmed_at: string | null;
  /** Half minutes since 1970 of the newest code that was used; it and older ones are refused. */
  readonly last_step: number;
  /** SHA-256 of the recovery codes that are left; each has 120 bits. */
  readonly recovery: readonly string[];
  readonly version: number;
}

/** A browser in which someone signed in before. `id` is the SHA-256 of its cookie. */
export interface KnownDevice {
  readonly id: string;
  readonly account: string;
  readonly last_used_at: string;
  readonly version: number;
}

/** Who someone is at the OpenID provider. `id` is the SHA-256 of issuer and subject, never of an e-mail address. */
export interface ProviderIdentity {
  readonly id: string;
  readonly account: string;
  readonly issuer: string;
  readonly subject: string;
  /** What made the account, or that it was linked to one with a password; a role claim goes on deciding. */
  readonly by: 'invitation' | 'claim' | 'link';
  readonly created_at: string;
  readonly version: number;
}

/** A one-time link: the first account, or an invitation. `id` is the SHA-256 of its token. */
export interface Invitation {
  readonly id: string;
  readonly role: Role;
  /** For an account that is there: a link to choose another password. Left out: for someone new. */
  readonly account?: string;
  /** With `account`: not for another password, but for linking it with the OpenID provider. */
  readonly purpose?: 'link';
  /** What the person who is invited is called, if that was said. */
  readonly name?: string;
  readonly created_by: string;
  readonly expires_at: string;
  readonly version: number;
}

/** Failed sign-ins of one login name or address. */
export interface SignInFailures {
  readonly id: string;
  readonly failures: number;
  readonly blocked_until: string | null;
  /** Left out: before this was noted. */
  readonly last_at?: string;
  /** That this pause refused someone stands in the log. */
  readonly refusal_noted?: boolean;
  readonly version: number;
}

/** A network address that acts came from; the log names it by `id`, a handle. */
export interface Origin {
  readonly id: string;
  readonly address: string;
  /** The last day on which something came from it. */
  readonly last_seen: string;
  readonly version: number;
}

/** Someone who was erased; `id` is the handle that the log calls them by. */
export interface ErasedPerson {
  readonly id: string;
  readonly erased_at: string;
  readonly version: number;
}

export interface StoredPolicy extends Policy {
  readonly id: 'policy';
}
export interface StoredCaps extends CapSettings {
  readonly id: 'caps';
}

/** Where revenue stands in the data, and its ISO 4217 currency. */
export interface Revenue extends RevenueSource {
  readonly currency: string;
}

/** The workspace's settings. */
export interface Settings {
  readonly id: 'settings';
  readonly workspace: string;
  readonly time_zone: string;
  readonly time_zone_attribute: string | null;
  /** Managers and admins who sign in by password need a second factor. */
  readonly require_second_factor: boolean;
  /** What rules are weighed by; null: nobody has said where revenue stands. */
  readonly revenue: Revenue | null;
  readonly version: number;
}

/** A published or submitted edition; never changed afterwards. `id` is `rule@edition`. */
export interface RuleEdition {
  readonly id: string;
  readonly rule: string;
  readonly edition: number;
  readonly content: RuleContent;
  /** The condition with every referenced segment as it was. */
  readonly segments: { readonly [segment: string]: Condition };
  readonly created_at: string;
  readonly created_by: string;
  readonly version: number;
}

/** Flags of one rule version under one policy version and one state of the data. `id` is the rule's. */
export interface StoredFlags {
  readonly id: string;
  readonly rule_version: number;
  readonly policy_version: number;
  readonly data_version: string;
  readonly checked_at: string;
  /** Names all that the check stood on: see current-flags.ts. Left out: before this was noted. */
  readonly basis?: string;
  readonly flags: readonly Flag[];
  readonly version: number;
}

/** A flag as the record keeps it: what was found, without fixes. */
export type KeptFlag = Pick<
  Flag,
  | 'id'
  | 'check'
  | 'severity'
  | 'attributes'
  | 'category'
  | 'customers_affected'
  | 'question'
  | 'explanation'
  | 'told'
>;

/**
 * What checks found in an edition of a rule under one version of the policy. `id` is `rule@edition@policy`, with a number
 * behind it where other data made another set of flags.
 */
export interface FlagRecord {
  readonly id: string;
  readonly rule: string;
  readonly edition: number;
  readonly policy_version: number;
  readonly data_version: string;
  /** Which of the rule's records it is, from 1. */
  readonly nth: number;
  readonly checked_at: string;
  /** When flags of these names were found first; left out: before this was noted. */
  readonly found_at?: string;
  readonly flags: readonly KeptFlag[];
  readonly version: number;
}

export interface ImportProblem {
  readonly line: number;
  readonly column: string;
  readonly value: string;
  readonly reason: string;
}

export interface ImportRecord {
  readonly id: string;
  readonly dataset: Dataset;
  readonly file_name: string;
  /** The demonstration shop: rows of every dataset, whatever `dataset` says. */
  readonly demo?: true;
  readonly mode: 'replace' | 'append';
  readonly status: 'running' | 'done' | 'failed';
  /** 0 to 1. */
  readonly progress: number;
  /** What is done now, while it is known: how a text is written is found out, every cell is looked at, rows are read, and they are sorted and put in place. */
  readonly phase?: 'opening' | 'looking' | 'reading' | 'placing';
  /** Of placing; an engine that knows no steps tells none. */
  readonly step?: PlacingStep;
  /** When this phase, or its step, began. */
  readonly since?: string;
  /** Rows of this phase that are done, and of how many, where that is known. */
  readonly rows_done?: number;
  readonly rows_of?: number;
  /** Local times of the file that the zone's clock showed twice, or skipped; left out where there are none. */
  readonly clock_changes?: { readonly time_zone: string; readonly twice: number; readonly skipped: number };
  readonly rows_read: number;
  readonly rows_loaded: number;
  readonly rows_set_aside: number;
  readonly columns: readonly { readonly name: string; readonly type: string }[];
  readonly problems: readonly ImportProblem[];
  readonly error: string | null;
  /** Someone asked to stop it; the import sees this between two batches. */
  readonly stop_requested?: boolean;
  /** The engine's data version right before the commit: tells after a crash whether it went through. */
  readonly committing_over?: string;
  readonly started_by: string;
  readonly started_at: string;
  readonly finished_at: string | null;
  readonly version: number;
}

/** Set-aside rows of an import, some hundred to a record. `id` is `import.number`. */
export interface ImportProblems {
  readonly id: string;
  readonly import: string;
  readonly problems: readonly ImportProblem[];
  readonly version: number;
}

/** What was decided about a file that was imported; `id` is made of the names of its columns. */
export interface ImportChoices {
  readonly id: string;
  readonly dataset: Dataset;
  readonly options: ImportOptions;
  readonly version: number;
}

/** What was granted in one answer to a sender; ids sort by time. */
export interface GrantedMessages {
  readonly id: string;
  readonly granted: readonly Reservation[];
  /** When none of them matters any more; milliseconds since 1970. */
  readonly forget_at: number;
  readonly version: number;
}

/** What is kept, by collection. Every item has an `id` and a `version` that grows by 1 with each change. */
export interface Collections {
  readonly accounts: Account;
  readonly sessions: Session;
  readonly invitations: Invitation;
  readonly sign_in_failures: SignInFailures;
  readonly api_tokens: ApiToken;
  readonly second_factors: SecondFactor;
  readonly known_devices: KnownDevice;
  readonly provider_identities: ProviderIdentity;
  readonly attributes: AttributeNotes;
  readonly segments: Segment;
  readonly rules: Rule;
  readonly rule_editions: RuleEdition;
  readonly rule_flags: StoredFlags;
  readonly flag_records: FlagRecord;
  readonly caps: StoredCaps;
  readonly policies: StoredPolicy;
  readonly settings: Settings;
  readonly imports: ImportRecord;
  readonly import_problems: ImportProblems;
  readonly import_choices: ImportChoices;
  readonly reservations: GrantedMessages;
  readonly comments: Comment;
  readonly notifications: Notification;
  readonly rechecks: Recheck;
  readonly live_checks: LiveCheck;
  readonly approved_rules: ApprovedRule;
  readonly proposals: Proposal;
  readonly origins: Origin;
  readonly erasures: ErasedPerson;
}
export type CollectionName = keyof Collections;

/** Columns beside the body that `list` can filter by; unique ones refuse a second item with `conflict`. */
export const COLLECTION_KEYS = {
  accounts: { login: 'unique' },
  sessions: { account: 'index' },
  invitations: {},
  sign_in_failures: {},
  api_tokens: { digest: 'unique' },
  second_factors: {},
  known_devices: { account: 'index' },
  provider_identities: { account: 'index' },
  attributes: {},
  segments: {},
  rules: { status: 'index' },
  rule_editions: { rule: 'index' },
  rule_flags: {},
  flag_records: { rule: 'index' },
  caps: {},
  policies: {},
  settings: {},
  imports: { status: 'index' },
  import_problems: { import: 'index' },
  import_choices: {},
  reservations: {},
  comments: { subject: 'index' },
  notifications: { account: 'index' },
  rechecks: { status: 'index' },
  live_checks: {},
  approved_rules: {},
  proposals: { status: 'index' },
  origins: {},
  erasures: {},
} as const satisfies { readonly [C in CollectionName]: { readonly [key: string]: 'unique' | 'index' } };
