import { canonicalJson, GENESIS } from '../../domain/audit/chain.ts';
import type { AuditEntry, ChainedEntry } from '../../domain/audit/entry.ts';
import type { AuditLog } from '../../service/ports.ts';
import type { Database } from './tables.ts';

const BATCH = 1000;

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
    append: async ({ entry, hash }) => {
      const { seq, actor, action, subject } = entry;
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
    read: async function* entries() {
      let after = 0;
      for (;;) {
        const rows = await db
          .selectFrom('audit')
          .select(['seq', 'entry', 'hash'])
          .where('seq', '>', after)
          .orderBy('seq')
          .limit(BATCH)
          .execute();
        for (const { seq, entry, hash } of rows) yield { seq, text: entry, hash };
        const last = rows.at(-1);
        if (last === undefined) return;
        after = last.seq;
      }
    },
  };
}
