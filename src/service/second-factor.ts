/** The second factor of an account: codes from an authenticator, and recovery codes for when that is lost. */
import { isReviewer } from '../domain/rules/reviewers.ts';
import { TactError } from './errors.ts';
import type { Actor, Ports, Role, SecondFactor, StoreView } from './ports.ts';
import { readSettings } from './settings.ts';
import { plainCode, stepOf } from './totp.ts';

/** `required`: to be set up before anything else. `elsewhere`: the OpenID provider asks for what it wants. */
export type SecondFactorState = 'on' | 'off' | 'required';

/** Whether the workspace asks someone with this role for a second factor. */
export async function asksSecondFactor(ports: Pick<Ports, 'store'>, role: Role): Promise<boolean> {
  if (role !== 'admin' && !isReviewer(role)) return false;
  return (await readSettings(ports)).require_second_factor;
}

/** Whether this person is asked for a second factor and has none. */
export async function needsSecondFactor(
  ports: Pick<Ports, 'store'>,
  actor: Pick<Actor, 'id' | 'role'>,
): Promise<boolean> {
  return (
    (await asksSecondFactor(ports, actor.role)) && (await secondFactorOf(ports.store.view, actor.id)) === null
  );
}

/** The second factor of an account that is in force; null when there is none, or it was only begun. */
export async function secondFactorOf(view: StoreView, account: string): Promise<SecondFactor | null> {
  const factor = await view.second_factors.get(account);
  return factor === null || factor.confirmed_at === null ? null : factor;
}

/**
 * Takes a code of the authenticator or a recovery code, inside a transaction; each is taken once. Gives which it was,
 * null when it is wrong.
 */
export async function takeCode(
  view: StoreView,
  ports: Ports,
  factor: SecondFactor,
  typed: string,
): Promise<'authenticator' | 'recovery' | null> {
  const code = plainCode(typed);
  const step = stepOf(factor, code, ports.clock.now());
  const digest = await ports.secrets.sha256(code);
  const recovery = factor.recovery.filter((one) => one !== digest);
  if (step === null && recovery.length === factor.recovery.length) return null;
  await view.second_factors.update({
    ...factor,
    last_step: step ?? factor.last_step,
    recovery: step === null ? recovery : factor.recovery,
    version: factor.version + 1,
  });
  return step === null ? 'recovery' : 'authenticator';
}

/** What a wrong code is answered with. */
export function wrongCode(): TactError {
  return new TactError(
    'unauthenticated',
    'This code doesn’t fit, or was used already. Wait for the next one, or use a recovery code.',
  );
}
