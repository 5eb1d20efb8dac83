import { canonicalJson, GENESIS, hashOf } from '../../domain/audit/chain.ts';
import type { ChainedEntry, EntryContents } from '../../domain/audit/entry.ts';
import type { AuditLog } from '../../service/ports.ts';

/** What the log is kept as. */
export interface KeptAudit {
  readonly audit: readonly ChainedEntry[];
  /** Contents by their hash. */
  readonly contents: ReadonlyMap<string, string>;
}

/** The log over an array that only grows. */
export function createMemoryAudit(read: () => KeptAudit, write: (kept: KeptAudit) => void): AuditLog {
  const contents = ({ before, after }: EntryContents): EntryContents => ({
    before: read().contents.get(before ?? '') ?? null,
    after: read().contents.get(after ?? '') ?? null,
  });
  return {
    head: async () => {
      const last = read().audit.at(-1);
      return last === undefined ? { seq: 0, hash: GENESIS } : { seq: last.entry.seq, hash: last.hash };
    },
    append: async (entry, named) => {
      const kept = [named?.before, named?.after].filter((content) => content != null);
      write({
        audit: [...read().audit, entry],
        contents:
          kept.length === 0
            ? read().contents
            : new Map([...read().contents, ...kept.map((content) => [hashOf(content), content] as const)]),
      });
    },
    list: async ({ subject, actor, action, limit = 50, before_seq }) =>
      read()
        .audit.filter(
          ({ entry }) =>
            (subject === undefined || entry.subject === subject) &&
            (actor === undefined || entry.actor === actor) &&
            (action === undefined || entry.action === action) &&
            (before_seq === undefined || entry.seq < before_seq),
        )
        .toReversed()
        .slice(0, limit),
    contents: async (named) => contents(named),
    read: async function* entries(after_seq = 0) {
      for (const { entry, hash } of read().audit.slice(after_seq)) {
        yield { seq: entry.seq, text: canonicalJson(entry), hash, ...contents(entry) };
      }
    },
  };
}
