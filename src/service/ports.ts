/** What the use cases need from outside. Engines, stores and hosts supply these; nothing here knows HTTP or SQL. */
import type { ChainedEntry } from '../domain/audit/entry.ts';
import type { AttributeNotes } from '../domain/data/catalog.ts';
import type {
  ConsentRow,
  CustomerRow,
  Dataset,
  EventRow,
  Person,
  SendRow,
  SuppressionRow,
} from '../domain/data/rows.ts';
import type { DataSchema, Field } from '../domain/data/schema.ts';
import type { CapSettings } from '../domain/caps/cap.ts';
import type { Policy } from '../domain/permission/policy.ts';
import type { Outcome, ReachRow } from '../domain/preview/outcome.ts';
import type { ReachPlan } from '../domain/preview/plan.ts';
import type { Rule, RuleContent } from '../domain/rules/rule.ts';
import type { Flag } from '../domain/flags/flag.ts';
import type { Condition } from '../domain/segments/condition.ts';
import type { EvaluationContext } from '../domain/segments/context.ts';
import type { Segment } from '../domain/segments/segment.ts';

/** The part of the web's AbortSignal that is needed; the core has no DOM. */
export interface Cancellation {
  readonly aborted: boolean;
  addEventListener(type: 'abort', listener: () => void): void;
  removeEventListener(type: 'abort', listener: () => void): void;
}

export interface Clock {
  /** Milliseconds since 1970, UTC. */
  now(): number;
}

/** Chance and secrets, from the host's own generator. */
export interface Secrets {
  /** A sortable unique id, lower case, fit for `ID_PATTERN` after a letter. */
  id(): string;
  /** `bytes` random bytes as URL-safe text. */
  token(bytes: number): string;
  sha256(text: string): Promise<string>;
  /** Memory-hard; parameters are kept in the text. */
  hashPassword(password: string): Promise<string>;
  verifyPassword(password: string, hash: string): Promise<boolean>;
}

// ── Customer data ────────────────────────────────────────────────────────────

/** What a question about customers is asked under; the engine knows its own schema. */
export interface AudienceContext extends Omit<EvaluationContext, 'schema'> {
  readonly signal?: Cancellation;
}

export type Precision = 'exact' | 'estimate';

/** A count; when it is an estimate, `margin` is the half width of its 95 % interval, in people. */
export interface Count {
  readonly count: number;
  readonly of: number;
  readonly precision: Precision;
  readonly margin: number;
}

export interface ReachTable {
  readonly rows: readonly ReachRow[];
  readonly customers: number;
  readonly precision: Precision;
  /** The share of customers looked at: 1 when exact. */
  readonly sampled: number;
}

/** Someone in a preview. `handle` names the person until the customers dataset is loaded again, without being personal. */
export interface PreviewPerson {
  readonly handle: string;
  readonly customer_id: string;
  readonly outcome: Outcome;
  readonly regime: string;
  readonly customer: CustomerRow;
}

export interface PeoplePage {
  readonly people: readonly PreviewPerson[];
  readonly total: number;
}

export interface DatasetState {
  readonly dataset: Dataset;
  readonly rows: number;
  /** When it was last loaded; null when never. ISO. */
  readonly loaded_at: string | null;
  /** The latest instant in it (events, consents, sends, suppressions). ISO. */
  readonly newest: string | null;
  /** The columns beyond the fixed ones. */
  readonly fields: readonly Field[];
}

/** How one attribute is filled. `values` are the most frequent, at most 50, for enum, text, boolean and list. */
export interface AttributeProfile {
  readonly id: string;
  readonly set_count: number;
  readonly distinct: number;
  readonly values: readonly { readonly value: string; readonly people: number }[];
  /** For number, date, datetime. */
  readonly min: string | number | null;
  readonly max: string | number | null;
}

export interface EventProfile {
  readonly id: string;
  readonly count: number;
  readonly people: number;
  readonly properties: readonly Field[];
}

export interface DataProfile {
  readonly customers: number;
  readonly attributes: readonly AttributeProfile[];
  readonly events: readonly EventProfile[];
}

