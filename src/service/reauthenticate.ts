import { TactError } from './errors.ts';
import { knownDevice } from './known-devices.ts';
import type { Account, Actor, Ports } from './ports.ts';
import { secondFactorOf, takeCode, wrongCode } from './second-factor.ts';
import type { Arrival } from './sessions.ts';
import { countTry, takeBackTry } from './sign-in-limits.ts';
import { recorded } from './use-case.ts';

/** What someone proves again before changing how they sign in. */
export interface Proof {
  readonly password: string;
  /** Of the authenticator, or a recovery code; needed where a second factor is in force. */
  readonly code?: string | undefined;
}

/**
 * Their own account, after they proved again that it is theirs: a session that someone left open or stole is not
 * enough. Throttled and recorded as signing in is; `invalid` names the field.
 */
export async function reauthenticated(
  ports: Ports,
  actor: Actor,
  proof: Proof,
  from: Arrival,
): Promise<Account> {
  const account = await ports.store.view.accounts.get(actor.id);
  if (account === null) {
    throw new TactError('forbidden', 'An API token has no password. Sign in as a person for this.');
  }
  const device = await knownDevice(ports, account.id, from.device);
  const tried = { login: account.login, device: device?.id ?? null, address: from.address };
  await countTry(ports, tried, { by: actor, subject: `account:${actor.id}` });
  if (!(await ports.secrets.verifyPassword(proof.password, account.password_hash))) {
    await recordFailure(ports, actor);
    throw refused('password', 'This is not your password.');
  }
  const taken = await ports.store.transaction(async (view) => {
    const factor = await secondFactorOf(view, account.id);
    if (factor !== null && (await takeCode(view, ports, factor, proof.code ?? '')) === null) return false;
    await takeBackTry(view, ports, tried);
    return true;
  });
  if (taken) return account;
  await recordFailure(ports, actor);
  throw refused('code', wrongCode().message);
}

async function recordFailure(ports: Ports, actor: Actor): Promise<void> {
  await ports.store.transaction((view) =>
    recorded(view, ports, actor, { action: 'session.failed', subject: `account:${actor.id}` }),
  );
}

function refused(path: string, message: string): TactError {
  return new TactError('invalid', 'This can’t be changed without proving that it is you.', {
    issues: [{ path, message }],
  });
}
