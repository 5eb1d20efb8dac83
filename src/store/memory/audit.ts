import { canonicalJson, GENESIS } from '../../domain/audit/chain.ts';
import type { ChainedEntry } from '../../domain/audit/entry.ts';
import type { AuditLog } from '../../service/ports.ts';

/** The log over an array that only grows. */
export function createMemoryAudit(
  read: () => readonly ChainedEntry[],
  write: (entries: readonly ChainedEntry[]) => void,
): AuditLog {
  return {
    head: async () => {
      const last = read().at(-1);
      return last === undefined ? { seq: 0, hash: GENESIS } : { seq: last.entry.seq, hash: last.hash };
    },
    append: async (entry) => write([...read(), entry]),
    list: async ({ subject, actor, action, limit = 50, before_seq }) =>
      read()
        .filter(
          ({ entry }) =>
            (subject === undefined || entry.subject === subject) &&
            (actor === undefined || entry.actor === actor) &&
            (action === undefined || entry.action === action) &&
            (before_seq === undefined || entry.seq < before_seq),
        )
        .toReversed()
        .slice(0, limit),
    read: async function* entries() {
      for (const { entry, hash } of read()) yield { seq: entry.seq, text: canonicalJson(entry), hash };
    },
  };
}
