import { canonicalJson, GENESIS, hashOf } from '../../domain/audit/chain.ts';
import type { AuditEntry, ChainedEntry, EntryContents } from '../../domain/audit/entry.ts';
import type { AuditLog } from '../../service/ports.ts';
import type { Database } from './tables.ts';

const BATCH = 500;

/** The append-only table. */
export function createAudit(db: Database): AuditLog {
  return {
    head: async () => {
      const last = await db
        .selectFrom('audit')
        .select(['seq', 'hash'])
        .orderBy('seq', 'desc')
        .executeTakeFirst();
      return last ?? { seq: 0, hash: GENESIS };
    },
    append: async ({ entry, hash }, contents) => {
      const { seq, actor, action, subject } = entry;
      await keepContents(db, contents);
      await db
        .insertInto('audit')
        .values({ seq, entry: canonicalJson(entry), hash, actor, action, subject })
        .execute();
    },
    list: async ({ subject, actor, action, limit = 50, before_seq }) => {
      let query = db.selectFrom('audit').select(['entry', 'hash']).orderBy('seq', 'desc').limit(limit);
      if (subject !== undefined) query = query.where('subject', '=', subject);
      if (actor !== undefined) query = query.where('actor', '=', actor);
      if (action !== undefined) query = query.where('action', '=', action);
      if (before_seq !== undefined) query = query.where('seq', '<', before_seq);
      const rows = await query.execute();
      return rows.map(({ entry, hash }): ChainedEntry => ({ entry: JSON.parse(entry) as AuditEntry, hash }));
    },
    contents: async ({ before, after }) => {
      const kept = await contentsOf(db, [before, after]);
      return { before: kept.get(before ?? '') ?? null, after: kept.get(after ?? '') ?? null };
    },
    read: async function* entries(after_seq = 0) {
      let after = after_seq;
      for (;;) {
        const rows = await db
          .selectFrom('audit')
          .select(['seq', 'entry', 'hash'])
          .where('seq', '>', after)
          .orderBy('seq')
          .limit(BATCH)
          .execute();
        const named = rows.map(({ entry }) => namedIn(entry));
        const kept = await contentsOf(
          db,
          named.flatMap(({ before, after }) => [before, after]),
        );
        for (const [index, { seq, entry, hash }] of rows.entries()) {
          const { before, after } = named[index] ?? { before: null, after: null };
          const contents = { before: kept.get(before ?? '') ?? null, after: kept.get(after ?? '') ?? null };
          yield { seq, text: entry, hash, ...contents };
        }
        const last = rows.at(-1);
        if (last === undefined) return;
        after = last.seq;
      }
    },
  };
}

/** Each content once, by its hash. */
async function keepContents(db: Database, contents: EntryContents | undefined): Promise<void> {
  for (const content of [contents?.before, contents?.after]) {
    if (content == null) continue;
    await db
      .insertInto('audit_contents')
      .values({ hash: hashOf(content), content })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  }
}

async function contentsOf(
  db: Database,
  named: readonly (string | null)[],
): Promise<ReadonlyMap<string, string>> {
  const hashes = [...new Set(named.filter((hash) => hash !== null))];
  if (hashes.length === 0) return new Map();
  const rows = await db
    .selectFrom('audit_contents')
    .select(['hash', 'content'])
    .where('hash', 'in', hashes)
    .execute();
  return new Map(rows.map(({ hash, content }) => [hash, content]));
}

/** The hashes that an entry's text names; a text that someone broke names none, and verifying says so. */
function namedIn(text: string): EntryContents {
  try {
    const { before, after } = JSON.parse(text) as Partial<AuditEntry>;
    return { before: before ?? null, after: after ?? null };
  } catch {
    return { before: null, after: null };
  }
}
