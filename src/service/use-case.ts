/** What every use case shares: recording what was done, checking versions, telling other screens. */
import { canonicalJson, chain, hashOf } from '../domain/audit/chain.ts';
import type { AuditEntry } from '../domain/audit/entry.ts';
import { withoutPeople } from '../domain/audit/without-people.ts';
import { TactError } from './errors.ts';
import type { Actor, Ports, StoreView } from './ports.ts';

/** What is written down about an act. `before` and `after` are the contents: the entry holds their hashes, they stand beside it. */
export interface Act {
  /** Dotted verb: `rule.publish`. */
  readonly action: string;
  /** What it was done to: `rule:skincare`. */
  readonly subject: string;
  readonly before?: unknown;
  readonly after?: unknown;
  readonly reason?: string | null;
  /** Small facts for readers; no personal data. */
  readonly facts?: AuditEntry['facts'];
}

/** Who did it: an actor, or someone who isn't signed in. */
export type Doer = Pick<Actor, 'id' | 'request' | 'address'> & { readonly role: string };

/** Appends an entry to the audit log, inside the transaction that does the thing. */
export async function recorded(
  view: StoreView,
  ports: Pick<Ports, 'clock' | 'secrets'>,
  actor: Doer,
  act: Act,
): Promise<void> {
  const contents = { before: textOf(ports, act.before), after: textOf(ports, act.after) };
  const from = await originOf(view, ports, actor.address);
  const head = await view.audit.head();
  const { entry, hash } = chain(head.hash, {
    v: 2,
    seq: head.seq + 1,
    at: nowOf(ports),
    actor: actor.id,
    role: actor.role,
    action: act.action,
    subject: act.subject,
    before: contents.before === null ? null : hashOf(contents.before),
    after: contents.after === null ? null : hashOf(contents.after),
    reason: act.reason ?? null,
    facts: act.facts ?? {},
    from,
    request: actor.request,
  });
  await view.audit.append({ entry, hash }, contents);
}

/** The item, or `not_found` with words for a person: `found(rule, 'rule', id)`. */
export function found<T>(item: T | null, kind: string, id: string): T {
  if (item !== null) return item;
  throw new TactError('not_found', `There is no ${kind} “${id}”. It may have been deleted or renamed.`);
}

/** Refuses with `conflict` and the current item when someone else changed it since `version` was read. */
export function requireVersion(current: { readonly version: number }, version: number): void {
  if (current.version === version) return;
  throw new TactError(
    'conflict',
    'Someone else changed this in the meantime. Nothing of yours was saved: compare both and choose.',
    { current },
  );
}

/** Tells open screens that this changed; call it after the transaction. */
export function announce(
  ports: Pick<Ports, 'changes'>,
  kind: string,
  item: { readonly id: string; readonly version: number },
): void {
  ports.changes.publish({ kind, id: item.id, version: item.version });
}

/** Now as ISO text in UTC. */
export function nowOf(ports: Pick<Ports, 'clock'>): string {
  return new Date(ports.clock.now()).toISOString();
}

/** The content as it is kept beside the log: without people. */
function textOf(ports: Pick<Ports, 'secrets'>, content: unknown): string | null {
  if (content === undefined || content === null) return null;
  return canonicalJson(withoutPeople(content, (id) => personHandle(ports, id)));
}

/** How the log names a customer. */
export function personHandle(ports: Pick<Ports, 'secrets'>, customer_id: string): string {
  return ports.secrets.handle(`customer ${customer_id}`);
}

/** The handle of an address, which is kept apart from the log, so that it can be forgotten. */
async function originOf(
  view: StoreView,
  ports: Pick<Ports, 'clock' | 'secrets'>,
  address: string | undefined,
): Promise<string | null> {
  if (address === undefined || address === '') return null;
  const id = ports.secrets.handle(`address ${address}`);
  const last_seen = nowOf(ports).slice(0, 10);
  const kept = await view.origins.get(id);
  if (kept === null) await view.origins.insert({ id, address, last_seen, version: 1 });
  else if (kept.last_seen < last_seen) {
    await view.origins.update({ ...kept, last_seen, version: kept.version + 1 });
  }
  return id;
}
