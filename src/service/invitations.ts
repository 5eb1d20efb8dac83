/** Further accounts: an admin makes a one-time link for each. */
import { TactError } from './errors.ts';
import type { Actor, Invitation, Ports, Role, StoreView } from './ports.ts';
import { addedAccount, preparedAccount, type NewAccount } from './new-account.ts';
import type { Arrival } from './sessions.ts';
import type { SignedIn } from './sign-in.ts';
import { recorded } from './use-case.ts';

/** Who "created" the invitation of the first account. */
export const FROM_SETUP = 'system';

const DAY = 24 * 60 * 60_000;
const LASTS = 7 * DAY;

/** A token for `/invite#TOKEN`, good for 7 days and one account. */
export async function invite(
  ports: Ports,
  actor: Actor,
  asked: { readonly role: Role; readonly name?: string | undefined },
): Promise<{ readonly token: string; readonly expires_at: string }> {
  const token = ports.secrets.token(32);
  const id = await ports.secrets.sha256(token);
  const expires_at = new Date(ports.clock.now() + LASTS).toISOString();
  await ports.store.transaction(async (view) => {
    await view.invitations.insert({
      id,
      role: asked.role,
      ...(asked.name === undefined ? {} : { name: asked.name }),
      created_by: actor.id,
      expires_at,
      version: 1,
    });
    await recorded(view, ports, actor, {
      action: 'account.invite',
      subject: `invitation:${id.slice(0, 12)}`,
      facts: { role: asked.role },
    });
  });
  return { token, expires_at };
}

/** Makes the account that the link is for, and signs it in. Without a name the one of the invitation is taken. */
export async function acceptInvitation(
  ports: Ports,
  typed: Omit<NewAccount, 'name'> & { readonly token: string; readonly name?: string | undefined },
  from: Arrival,
): Promise<SignedIn> {
  const id = await ports.secrets.sha256(typed.token);
  const kept = await ports.store.view.invitations.get(id);
  const name = typed.name ?? kept?.name ?? typed.login;
  if (kept === null) throw unusable();
  const prepared = await preparedAccount(ports, { ...typed, name });
  return ports.store.transaction(async (view) => {
    const invitation = await takenInvitation(view, ports, id, isForNewcomer);
    return addedAccount(view, ports, prepared, invitation.role, from);
  });
}

/** The invitation, which is used up by this; refused when it is unknown, used, too old, or of another kind. */
export async function takenInvitation(
  view: StoreView,
  ports: Ports,
  id: string,
  isMeant: (invitation: Invitation) => boolean,
): Promise<Invitation> {
  const invitation = await view.invitations.get(id);
  if (invitation === null || !isMeant(invitation)) throw unusable();
  if (Date.parse(invitation.expires_at) <= ports.clock.now()) throw unusable();
  await view.invitations.delete(invitation.id, invitation.version);
  return invitation;
}

/** An admin's invitation, neither the first account's nor a link for one that is there. */
export function isForNewcomer({ created_by, account }: Invitation): boolean {
  return created_by !== FROM_SETUP && account === undefined;
}

/** What an unknown, used or old link is answered with. */
export function unusable(): TactError {
  return new TactError(
    'forbidden',
    'This link was used already or is too old. Ask an admin for a new one; the very first link is printed where Tact was started.',
  );
}
