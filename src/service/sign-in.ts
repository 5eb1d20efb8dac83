import { TactError } from './errors.ts';
import type { Account, Actor, Ports } from './ports.ts';
import { normalPassword } from './passwords.ts';
import { startSession } from './sessions.ts';
import { countTry, forgetTries } from './sign-in-limits.ts';
import { recorded } from './use-case.ts';

export interface SignIn {
  readonly login: string;
  readonly password: string;
}

/** Who was let in, and the token for their browser. */
export interface SignedIn {
  readonly account: Account;
  readonly token: string;
}

/**
 * Begins a session. An unknown login, a wrong password and a disabled account get the same answer
 * (`unauthenticated`) at the same cost; too many failures get `too_many`.
 */
export async function signIn(
  ports: Ports,
  { login, password }: SignIn,
  from: { readonly address: string; readonly request: string },
): Promise<SignedIn> {
  const tried = { login: normalLogin(login), address: from.address };
  await countTry(ports, tried);
  const account = await accountOf(ports, tried.login);
  const right = await matches(ports, account, normalPassword(password));
  if (account === null || account.disabled || !right) {
    await recordFailure(ports, account, from.request);
    throw new TactError('unauthenticated', 'This login name and password don’t belong together.');
  }
  const actor: Actor = { id: account.id, name: account.name, role: account.role, request: from.request };
  const token = await ports.store.transaction(async (view) => {
    await forgetTries(view, ports, tried);
    await recorded(view, ports, actor, { action: 'session.start', subject: `account:${account.id}` });
    return startSession(view, ports, account);
  });
  return { account, token };
}

/** A login name as it is kept: one Unicode form, lower case. */
export function normalLogin(login: string): string {
  return login.trim().normalize('NFKC').toLowerCase();
}

async function accountOf(ports: Ports, login: string): Promise<Account | null> {
  const { items } = await ports.store.view.accounts.list({ where: { login }, limit: 1 });
  return items[0] ?? null;
}

/** Without an account a hash is made all the same, which costs as much as comparing. */
async function matches(ports: Ports, account: Account | null, password: string): Promise<boolean> {
  if (account !== null) return ports.secrets.verifyPassword(password, account.password_hash);
  await ports.secrets.hashPassword(password);
  return false;
}

async function recordFailure(ports: Ports, account: Account | null, request: string): Promise<void> {
  await ports.store.transaction((view) =>
    recorded(
      view,
      ports,
      { id: 'anonymous', role: 'none', request },
      { action: 'session.failed', subject: `account:${account?.id ?? 'unknown'}` },
    ),
  );
}
