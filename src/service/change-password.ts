import { requireGoodPassword } from './passwords.ts';
import type { Actor, Ports } from './ports.ts';
import { reauthenticated, type Proof } from './reauthenticate.ts';
import { endSessions, type Arrival } from './sessions.ts';
import { forgetDevices } from './known-devices.ts';
import { found, recorded } from './use-case.ts';

/** Gives one's own account another password, after the present one. Every other session ends. */
export async function changePassword(
  ports: Ports,
  actor: Actor,
  typed: Proof & { readonly new_password: string },
  at: { readonly from: Arrival; readonly session: string | null },
): Promise<void> {
  const { login } = await reauthenticated(ports, actor, typed, at.from);
  await requireGoodPassword(ports, typed.new_password, login, 'new_password');
  const password_hash = await ports.secrets.hashPassword(typed.new_password);
  await ports.store.transaction(async (view) => {
    const account = found(await view.accounts.get(actor.id), 'account', actor.id);
    await view.accounts.update({ ...account, password_hash, version: account.version + 1 });
    await endSessions(view, account.id, at.session);
    await forgetDevices(view, account.id);
    await recorded(view, ports, actor, { action: 'account.password', subject: `account:${account.id}` });
  });
}
