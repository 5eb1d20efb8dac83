/** Reading the log, verifying it, and handing it out. */
import type { AuditEntry } from '../domain/audit/entry.ts';
import { exportLine } from '../domain/audit/export.ts';
import { verifyChain, type Verification } from '../domain/audit/verify.ts';
import { allOf } from './all-of.ts';
import { TactError } from './errors.ts';
import type { Actor, AuditFilter, Page, Ports } from './ports.ts';
import { nowOf, recorded } from './use-case.ts';

/** An entry for readers, with the name of who did it as it is now. */
export interface AuditItem extends Pick<
  AuditEntry,
  'seq' | 'at' | 'actor' | 'role' | 'action' | 'subject' | 'reason' | 'facts'
> {
  readonly actor_name: string;
  readonly hash: string;
}

const NAMES: { readonly [actor: string]: string } = {
  'token:env': 'API token',
  system: 'Tact',
  anonymous: 'Someone not signed in',
};
const LIMIT = 50;

/** The newest entries first; the cursor is the seq of the last one seen. */
export async function listAudit(
  ports: Pick<Ports, 'store'>,
  asked: Omit<AuditFilter, 'before_seq'> & { readonly cursor?: string | undefined },
): Promise<Page<AuditItem>> {
  const { cursor, limit = LIMIT, ...filter } = asked;
  const entries = await ports.store.view.audit.list({ ...filter, limit: limit + 1, ...before(cursor) });
  const accounts = await allOf(ports.store.view.accounts);
  const names = new Map(accounts.map(({ id, name }) => [id, name]));
  const items = entries.slice(0, limit).map(({ entry, hash }): AuditItem => ({
    seq: entry.seq,
    at: entry.at,
    actor: entry.actor,
    actor_name: names.get(entry.actor) ?? NAMES[entry.actor] ?? 'Former account',
    role: entry.role,
    action: entry.action,
    subject: entry.subject,
    reason: entry.reason,
    facts: entry.facts,
    hash,
  }));
  return { items, next_cursor: entries.length > limit ? String(items.at(-1)?.seq) : null };
}

/** Whether every entry holds, and which is the first that doesn't. */
export async function verifyAudit(
  ports: Pick<Ports, 'store' | 'clock'>,
): Promise<Verification & { readonly checked_at: string }> {
  return { ...(await verifyChain(ports.store.view.audit.read())), checked_at: nowOf(ports) };
}

/** The whole log as lines that verify offline. That it was handed out is its last entry. */
export async function exportAudit(ports: Ports, actor: Actor): Promise<AsyncIterable<string>> {
  await ports.store.transaction((view) =>
    recorded(view, ports, actor, { action: 'audit.export', subject: 'audit' }),
  );
  return lines(ports);
}

async function* lines(ports: Pick<Ports, 'store'>): AsyncGenerator<string> {
  for await (const kept of ports.store.view.audit.read()) yield `${exportLine(kept)}\n`;
}

function before(cursor: string | undefined): Pick<AuditFilter, 'before_seq'> {
  if (cursor === undefined) return {};
  if (!/^\d{1,15}$/.test(cursor)) throw new TactError('malformed', 'This cursor is not one that Tact gave.');
  return { before_seq: Number(cursor) };
}
