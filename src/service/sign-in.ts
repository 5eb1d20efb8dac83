import { TactError } from './errors.ts';
import { knownDevice, rememberDevice } from './known-devices.ts';
import type { Account, Actor, Ports } from './ports.ts';
import { secondFactorOf, takeCode, wrongCode } from './second-factor.ts';
import { startSession, type Arrival } from './sessions.ts';
import { countTry, forgetTries, takeBackTry, type Tried } from './sign-in-limits.ts';
import { type Doer, recorded } from './use-case.ts';

export interface SignIn {
  readonly login: string;
  readonly password: string;
  /** Of the authenticator, or a recovery code. */
  readonly code?: string | undefined;
}

/** Who was let in, the token for their browser, and the cookie by which it is known next time. */
export interface SignedIn {
  readonly account: Account;
  readonly token: string;
  readonly device: string | null;
}

/**
 * Begins a session. An unknown login, a wrong password and a disabled account get the same answer
 * (`unauthenticated`) at the same cost; too many failures get `too_many`. Where a second factor is in force, a
 * right password without a code gets `second_factor`: ask for the code and send all three.
 */
export async function signIn(
  ports: Ports,
  { login, password, code }: SignIn,
  from: Arrival,
): Promise<SignedIn> {
  const account = await accountOf(ports, normalLogin(login));
  const device = await knownDevice(ports, account?.id, from.device);
  const tried = { login: normalLogin(login), device: device?.id ?? null, address: from.address };
  const trying = { by: stranger(from), subject: subjectOf(account) };
  await countTry(ports, tried, trying);
  const right = await matches(ports, account, password);
  if (account === null || account.disabled || !right) {
    await recordFailure(ports, account, from);
    throw new TactError('unauthenticated', 'This login name and password don’t belong together.');
  }
  if (code === undefined) await requireNoSecondFactor(ports, account, tried);
  const signedIn = await admitted(ports, account, code ?? null, tried, from);
  if (signedIn !== null) return signedIn;
  await recordFailure(ports, account, from);
  throw wrongCode();
}

/** A login name as it is kept: one Unicode form, lower case. */
export function normalLogin(login: string): string {
  return login.trim().normalize('NFKC').toLowerCase();
}

/** Null when the code is wrong. */
async function admitted(
  ports: Ports,
  account: Account,
  code: string | null,
  tried: Tried,
  from: Arrival,
): Promise<SignedIn | null> {
  const { id, name, role } = account;
  const { request, address } = from;
  const actor: Actor = { id, name, role, request, address };
  return ports.store.transaction(async (view) => {
    const factor = await secondFactorOf(view, account.id);
    const taken = factor === null ? 'none' : await takeCode(view, ports, factor, code ?? '');
    if (taken === null) return null;
    await forgetTries(view, ports, tried);
    await recorded(view, ports, actor, {
      action: 'session.start',
      subject: `account:${account.id}`,
      facts: { by: 'password', second_factor: taken },
    });
    const device = await rememberDevice(view, ports, account.id, from.device);
    return { account, token: await startSession(view, ports, account, from), device };
  });
}

/** The right password without a code is no failure, and no success either. */
async function requireNoSecondFactor(ports: Ports, account: Account, tried: Tried): Promise<void> {
  if ((await secondFactorOf(ports.store.view, account.id)) === null) return;
  await ports.store.transaction((view) => takeBackTry(view, ports, tried));
  throw new TactError(
    'second_factor',
    'Enter the code that your authenticator shows now, or a recovery code.',
  );
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

async function recordFailure(ports: Ports, account: Account | null, from: Arrival): Promise<void> {
  await ports.store.transaction((view) =>
    recorded(view, ports, stranger(from), { action: 'session.failed', subject: subjectOf(account) }),
  );
}

function stranger({ request, address }: Arrival): Doer {
  return { id: 'anonymous', role: 'none', request, address };
}

function subjectOf(account: Account | null): string {
  return `account:${account?.id ?? 'unknown'}`;
}
