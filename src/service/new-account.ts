import { TactError } from './errors.ts';
import { rememberDevice } from './known-devices.ts';
import { requireGoodPassword } from './passwords.ts';
import type { Account, Ports, Role, StoreView } from './ports.ts';
import { startSession, type Arrival } from './sessions.ts';
import { normalLogin, type SignedIn } from './sign-in.ts';
import { nowOf, recorded } from './use-case.ts';

/** What someone types who gets an account. */
export interface NewAccount {
  readonly login: string;
  readonly name: string;
  readonly password: string;
}

/** Checks what was typed and hashes the password; slow on purpose, so it comes before the transaction. */
export async function preparedAccount(ports: Ports, typed: NewAccount): Promise<Omit<Account, 'role'>> {
  const login = normalLogin(typed.login);
  if (!/^\S{1,200}$/u.test(login)) {
    throw new TactError('invalid', 'Choose another login name.', {
      issues: [{ path: 'login', message: 'Use your e-mail address, or a name without spaces.' }],
    });
  }
  await requireGoodPassword(ports, typed.password, login);
  return {
    id: `u-${ports.secrets.id()}`,
    login,
    name: typed.name.trim(),
    password_hash: await ports.secrets.hashPassword(typed.password),
    disabled: false,
    created_at: nowOf(ports),
    version: 1,
  };
}

/** Adds the account, records it, and signs it in, inside a transaction. */
export async function addedAccount(
  view: StoreView,
  ports: Ports,
  prepared: Omit<Account, 'role'>,
  role: Role,
  from: Arrival,
): Promise<SignedIn> {
  const account: Account = { ...prepared, role };
  await view.accounts.insert(account);
  await recorded(
    view,
    ports,
    { id: account.id, role, request: from.request, address: from.address },
    { action: 'account.create', subject: `account:${account.id}`, after: standing(account), facts: { role } },
  );
  const device = await rememberDevice(view, ports, account.id, from.device);
  return { account, token: await startSession(view, ports, account, from), device };
}

/** What the log keeps of an account: nothing that names the person. */
export function standing({ id, role, disabled }: Account) {
  return { id, role, disabled };
}
