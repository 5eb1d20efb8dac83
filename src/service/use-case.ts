/** What every use case shares: recording what was done, checking versions, telling other screens. */
import { chain, contentHash } from '../domain/audit/chain.ts';
import type { AuditEntry } from '../domain/audit/entry.ts';
import { TactError } from './errors.ts';
import type { Actor, Ports, StoreView } from './ports.ts';

/** What is written down about an act. `before` and `after` are the contents; only their hashes are kept. */
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
export type Doer = Pick<Actor, 'id' | 'request'> & { readonly role: string };

/** Appends an entry to the audit log, inside the transaction that does the thing. */
export async function recorded(
  view: StoreView,
  ports: Pick<Ports, 'clock'>,
  actor: Doer,
  act: Act,
): Promise<void> {
  const head = await view.audit.head();
  const { entry, hash } = chain(head.hash, {
    v: 1,
    seq: head.seq + 1,
    at: nowOf(ports),
    actor: actor.id,
    role: actor.role,
    action: act.action,
    subject: act.subject,
    before: hashOrNull(act.before),
    after: hashOrNull(act.after),
    reason: act.reason ?? null,
    facts: act.facts ?? {},
    request: actor.request,
  });
  await view.audit.append({ entry, hash });
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

function hashOrNull(content: unknown): string | null {
  return content === undefined || content === null ? null : contentHash(content);
}
