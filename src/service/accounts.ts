/** Who has an account, and what they may. */
import { TactError } from './errors.ts';
import { allOf } from './all-of.ts';
import { standing } from './new-account.ts';
import type { Account, Actor, Ports, Role, StoreView } from './ports.ts';
import { announceRules, recountApprovals } from './reopen-rules.ts';
import { secondFactorOf } from './second-factor.ts';
import { endSessions } from './sessions.ts';
import { announce, found, recorded, requireVersion } from './use-case.ts';

/** Kept in the place of a hash by accounts that only the OpenID provider lets in: it fits no password. */
export const NO_PASSWORD = 'none';

/** Whether an account's owner can sign in without the OpenID provider. */
export function hasPassword({ password_hash }: Pick<Account, 'password_hash'>): boolean {
  return password_hash !== NO_PASSWORD;
}

/** An account as admins see it. */
export interface PublicAccount extends Omit<Account, 'password_hash'> {
  /** Whether a second factor is in force. */
  readonly second_factor: boolean;
}

/** An account as everyone sees it. */
export type AccountName = Pick<Account, 'id' | 'name' | 'role'>;

/** Every account. */
export async function listAccounts(ports: Pick<Ports, 'store'>): Promise<readonly PublicAccount[]> {
  const { view } = ports.store;
  return Promise.all((await allOf(view.accounts)).map((account) => publicAccount(view, account)));
}

/** Every account's name, to show who did something. */
export async function listAccountNames(ports: Pick<Ports, 'store'>): Promise<readonly AccountName[]> {
  return (await allOf(ports.store.view.accounts)).map(({ id, name, role }) => ({ id, name, role }));
}

export interface AccountChange {
  readonly name?: string | undefined;
  readonly role?: Role | undefined;
  readonly disabled?: boolean | undefined;
}

/** Changes an account; disabling ends its sessions. The last admin stays one. */
export async function changeAccount(
  ports: Ports,
  actor: Actor,
  id: string,
  change: AccountChange,
  version: number,
): Promise<PublicAccount> {
  const { account, reopened } = await ports.store.transaction(async (view) => {
    const before = found(await view.accounts.get(id), 'account', id);
    requireVersion(await publicAccount(view, before), version);
    const after: Account = {
      ...before,
      name: change.name ?? before.name,
      role: change.role ?? before.role,
      disabled: change.disabled ?? before.disabled,
      version: version + 1,
    };
    if (isAdmin(before) && !isAdmin(after)) await requireAnotherAdmin(view, id);
    await view.accounts.update(after);
    if (after.disabled) await endSessions(view, id);
    await recorded(view, ports, actor, {
      action: 'account.change',
      subject: `account:${id}`,
      before: standing(before),
      after: standing(after),
      facts: { role: after.role, disabled: after.disabled },
    });
    const words = `${after.name} can’t decide on rules any more, so an approval of theirs doesn’t count.`;
    const reopened = await recountApprovals(view, ports, actor, words);
    return { account: await publicAccount(view, after), reopened };
  });
  announce(ports, 'account', account);
  announceRules(ports, reopened);
  return account;
}

/** Refuses to leave a workspace without an admin. */
export async function requireAnotherAdmin(view: StoreView, id: string): Promise<void> {
  const others = (await allOf(view.accounts)).filter((account) => account.id !== id);
  if (others.some(isAdmin)) return;
  throw new TactError('conflict', 'This is the only admin. Make someone else an admin first.');
}

/** Whether someone with this account can administer now. */
export function isAdmin(account: Account): boolean {
  return account.role === 'admin' && !account.disabled;
}

async function publicAccount(
  view: StoreView,
  { password_hash: _secret, ...account }: Account,
): Promise<PublicAccount> {
  return { ...account, second_factor: (await secondFactorOf(view, account.id)) !== null };
}