export interface DatasetRows {
  readonly customers: CustomerRow;
  readonly events: EventRow;
  readonly consents: ConsentRow;
  readonly sends: SendRow;
  readonly suppressions: SuppressionRow;
}

/** Rows on their way in. Nothing is visible to questions until `commit`; `abort` leaves the data as it was. */
export interface Load<D extends Dataset> {
  /** Rows already read, typed and checked; `customer_id` is unique within a load of customers. */
  write(rows: readonly DatasetRows[D][]): Promise<void>;
  /** For `append` to customers: ids that exist already; the caller sets those rows aside before it writes. */
  existing(customer_ids: readonly string[]): Promise<ReadonlySet<string>>;
  commit(): Promise<void>;
  abort(): Promise<void>;
}

/**
 * The contract of every engine. All of them give the same answers as domain/…/evaluate (engines' contract tests).
 * A cancelled question rejects with TactError `cancelled` and frees the CPU. Conditions were validated before.
 */
export interface AudienceEngine {
  /** What conditions may name, from the data that is loaded. A property belongs to an event when a row of it has it set. */
  schema(): Promise<DataSchema>;
  datasets(): Promise<readonly DatasetState[]>;
  /** Changes whenever data was committed. */
  dataVersion(): Promise<string>;
  profile(): Promise<DataProfile>;
  count(condition: Condition, context: AudienceContext, precision: Precision): Promise<Count>;
  /** Ids after `after`, in code point order, at most `limit`. */
  members(
    condition: Condition,
    context: AudienceContext,
    page: { readonly limit: number; readonly after: string | null },
  ): Promise<readonly string[]>;
  reach(plan: ReachPlan, context: AudienceContext, precision: Precision): Promise<ReachTable>;
  /** People who end in one of `outcomes`, in a random order that is the same at each run. */
  people(
    plan: ReachPlan,
    context: AudienceContext,
    page: { readonly outcomes: readonly Outcome[]; readonly limit: number; readonly offset: number },
  ): Promise<PeoplePage>;
  /** Ids of all who would be reached, in code point order, in batches. */
  reached(plan: ReachPlan, context: AudienceContext): AsyncIterable<readonly string[]>;
  /** Reached people for whom `uses` holds, and of them those for whom `lacks` holds, by regime: evidence for flags. */
  evidence(
    plan: ReachPlan,
    context: AudienceContext,
    question: { readonly uses: Condition; readonly lacks: Condition },
  ): Promise<{
    readonly used: number;
    readonly affected: number;
    readonly by_regime: { readonly [regime: string]: number };
  }>;
  /** By customer id, or by a handle of `people` (starts with `~`). */
  person(id_or_handle: string): Promise<Person | null>;
  load<D extends Dataset>(
    dataset: D,
    mode: 'replace' | 'append',
    fields: readonly Field[],
  ): Promise<Load<D>>;
  /** Adds sends that were made known one by one. */
  recordSends(rows: readonly SendRow[]): Promise<void>;
  close(): Promise<void>;
}

// ── State ────────────────────────────────────────────────────────────────────

export const ROLES = ['viewer', 'marketer', 'reviewer', 'admin'] as const;
export type Role = (typeof ROLES)[number];

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
  readonly version: number;
}

/** A one-time link: the first account, or an invitation. `id` is the SHA-256 of its token. */
export interface Invitation {
  readonly id: string;
  readonly role: Role;
  readonly created_by: string;
  readonly expires_at: string;
  readonly version: number;
}

/** Failed sign-ins of one login name or address. */
export interface SignInFailures {
  readonly id: string;
  readonly failures: number;
  readonly blocked_until: string | null;
  readonly version: number;
}

export interface StoredPolicy extends Policy {
  readonly id: 'policy';
}
export interface StoredCaps extends CapSettings {
  readonly id: 'caps';
}

