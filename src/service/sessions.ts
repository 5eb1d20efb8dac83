/** Who is signed in. A session is a random token with the browser and its SHA-256 in the store. */
import { allOf } from './all-of.ts';
import { TactError } from './errors.ts';
import type { Account, Actor, Ports, Session, StoreView } from './ports.ts';
import { nowOf, recorded } from './use-case.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const LASTS = 12 * HOUR;
const IDLE = HOUR;

/** The account behind a session's token, and the session's id; null when it ended, idled out or was never there. */
export async function sessionActor(
  ports: Ports,
  token: string,
  request: string,
): Promise<{ readonly actor: Actor; readonly session: string } | null> {
  const session = await ports.store.view.sessions.get(await ports.secrets.sha256(token));
  const now = ports.clock.now();
  if (session === null || hasEnded(session, now)) return null;
  const actor = await accountActor(ports, session.account, request);
  if (actor === null) return null;
  if (now >= Date.parse(session.last_used_at) + MINUTE) await touch(ports, session);
  return { actor, session: session.id };
}

/** The account as an actor; null when it is gone or disabled. */
export async function accountActor(
  ports: Pick<Ports, 'store'>,
  id: string,
  request: string,
): Promise<Actor | null> {
  const account = await ports.store.view.accounts.get(id);
  if (account === null || account.disabled) return null;
  return { id: account.id, name: account.name, role: account.role, request };
}

/** Begins a session inside a transaction, and forgets the account's old ones; gives the token for the browser. */
export async function startSession(view: StoreView, ports: Ports, account: Account): Promise<string> {
  const token = ports.secrets.token(32);
  const now = ports.clock.now();
  await forgetSessions(view, account.id, (session) => hasEnded(session, now));
  await view.sessions.insert({
    id: await ports.secrets.sha256(token),
    account: account.id,
    created_at: new Date(now).toISOString(),
    last_used_at: new Date(now).toISOString(),
    expires_at: new Date(now + LASTS).toISOString(),
    version: 1,
  });
  return token;
}

/** Ends one session. */
export async function signOut(ports: Ports, actor: Actor, session: string): Promise<void> {
  await ports.store.transaction(async (view) => {
    const kept = await view.sessions.get(session);
    if (kept === null) return;
    await view.sessions.delete(kept.id, kept.version);
    await recorded(view, ports, actor, { action: 'session.end', subject: `account:${actor.id}` });
  });
}

/** Ends every session of an account, inside a transaction. */
export async function endSessions(view: StoreView, account: string): Promise<void> {
  await forgetSessions(view, account, () => true);
}

async function forgetSessions(view: StoreView, account: string, isMeant: (session: Session) => boolean) {
  for (const session of await allOf(view.sessions, { account })) {
    if (isMeant(session)) await view.sessions.delete(session.id, session.version);
  }
}

function hasEnded(session: Session, now: number): boolean {
  return now >= Date.parse(session.expires_at) || now >= Date.parse(session.last_used_at) + IDLE;
}

/** Notes that the session is in use; several requests at once may try, one of them suffices. */
async function touch(ports: Ports, session: Session): Promise<void> {
  try {
    await ports.store.transaction((view) =>
      view.sessions.update({ ...session, last_used_at: nowOf(ports), version: session.version + 1 }),
    );
  } catch (error) {
    if (!(error instanceof TactError)) throw error;
  }
}
