/** The first account: made with a one-time link that only the person who started the server can read. */
import { isAdmin } from './accounts.ts';
import { allOf } from './all-of.ts';
import { TactError } from './errors.ts';
import type { Ports, StoreView } from './ports.ts';
import { addedAccount, preparedAccount, type NewAccount } from './new-account.ts';
import { FROM_SETUP, takenInvitation } from './invitations.ts';
import type { Arrival } from './sessions.ts';
import type { SignedIn } from './sign-in.ts';

const LASTS = 30 * 60_000;

/** Whether there is no admin yet; the demo shop's people have accounts, but nobody can administer with them. */
export async function needsSetUp(ports: Pick<Ports, 'store'>): Promise<boolean> {
  return !(await hasAdmin(ports.store.view));
}

async function hasAdmin(view: StoreView): Promise<boolean> {
  return (await allOf(view.accounts)).some(isAdmin);
}

/** A fresh token for `/setup#TOKEN`, good for 30 minutes; earlier ones stop working. Null when there is an admin. */
export async function issueSetUpToken(ports: Ports): Promise<string | null> {
  const token = ports.secrets.token(32);
  const id = await ports.secrets.sha256(token);
  return ports.store.transaction(async (view) => {
    if (await hasAdmin(view)) return null;
    const { items } = await view.invitations.list();
    for (const old of items) {
      if (old.created_by === FROM_SETUP) await view.invitations.delete(old.id, old.version);
    }
    const expires_at = new Date(ports.clock.now() + LASTS).toISOString();
    await view.invitations.insert({ id, role: 'admin', created_by: FROM_SETUP, expires_at, version: 1 });
    return token;
  });
}

/** Makes the first account, an admin, and signs it in; `conflict` once there is one. */
export async function setUp(
  ports: Ports,
  typed: NewAccount & { readonly token: string },
  from: Arrival,
): Promise<SignedIn> {
  if (!(await needsSetUp(ports))) throw alreadySetUp();
  const prepared = await preparedAccount(ports, typed);
  const id = await ports.secrets.sha256(typed.token);
  return ports.store.transaction(async (view) => {
    if (await hasAdmin(view)) throw alreadySetUp();
    const invitation = await takenInvitation(view, ports, id, ({ created_by }) => created_by === FROM_SETUP);
    return addedAccount(view, ports, prepared, invitation.role, from);
  });
}

function alreadySetUp(): TactError {
  return new TactError('conflict', 'Tact has its admin already. Sign in, or ask an admin for an invitation.');
}
