/** How often signing in may be tried: per login name or known browser, and per address. */
import { allOf } from './all-of.ts';
import { TactError } from './errors.ts';
import type { Ports, SignInFailures, StoreView } from './ports.ts';
import { networkOf } from './network-of.ts';
import { type Doer, nowOf, recorded } from './use-case.ts';

const SECOND = 1000;
const LONGEST_PAUSE = 15 * 60 * SECOND;

/** How many failures are free. An address may be shared by a whole office, so it has more. */
const FREE = { login: 5, device: 5, address: 20 } as const;
/** Above this many counts those that are over are cleared away. */
const KEPT = 1000;
const EVERY = 100;

/** Whom a try is counted for. */
export interface Tried {
  readonly login: string;
  /** The known browser of this login's account that it comes from: counted in place of the login name. */
  readonly device: string | null;
  readonly address: string;
}

/** Who tries, and whose account, for the log. */
export interface Trying {
  readonly by: Doer;
  readonly subject: string;
}

/**
 * Counts a try before its password is looked at, so that many at once can't outrun the limit; refuses with
 * `too_many` while a pause lasts. A pause begins after the last free failure with 1 s and doubles up to 15 minutes.
 * Of each pause the first try that it refuses is recorded, with its end: whoever goes on can't fill the log.
 */
export async function countTry(ports: Ports, tried: Tried, trying: Trying): Promise<void> {
  const keys = await keysOf(ports, tried);
  const until = await ports.store.transaction(async (view) => {
    await clearAway(view, ports.clock.now());
    for (const { id, of } of keys) {
      const kept = await view.sign_in_failures.get(id);
      if (kept === null || !isPaused(kept, ports.clock.now())) continue;
      await noteRefusal(view, ports, { kept, of, trying });
      return kept.blocked_until;
    }
    for (const { id, of } of keys) await countOne(view, ports, id, FREE[of]);
    return null;
  });
  if (until === null) return;
  throw new TactError('too_many', 'Too many tries failed. Wait a little, then try again.', {
    retry_after_seconds: Math.ceil((Date.parse(until) - ports.clock.now()) / SECOND),
  });
}

/** Forgets the failures of the login name or browser, inside the transaction in which it succeeds. */
export async function forgetTries(view: StoreView, ports: Ports, tried: Tried): Promise<void> {
  await takeBackTry(view, ports, tried);
  const [who] = await keysOf(ports, tried);
  const kept = await view.sign_in_failures.get(who.id);
  if (kept !== null) await view.sign_in_failures.delete(kept.id, kept.version);
}

/** Takes back the try that `countTry` counted: it was no failure. Earlier ones stay. */
export async function takeBackTry(view: StoreView, ports: Ports, tried: Tried): Promise<void> {
  for (const { id } of await keysOf(ports, tried)) {
    const kept = await view.sign_in_failures.get(id);
    if (kept === null) continue;
    if (kept.failures <= 1) await view.sign_in_failures.delete(id, kept.version);
    else {
      const fewer = { failures: kept.failures - 1, blocked_until: null, version: kept.version + 1 };
      await view.sign_in_failures.update({ ...kept, ...fewer });
    }
  }
}

function isPaused(kept: SignInFailures, now: number): kept is SignInFailures & { blocked_until: string } {
  return kept.blocked_until !== null && Date.parse(kept.blocked_until) > now;
}

interface Refusal {
  readonly kept: SignInFailures;
  readonly of: keyof typeof FREE;
  readonly trying: Trying;
}

async function noteRefusal(view: StoreView, ports: Ports, { kept, of, trying }: Refusal): Promise<void> {
  if (kept.refusal_noted === true) return;
  await view.sign_in_failures.update({ ...kept, refusal_noted: true, version: kept.version + 1 });
  await recorded(view, ports, trying.by, {
    action: 'session.refused',
    subject: trying.subject,
    facts: { by: of, until: kept.blocked_until ?? '' },
  });
}

async function countOne(view: StoreView, ports: Ports, id: string, free: number): Promise<void> {
  const now = ports.clock.now();
  const kept = await view.sign_in_failures.get(id);
  const failures = kept === null || isOver(kept, now) ? 1 : kept.failures + 1;
  const pause = failures < free ? 0 : Math.min(SECOND * 2 ** (failures - free), LONGEST_PAUSE);
  const next = {
    id,
    failures,
    blocked_until: pause === 0 ? null : new Date(now + pause).toISOString(),
    last_at: nowOf(ports),
    version: (kept?.version ?? 0) + 1,
  };
  await (kept === null ? view.sign_in_failures.insert(next) : view.sign_in_failures.update(next));
}

/** Quiet for as long as the longest pause after the last one ended: begin anew. */
function isOver({ blocked_until, last_at }: SignInFailures, now: number): boolean {
  const since = blocked_until ?? last_at;
  return since !== undefined && now > Date.parse(since) + LONGEST_PAUSE;
}

async function clearAway(view: StoreView, now: number): Promise<void> {
  const count = await view.sign_in_failures.count();
  if (count <= KEPT || count % EVERY !== 0) return;
  for (const kept of await allOf(view.sign_in_failures)) {
    if (isOver(kept, now)) await view.sign_in_failures.delete(kept.id, kept.version);
  }
}

interface Key {
  readonly id: string;
  readonly of: keyof typeof FREE;
}

/** Names and addresses are kept as digests only. */
async function keysOf(ports: Ports, { login, device, address }: Tried): Promise<readonly [Key, Key]> {
  return [
    device === null
      ? { id: `login-${await ports.secrets.sha256(login)}`, of: 'login' }
      : { id: `device-${device}`, of: 'device' },
    { id: `address-${await ports.secrets.sha256(networkOf(address))}`, of: 'address' },
  ];
}
