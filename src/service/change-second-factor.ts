/** Setting up a second factor, renewing its recovery codes, taking it away. */
import { TactError } from './errors.ts';
import { forgetDevices } from './known-devices.ts';
import type { Actor, Ports } from './ports.ts';
import { reauthenticated, type Proof } from './reauthenticate.ts';
import { asksSecondFactor, secondFactorOf } from './second-factor.ts';
import { endSessions, type Arrival } from './sessions.ts';
import { plainCode, RECOVERY_COUNT, recoveryCodeFrom, secretFrom, stepOf, uriOf } from './totp.ts';
import { announce, found, nowOf, recorded } from './use-case.ts';

const SECRET_HEX = 40;

/** What an authenticator needs: the secret to type, or the address for a QR code. Nothing is in force yet. */
export interface BegunSecondFactor {
  readonly secret: string;
  readonly uri: string;
}

/** One's own second factor. */
export interface OwnSecondFactor {
  readonly since: string | null;
  readonly recovery_codes_left: number;
}

/** Since when it is in force, and how many recovery codes are left. */
export async function readSecondFactor(ports: Ports, actor: Actor): Promise<OwnSecondFactor> {
  const factor = await secondFactorOf(ports.store.view, actor.id);
  return { since: factor?.confirmed_at ?? null, recovery_codes_left: factor?.recovery.length ?? 0 };
}

/** Makes a secret, after the password; `conflict` while a second factor is in force. */
export async function beginSecondFactor(
  ports: Ports,
  actor: Actor,
  proof: Pick<Proof, 'password'>,
  from: Arrival,
): Promise<BegunSecondFactor> {
  if ((await secondFactorOf(ports.store.view, actor.id)) !== null) {
    throw new TactError(
      'conflict',
      'You have a second factor already. Take it away first to set up another.',
    );
  }
  const account = await reauthenticated(ports, actor, proof, from);
  const secret = secretFrom(await chance(ports, SECRET_HEX));
  await ports.store.transaction(async (view) => {
    const before = await view.second_factors.get(account.id);
    const begun = { id: account.id, secret, confirmed_at: null, last_step: 0, recovery: [] };
    if (before === null) await view.second_factors.insert({ ...begun, version: 1 });
    else await view.second_factors.update({ ...begun, version: before.version + 1 });
    await recorded(view, ports, actor, { action: 'second_factor.begin', subject: `account:${account.id}` });
  });
  return { secret, uri: uriOf(secret, account.login) };
}

/** Puts it in force with a first code, and gives the recovery codes, this once. Other sessions end. */
export async function confirmSecondFactor(
  ports: Ports,
  actor: Actor,
  typed: string,
  session: string | null,
): Promise<readonly string[]> {
  const codes = await recoveryCodes(ports);
  const digests = await Promise.all(codes.map((code) => ports.secrets.sha256(plainCode(code))));
  await ports.store.transaction(async (view) => {
    const begun = await view.second_factors.get(actor.id);
    if (begun === null || begun.confirmed_at !== null) {
      throw new TactError('conflict', 'Begin with your password: there is no second factor to confirm.');
    }
    const step = stepOf(begun, plainCode(typed), ports.clock.now());
    if (step === null) {
      throw new TactError('invalid', 'This code doesn’t fit.', {
        issues: [
          { path: 'code', message: 'Enter the six digits that it shows now. Is this device’s clock right?' },
        ],
      });
    }
    await view.second_factors.update({
      ...begun,
      confirmed_at: nowOf(ports),
      last_step: step,
      recovery: digests,
      version: begun.version + 1,
    });
    await endSessions(view, actor.id, session);
    await recorded(view, ports, actor, { action: 'second_factor.add', subject: `account:${actor.id}` });
  });
  announce(ports, 'account', { id: actor.id, version: 0 });
  return codes;
}

/** Fresh recovery codes in place of all earlier ones. */
export async function renewRecoveryCodes(
  ports: Ports,
  actor: Actor,
  proof: Proof,
  from: Arrival,
): Promise<readonly string[]> {
  await reauthenticated(ports, actor, proof, from);
  const codes = await recoveryCodes(ports);
  const recovery = await Promise.all(codes.map((code) => ports.secrets.sha256(plainCode(code))));
  await ports.store.transaction(async (view) => {
    const factor = await secondFactorOf(view, actor.id);
    if (factor === null) throw new TactError('conflict', 'There is no second factor to have codes for.');
    await view.second_factors.update({ ...factor, recovery, version: factor.version + 1 });
    await recorded(view, ports, actor, { action: 'second_factor.codes', subject: `account:${actor.id}` });
  });
  return codes;
}

/** Takes away one's own; refused where the workspace asks for one. */
export async function removeSecondFactor(
  ports: Ports,
  actor: Actor,
  proof: Proof,
  from: Arrival,
): Promise<void> {
  if (await asksSecondFactor(ports, actor.role)) {
    throw new TactError(
      'conflict',
      'This workspace asks managers and admins for a second factor, so yours stays.',
    );
  }
  await reauthenticated(ports, actor, proof, from);
  await forget(ports, actor, actor.id, 'second_factor.remove');
}

/** Takes away another's, who lost the authenticator and the recovery codes: they are signed out everywhere. */
export async function resetSecondFactor(ports: Ports, actor: Actor, account: string): Promise<void> {
  found(await ports.store.view.accounts.get(account), 'account', account);
  await forget(ports, actor, account, 'second_factor.reset');
}

async function forget(ports: Ports, actor: Actor, account: string, action: string): Promise<void> {
  await ports.store.transaction(async (view) => {
    const factor = await view.second_factors.get(account);
    if (factor === null) return;
    await view.second_factors.delete(account, factor.version);
    if (account !== actor.id) {
      await endSessions(view, account);
      await forgetDevices(view, account);
    }
    await recorded(view, ports, actor, { action, subject: `account:${account}` });
  });
  announce(ports, 'account', { id: account, version: 0 });
}

function recoveryCodes(ports: Ports): Promise<readonly string[]> {
  return Promise.all(
    Array.from({ length: RECOVERY_COUNT }, async () => recoveryCodeFrom(await chance(ports, SECRET_HEX))),
  );
}

/** Hexadecimal digits that nobody can guess. */
async function chance(ports: Ports, digits: number): Promise<string> {
  return (await ports.secrets.sha256(ports.secrets.token(32))).slice(0, digits);
}
