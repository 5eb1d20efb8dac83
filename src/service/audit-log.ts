/** Reading the log, and verifying it. */
import type { AuditEntry, ChainedEntry } from '../domain/audit/entry.ts';
import { verifyChain, type Verification } from '../domain/audit/verify.ts';
import { allOf } from './all-of.ts';
import { cursorAfter, placeAfter } from './cursor.ts';
import type { AuditFilter, Page, Ports, StoreView } from './ports.ts';
import { ownCheckpoints } from './seal-audit.ts';
import { found, nowOf } from './use-case.ts';

/** An entry for readers, with the name of who did it as it is now. */
export interface AuditItem extends Pick<
  AuditEntry,
  'seq' | 'at' | 'actor' | 'role' | 'action' | 'subject' | 'reason' | 'facts'
> {
  readonly actor_name: string;
  /** The address it came from; null when Tact did it, or when the address was forgotten. */
  readonly address: string | null;
  readonly hash: string;
}

/** An entry with what was there before and after it, as JSON; null where it names none. */
export interface AuditEntryDetail extends AuditItem {
  readonly before: unknown;
  readonly after: unknown;
}

const NAMES: { readonly [actor: string]: string } = {
  'token:env': 'API token',
  system: 'Tact',
  anonymous: 'Someone not signed in',
};
const LIMIT = 50;

/** The newest entries first; the cursor names the last one seen. */
export async function listAudit(
  ports: Pick<Ports, 'store'>,
  asked: Omit<AuditFilter, 'before_seq'> & { readonly cursor?: string | undefined },
): Promise<Page<AuditItem>> {
  const { cursor, limit = LIMIT, ...filter } = asked;
  const entries = await ports.store.view.audit.list({ ...filter, limit: limit + 1, ...before(cursor) });
  const toItem = await itemMaker(ports.store.view);
  const items = await Promise.all(entries.slice(0, limit).map(toItem));
  return {
    items,
    next_cursor: cursorAfter('audit', entries.length > limit ? (items.at(-1)?.seq ?? null) : null),
  };
}

/** One entry with its contents. */
export async function readAuditEntry(ports: Pick<Ports, 'store'>, seq: number): Promise<AuditEntryDetail> {
  const { view } = ports.store;
  const [kept] = await view.audit.list({ before_seq: seq + 1, limit: 1 });
  const chained = found(kept?.entry.seq === seq ? kept : null, 'entry', String(seq));
  const item = await (await itemMaker(view))(chained);
  const contents = await view.audit.contents(chained.entry);
  return { ...item, before: jsonOf(contents.before), after: jsonOf(contents.after) };
}

/** Makes items of entries; names and addresses are looked up once. */
export async function itemMaker(view: StoreView): Promise<(chained: ChainedEntry) => Promise<AuditItem>> {
  const accounts = await allOf(view.accounts);
  const names = new Map(accounts.map(({ id, name }) => [id, name]));
  const addresses = new Map<string, Promise<string | null>>();
  const addressOf = (from: string) => {
    const known = addresses.get(from) ?? view.origins.get(from).then((origin) => origin?.address ?? null);
    addresses.set(from, known);
    return known;
  };
  return async ({ entry, hash }) => ({
    seq: entry.seq,
    at: entry.at,
    actor: entry.actor,
    actor_name: names.get(entry.actor) ?? NAMES[entry.actor] ?? 'Former account',
    role: entry.role,
    action: entry.action,
    subject: entry.subject,
    reason: entry.reason,
    facts: entry.facts,
    address: entry.from == null ? null : await addressOf(entry.from),
    hash,
  });
}

function jsonOf(text: string | null): unknown {
  return text === null ? null : JSON.parse(text);
}

/** Whether every entry, its contents and every checkpoint hold, and which is the first entry that doesn't. */
export async function verifyAudit(ports: Ports): Promise<Verification & { readonly checked_at: string }> {
  const checkpoints = await ownCheckpoints(ports);
  return { ...(await verifyChain(ports.store.view.audit.read(), checkpoints)), checked_at: nowOf(ports) };
}

function before(cursor: string | undefined): Pick<AuditFilter, 'before_seq'> {
  const seq = placeAfter('audit', cursor);
  return seq === undefined ? {} : { before_seq: Number(seq) };
}