/** The workspace's settings. */
export interface Settings {
  readonly id: 'settings';
  readonly workspace: string;
  readonly time_zone: string;
  readonly time_zone_attribute: string | null;
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
  readonly flags: readonly Flag[];
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
  readonly mode: 'replace' | 'append';
  readonly status: 'running' | 'done' | 'failed';
  /** 0 to 1. */
  readonly progress: number;
  readonly rows_read: number;
  readonly rows_loaded: number;
  readonly rows_set_aside: number;
  readonly columns: readonly { readonly name: string; readonly type: string }[];
  readonly problems: readonly ImportProblem[];
  readonly error: string | null;
  readonly started_by: string;
  readonly started_at: string;
  readonly finished_at: string | null;
  readonly version: number;
}

/** What is kept, by collection. Every item has an `id` and a `version` that grows by 1 with each change. */
export interface Collections {
  readonly accounts: Account;
  readonly sessions: Session;
  readonly invitations: Invitation;
  readonly sign_in_failures: SignInFailures;
  readonly attributes: AttributeNotes;
  readonly segments: Segment;
  readonly rules: Rule;
  readonly rule_editions: RuleEdition;
  readonly rule_flags: StoredFlags;
  readonly caps: StoredCaps;
  readonly policies: StoredPolicy;
  readonly settings: Settings;
  readonly imports: ImportRecord;
}
export type CollectionName = keyof Collections;

/** Columns beside the body that `list` can filter by; unique ones refuse a second item with `conflict`. */
export const COLLECTION_KEYS = {
  accounts: { login: 'unique' },
  sessions: { account: 'index' },
  invitations: {},
  sign_in_failures: {},
  attributes: {},
  segments: {},
  rules: { status: 'index' },
  rule_editions: { rule: 'index' },
  rule_flags: {},
  caps: {},
  policies: {},
  settings: {},
  imports: { status: 'index' },
} as const satisfies { readonly [C in CollectionName]: { readonly [key: string]: 'unique' | 'index' } };

export interface Page<T> {
  readonly items: readonly T[];
  readonly next_cursor: string | null;
}

/** One kind of thing that is kept. Items are listed in the order of their ids. */
export interface Collection<T> {
  get(id: string): Promise<T | null>;
  list(options?: {
    readonly where?: { readonly [key: string]: string };
    readonly limit?: number;
    readonly after?: string;
  }): Promise<Page<T>>;
  count(where?: { readonly [key: string]: string }): Promise<number>;
  /** Refuses an id, or a unique key, that exists: `conflict`. */
  insert(item: T): Promise<void>;
  /** `item.version` must be one more than what is kept, else `conflict` with the current item. */
  update(item: T): Promise<void>;
  delete(id: string, version: number): Promise<void>;
}

export interface AuditFilter {
  readonly subject?: string;
  readonly actor?: string;
  readonly action?: string;
  readonly limit?: number;
  /** Entries with a smaller seq (the newest come first). */
  readonly before_seq?: number;
}

/** The append-only log. */
export interface AuditLog {
  head(): Promise<{ readonly seq: number; readonly hash: string }>;
  append(entry: ChainedEntry): Promise<void>;
  list(filter: AuditFilter): Promise<readonly ChainedEntry[]>;
  /** All entries from the first, as the exact text that was hashed. */
  read(): AsyncIterable<{ readonly seq: number; readonly text: string; readonly hash: string }>;
}

export type StoreView = { readonly [C in CollectionName]: Collection<Collections[C]> } & {
  readonly audit: AuditLog;
};

/** Keeps everything but customer data. Outside a transaction only reading is allowed. */
export interface Store {
  readonly view: StoreView;
  /** All or nothing; writers wait for each other. */
  transaction<T>(work: (view: StoreView) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/** Tells other screens what changed. */
export interface ChangeFeed {
  publish(change: { readonly kind: string; readonly id: string; readonly version: number }): void;
  subscribe(listener: (change: { readonly kind: string; readonly id: string; readonly version: number }) => void): () => void;
}

/** What the use cases are made from; compose.ts puts it together. */
export interface Ports {
  readonly engine: AudienceEngine;
  readonly store: Store;
  readonly clock: Clock;
  readonly secrets: Secrets;
  readonly changes: ChangeFeed;
}

/** Who asks. Every use case takes one. */
export interface Actor {
  /** Account id, `token:env`, or `system`. */
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  /** Request id, for the audit entry. */
  readonly request: string;
}
