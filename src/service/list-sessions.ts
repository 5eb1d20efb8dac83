/** Where someone is signed in, and ending it: one's own, or as an admin another's. */
import { allOf } from './all-of.ts';
import type { Actor, Ports, Session } from './ports.ts';
import { endSessions, hasEnded } from './sessions.ts';
import { found, recorded } from './use-case.ts';

/** So many signs of the digest name a session to its owner. */
const SHOWN = 24;

/** A session as its owner and admins see it. */
export interface PublicSession {
  readonly id: string;
  readonly created_at: string;
  readonly last_used_at: string;
  readonly expires_at: string;
  readonly by: 'password' | 'provider';
  readonly browser: string;
  readonly address: string;
  /** The one that asks. */
  readonly current: boolean;
}

/** The sessions of an account that hold, the newest first. `current` is the digest of the one that asks. */
export async function listSessions(
  ports: Ports,
  account: string,
  current: string | null,
): Promise<readonly PublicSession[]> {
  const sessions = await allOf(ports.store.view.sessions, { account });
  return sessions
    .filter((session) => !hasEnded(session, ports.clock.now()))
    .toSorted((one, other) => other.created_at.localeCompare(one.created_at))
    .map((session) => publicSession(session, current));
}

/** Ends one of one's own sessions. */
export async function endSession(ports: Ports, actor: Actor, id: string): Promise<void> {
  await ports.store.transaction(async (view) => {
    const sessions = await allOf(view.sessions, { account: actor.id });
    const session = found(sessions.find((one) => shown(one) === id) ?? null, 'session', id);
    await view.sessions.delete(session.id, session.version);
    await recorded(view, ports, actor, { action: 'session.end', subject: `account:${actor.id}` });
  });
}

/** Ends every session of an account but `but`; gives how many ended. */
export async function endEverySession(
  ports: Ports,
  actor: Actor,
  account: string,
  but: string | null,
): Promise<number> {
  return ports.store.transaction(async (view) => {
    if (account !== actor.id) found(await view.accounts.get(account), 'account', account);
    const ended = await endSessions(view, account, but);
    await recorded(view, ports, actor, {
      action: 'session.end_all',
      subject: `account:${account}`,
      facts: { sessions: ended },
    });
    return ended;
  });
}

function publicSession(session: Session, current: string | null): PublicSession {
  const { created_at, last_used_at, expires_at, by = 'password', browser = '', address = '' } = session;
  return {
    id: shown(session),
    created_at,
    last_used_at,
    expires_at,
    by,
    browser,
    address,
    current: session.id === current,
  };
}

function shown({ id }: Session): string {
  return id.slice(0, SHOWN);
}
