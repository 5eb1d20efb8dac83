/** A forgotten password: an admin makes a one-time link with which the same account gets another. */
import { allOf } from './all-of.ts';
import { TactError } from './errors.ts';
import { takenInvitation, unusable } from './invitations.ts';
import { forgetDevices } from './known-devices.ts';
import { requireGoodPassword } from './passwords.ts';
import type { Actor, Ports } from './ports.ts';
import { type Arrival, endSessions } from './sessions.ts';
import { found, recorded } from './use-case.ts';

const DAY = 24 * 60 * 60_000;

/** A token for `/reset#TOKEN`, good once within a day. `conflict` for accounts that the OpenID provider lets in. */
export async function makeResetLink(
  ports: Ports,
  actor: Actor,
  account: string,
): Promise<{ readonly token: string; readonly expires_at: string }> {
  const token = ports.secrets.token(32);
  const id = await ports.secrets.sha256(token);
  const expires_at = new Date(ports.clock.now() + DAY).toISOString();
  await ports.store.transaction(async (view) => {
    const { role } = found(await view.accounts.get(account), 'account', account);
    const identities = await allOf(view.provider_identities, { account });
    if (identities.some(({ by }) => by !== 'link')) {
      throw new TactError(
        'conflict',
        'They sign in with your organization’s account and have no password here.',
      );
    }
    await view.invitations.insert({ id, role, account, created_by: actor.id, expires_at, version: 1 });
    await recorded(view, ports, actor, { action: 'account.reset_link', subject: `account:${account}` });
  });
  return { token, expires_at };
}

/**
 * Gives the account that the link is for another password; its sessions end. Nobody is signed in by it: the second
 * factor, where there is one, is still asked for.
 */
export async function resetPassword(
  ports: Ports,
  typed: { readonly token: string; readonly password: string },
  from: Pick<Arrival, 'request' | 'address'>,
): Promise<void> {
  const id = await ports.secrets.sha256(typed.token);
  const kept = await ports.store.view.invitations.get(id);
  const owner = kept?.account === undefined ? null : await ports.store.view.accounts.get(kept.account);
  if (owner === null) throw unusable();
  await requireGoodPassword(ports, typed.password, owner.login);
  const password_hash = await ports.secrets.hashPassword(typed.password);
  await ports.store.transaction(async (view) => {
    await takenInvitation(
      view,
      ports,
      id,
      ({ account, purpose }) => account === owner.id && purpose === undefined,
    );
    const account = found(await view.accounts.get(owner.id), 'account', owner.id);
    await view.accounts.update({ ...account, password_hash, version: account.version + 1 });
    await endSessions(view, account.id);
    await forgetDevices(view, account.id);
    await recorded(
      view,
      ports,
      { id: account.id, role: account.role, ...from },
      { action: 'account.password', subject: `account:${account.id}`, facts: { by: 'link' } },
    );
  });
}
