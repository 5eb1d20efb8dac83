/** Who is signed in. A session is a random token with the browser and its SHA-256 in the store. */
import { allOf } from './all-of.ts';
import { noteUse } from './note-use.ts';
import type { Account, Actor, Ports, Session, StoreView } from './ports.ts';
import { needsSecondFactor } from './second-factor.ts';
import { nowOf, recorded } from './use-case.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const LASTS = 12 * HOUR;
const IDLE = HOUR;

/** Where someone signs in from. */
export interface Arrival {
  readonly request: string;
  readonly address: string;
  /** What the browser calls itself, in a few words. */
  readonly browser: string;
  /** The cookie of a browser that was known before. */
  readonly device: string | null;
}

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
  if (now >= Date.parse(session.last_used_at) + MINUTE) {
    const used = { ...session, last_used_at: nowOf(ports), version: session.version + 1 };
    await noteUse(ports, (view) => view.sessions.update(used));
  }
  // Their organization asks for what it wants where it lets people in.
  const { without_second_factor: _asked, ...provided } = actor;
  return { actor: session.by === 'provider' ? provided : actor, session: session.id };
}

/** The account as an actor who came by password; null when it is gone or disabled. */
export async function accountActor(
  ports: Pick<Ports, 'store'>,
  id: string,
  request: string,
): Promise<Actor | null> {
  const account = await ports.store.view.accounts.get(id);
  if (account === null || account.disabled) return null;
  const actor = { id: account.id, name: account.name, role: account.role, request };
  return (await needsSecondFactor(ports, actor)) ? { ...actor, without_second_factor: true } : actor;
}

/** Begins a session inside a transaction, and forgets the account's old ones; gives the token for the browser. */
export async function startSession(
  view: StoreView,
  ports: Ports,
  account: Account,
  from: Pick<Arrival, 'address' | 'browser'>,
  by: 'password' | 'provider' = 'password',
): Promise<string> {
  const token = ports.secrets.token(32);
  const now = ports.clock.now();
  await forgetSessions(view, account.id, (session) => hasEnded(session, now));
  await view.sessions.insert({
    id: await ports.secrets.sha256(token),
    account: account.id,
    created_at: new Date(now).toISOString(),
    last_used_at: new Date(now).toISOString(),
    expires_at: new Date(now + LASTS).toISOString(),
    by,
    browser: from.browser,
    address: from.address,
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

/** Ends every session of an account but one, inside a transaction; gives how many. */
export async function endSessions(
  view: StoreView,
  account: string,
  but: string | null = null,
): Promise<number> {
  return forgetSessions(view, account, ({ id }) => id !== but);
}

async function forgetSessions(view: StoreView, account: string, isMeant: (session: Session) => boolean) {
  const meant = (await allOf(view.sessions, { account })).filter(isMeant);
  for (const session of meant) await view.sessions.delete(session.id, session.version);
  return meant.length;
}

/** Whether its time is over. */
export function hasEnded(session: Session, now: number): boolean {
  return now >= Date.parse(session.expires_at) || now >= Date.parse(session.last_used_at) + IDLE;
}
