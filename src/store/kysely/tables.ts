/** The tables as Kysely sees them: the portable subset of text and integer, JSON as text, instants as ISO text. */
import type { Kysely } from 'kysely';
import type { CollectionName } from '../../service/ports.ts';

/** One per collection. `body` is the item; the key columns repeat what is filtered by. */
export interface CollectionTable {
  readonly id: string;
  readonly version: number;
  readonly body: string;
  readonly login?: string;
  readonly account?: string;
  readonly digest?: string;
  readonly status?: string;
  readonly rule?: string;
  readonly import?: string;
  readonly subject?: string;
}

/** `entry` is the exact text that was hashed; the columns after `hash` repeat what is filtered by. */
export interface AuditTable {
  readonly seq: number;
  readonly entry: string;
  readonly hash: string;
  readonly actor: string;
  readonly action: string;
  readonly subject: string;
}

/** What entries name as before and after: canonical JSON by its SHA-256. */
export interface AuditContentTable {
  readonly hash: string;
  readonly content: string;
}

export type Tables = { readonly [C in CollectionName]: CollectionTable } & {
  readonly audit: AuditTable;
  readonly audit_contents: AuditContentTable;
};
export type Database = Kysely<Tables>;

/** What differs between databases. */
export interface Dialect {
  /** How a transaction that will write begins. */
  readonly begin: string;
  /** What makes writers of other processes wait, where beginning doesn't. */
  readonly takeTurn?: string;
  /** Statements after which a table refuses to have rows changed or removed. */
  appendOnly(table: string): readonly string[];
}
