/** Handing out the log: whole and verifiable, or as a table for people. */
import { checkpointsIn } from '../domain/audit/checkpoint.ts';
import { closingLine, exportLine } from '../domain/audit/export.ts';
import { csvLine } from '../domain/data/csv-cell.ts';
import { itemMaker } from './audit-log.ts';
import type { Actor, AuditFilter, Ports } from './ports.ts';
import { auditKey, sealAudit } from './seal-audit.ts';
import { recorded } from './use-case.ts';

const COLUMNS = [
  'entry',
  'at',
  'who',
  'account',
  'role',
  'action',
  'subject',
  'reason',
  'facts',
  'address',
  'request',
  'before',
  'after',
  'hash',
] as const;
const PAGE = 500;

/** The whole log as lines that verify offline. That it was handed out is its last entry. */
export async function exportAudit(ports: Ports, actor: Actor): Promise<AsyncIterable<string>> {
  await ports.store.transaction((view) =>
    recorded(view, ports, actor, { action: 'audit.export', subject: 'audit' }),
  );
  const note = await sealAudit(ports);
  return lines(ports, sizeOf(note), closingLine(note, await auditKey(ports)));
}

/** What was signed, and not what came while it is read; then the checkpoint over it. */
async function* lines(ports: Pick<Ports, 'store'>, size: number, closing: string): AsyncGenerator<string> {
  for await (const kept of ports.store.view.audit.read()) {
    if (kept.seq > size) break;
    yield `${exportLine(kept)}\n`;
  }
  yield `${closing}\n`;
}

function sizeOf(note: string): number {
  return checkpointsIn(note)[0]?.size ?? 0;
}

/** The entries that fit, newest first, as a table. That it was handed out is an entry as well. */
export async function exportAuditTable(
  ports: Ports,
  actor: Actor,
  filter: Pick<AuditFilter, 'actor' | 'action' | 'subject'>,
): Promise<AsyncIterable<string>> {
  await ports.store.transaction((view) =>
    recorded(view, ports, actor, { action: 'audit.export', subject: 'audit', facts: { format: 'csv' } }),
  );
  return rows(ports, filter);
}

async function* rows(
  ports: Pick<Ports, 'store'>,
  filter: Omit<AuditFilter, 'before_seq'>,
): AsyncGenerator<string> {
  const { view } = ports.store;
  const toItem = await itemMaker(view);
  yield csvLine(COLUMNS);
  let page = await view.audit.list({ ...filter, limit: PAGE });
  while (page.length > 0) {
    for (const chained of page) {
      const { entry } = chained;
      const item = await toItem(chained);
      yield csvLine([
        String(item.seq),
        item.at,
        item.actor_name,
        item.actor,
        item.role,
        item.action,
        item.subject,
        item.reason ?? '',
        Object.entries(item.facts)
          .map(([name, value]) => `${name}: ${String(value)}`)
          .join('; '),
        item.address ?? '',
        entry.request,
        entry.before ?? '',
        entry.after ?? '',
        item.hash,
      ]);
    }
    page = await view.audit.list({ ...filter, limit: PAGE, before_seq: page.at(-1)?.entry.seq ?? 1 });
  }
}
