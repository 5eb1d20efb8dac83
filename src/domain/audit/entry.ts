/** One entry of the append-only log. Its canonical JSON (RFC 8785) is what is hashed. */
export interface AuditEntry {
  /** 2 since the content before and after is kept beside the log, and where it came from is named. */
  readonly v: 1 | 2;
  /** 1, 2, 3, … without gaps. */
  readonly seq: number;
  readonly at: string;
  /** Account id, `token:<id>`, or `system`; never a name or an address. */
  readonly actor: string;
  readonly role: string;
  /** Dotted verb: `rule.publish`, `session.failed`, `person.reveal`. */
  readonly action: string;
  /** What it was done to: `rule:skincare`, `import:…`. */
  readonly subject: string;
  /** SHA-256 of the canonical JSON of the content before and after, where there is one. */
  readonly before: string | null;
  readonly after: string | null;
  readonly reason: string | null;
  /** Small facts for readers (counts, edition numbers); no personal data. */
  readonly facts: { readonly [name: string]: string | number | boolean | null };
  /** The handle of the address it came from, kept apart so that it can be forgotten; null: Tact itself. Since v 2. */
  readonly from?: string | null;
  readonly request: string;
  /** The hash of the entry before; 64 zeros for the first. */
  readonly prev: string;
}

export interface ChainedEntry {
  readonly entry: AuditEntry;
  readonly hash: string;
}

/** The contents of an entry as canonical JSON; null where it names none, or where none was kept (v 1). */
export interface EntryContents {
  readonly before: string | null;
  readonly after: string | null;
}
