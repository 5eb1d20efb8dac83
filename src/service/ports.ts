/** What the use cases need from outside. Engines, stores and hosts supply these; nothing here knows HTTP or SQL. */
import type { ChainedEntry, EntryContents } from '../domain/audit/entry.ts';
import type { AudienceEngine } from './audience-engine.ts';
import type { CollectionName, Collections, Role } from './collections.ts';
import type { Reservation } from '../domain/caps/reservation.ts';
import type { TrafficSimulator } from './traffic-simulator.ts';
import type { ReachPlan } from '../domain/preview/plan.ts';
import type { EvaluationContext } from '../domain/segments/context.ts';

export type * from './audience-engine.ts';
export type * from './collections.ts';
export type * from './contacts.ts';
export type * from './spending.ts';
export type * from './traffic-simulator.ts';
export { MOST_VALUES, PLACING_STEPS } from './audience-engine.ts';
export { COLLECTION_KEYS, ROLES } from './collections.ts';

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
  /** Whether a password is known from breaches, as far as this host keeps a list of them. */
  isBreached(password: string): Promise<boolean>;
  /** A name for something personal that says nothing of it without this host's key, and is always the same: 32 hex digits. */
  handle(personal: string): string;
  readonly signer: Signer;
}

/** Signs checkpoints of the log with this host's own key (Ed25519). */
export interface Signer {
  publicKey(): Promise<Uint8Array>;
  sign(text: string): Promise<Uint8Array>;
  verifies(text: string, signature: Uint8Array): Promise<boolean>;
}

/** Keeps signed checkpoints where the store isn't. */
export interface CheckpointBook {
  /** All that was written, oldest first. */
  read(): Promise<string>;
  append(note: string): Promise<void>;
}

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
  /** With the contents that it names, each kept once however many entries name it. */
  append(entry: ChainedEntry, contents?: EntryContents): Promise<void>;
  list(filter: AuditFilter): Promise<readonly ChainedEntry[]>;
  /** The contents that an entry names, given their hashes. */
  contents(named: EntryContents): Promise<EntryContents>;
  /** All entries from the first, or after one, as the exact texts that were hashed. */
  read(
    after_seq?: number,
  ): AsyncIterable<{ readonly seq: number; readonly text: string; readonly hash: string } & EntryContents>;
}

export type StoreView = { readonly [C in CollectionName]: Collection<Collections[C]> } & {
  readonly audit: AuditLog;
};

/** What was granted a moment ago, in memory and in the store. */
export interface ReservationBook {
  /** Once what was granted before a restart is known again. */
  ready(): Promise<void>;
  /** What a customer was granted and is remembered at `now`, in that order; some of it may be settled or over. */
  of(customer_id: string, now: number): readonly Reservation[];
  /** Takes room at once. Throws `unavailable` when more is open than can be kept in mind. */
  take(reservation: Reservation): void;
  /** Gives room back that was taken for nothing. */
  release(reservations: readonly Reservation[]): void;
  /** Resolves once these would be known after a crash. */
  keep(reservations: readonly Reservation[]): Promise<void>;
}

/** Keeps everything but customer data. Outside a transaction only reading is allowed. */
export interface Store {
  readonly view: StoreView;
  /** All or nothing; writers wait for each other. */
  transaction<T>(work: (view: StoreView) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/** How often the store was changed. */
export interface Writes {
  /** The same text means that nothing of these collections was changed in between. */
  of(collections: readonly CollectionName[]): string;
}

/** What a live rule is decided by. */
export interface LivePlan {
  readonly plan: ReachPlan;
  /** What it is asked under but for the moment, with the segments of its edition. */
  readonly context: Omit<EvaluationContext, 'as_of'>;
}

export interface LivePlans {
  /** By rule. Throws `conflict` where a rule names something that is not there any more. */
  read(rules: Iterable<string>): Promise<ReadonlyMap<string, LivePlan | 'not_live' | 'not_there'>>;
}

/** Tells other screens what changed. */
export interface ChangeFeed {
  publish(change: { readonly kind: string; readonly id: string; readonly version: number }): void;
  subscribe(
    listener: (change: { readonly kind: string; readonly id: string; readonly version: number }) => void,
  ): () => void;
}

/** Who has which rule open on a screen, in memory. */
export interface PresenceBook {
  /** The screen shows this rule now; gives the one that it showed before. */
  enter(
    who: { readonly account: string; readonly name: string; readonly screen: string },
    rule: string,
  ): string | null;
  /** The screen shows no rule any more, or not this one; gives the one that it showed. */
  leave(account: string, screen: string, rule?: string): string | null;
  /** The screen hears of changes from now on; call what is given when it doesn't any more: that gives what it showed. */
  line(account: string, screen: string): () => string | null;
  /** Each account that has the rule open, once. */
  of(rule: string): readonly { readonly id: string; readonly name: string }[];
}

/** What the use cases are made from; compose.ts puts it together. */
export interface Ports {
  /** Lets people's questions go before work in the background; left out: nobody asks meanwhile. */
  readonly rest?: () => Promise<void>;
  readonly engine: AudienceEngine;
  readonly store: Store;
  readonly clock: Clock;
  readonly secrets: Secrets;
  readonly changes: ChangeFeed;
  readonly reservations: ReservationBook;
  readonly presence: PresenceBook;
  readonly writes: Writes;
  readonly plans: LivePlans;
  readonly checkpoints: CheckpointBook;
  readonly simulator: TrafficSimulator;
}

/** Who asks. Every use case takes one. */
export interface Actor {
  /** Account id, `token:` and the id of an API token (`token:env` for TACT_TOKEN), or `system`. */
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  /** May set up a second factor and nothing else: their workspace asks for one, and they have none. */
  readonly without_second_factor?: true;
  /** Request id, for the audit entry. */
  readonly request: string;
  /** The network address that it came from; left out when Tact acts by itself. */
  readonly address?: string;
}
