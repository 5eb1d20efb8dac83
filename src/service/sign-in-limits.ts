/** How often signing in may be tried: per login name and per address. */
import { TactError } from './errors.ts';
import type { Ports, SignInFailures, StoreView } from './ports.ts';

const SECOND = 1000;
const LONGEST_PAUSE = 15 * 60 * SECOND;

/** How many failures are free. An address may be shared by a whole office, so it has more. */
const FREE = { login: 5, address: 20 } as const;

/** Whom a try is counted for. */
export interface Tried {
  readonly login: string;
  readonly address: string;
}

/**
 * Counts a try before its password is looked at, so that many at once can't outrun the limit; refuses with
 * `too_many` while a pause lasts. A pause begins after the last free failure with 1 s and doubles up to 15 minutes.
 */
export async function countTry(ports: Ports, tried: Tried): Promise<void> {
  const keys = await keysOf(ports, tried);
  await ports.store.transaction(async (view) => {
    const now = ports.clock.now();
    for (const { id } of keys) requireNoPause(await view.sign_in_failures.get(id), now);
    for (const { id, free } of keys) await countOne(view, id, free, now);
  });
}

/** Forgets the failures of a login name, inside the transaction in which it succeeds. An address keeps its own. */
export async function forgetTries(view: StoreView, ports: Ports, tried: Tried): Promise<void> {
  const [login] = await keysOf(ports, tried);
  const kept = login === undefined ? null : await view.sign_in_failures.get(login.id);
  if (kept !== null) await view.sign_in_failures.delete(kept.id, kept.version);
}

function requireNoPause(kept: SignInFailures | null, now: number): void {
  const until = kept?.blocked_until ?? null;
  if (until === null || Date.parse(until) <= now) return;
  throw new TactError('too_many', 'Too many tries failed. Wait a little, then try again.', {
    retry_after_seconds: Math.ceil((Date.parse(until) - now) / SECOND),
  });
}

async function countOne(view: StoreView, id: string, free: number, now: number): Promise<void> {
  const kept = await view.sign_in_failures.get(id);
  const failures = isOver(kept, now) ? 1 : (kept?.failures ?? 0) + 1;
  const pause = failures < free ? 0 : Math.min(SECOND * 2 ** (failures - free), LONGEST_PAUSE);
  const next = {
    id,
    failures,
    blocked_until: pause === 0 ? null : new Date(now + pause).toISOString(),
    version: (kept?.version ?? 0) + 1,
  };
  await (kept === null ? view.sign_in_failures.insert(next) : view.sign_in_failures.update(next));
}

/** Quiet for as long as the longest pause after the last one ended: begin anew. */
function isOver(kept: SignInFailures | null, now: number): boolean {
  const until = kept?.blocked_until ?? null;
  return until !== null && now > Date.parse(until) + LONGEST_PAUSE;
}

/** Names and addresses are kept as digests only. */
async function keysOf(ports: Ports, { login, address }: Tried) {
  return [
    { id: `login-${await ports.secrets.sha256(login)}`, free: FREE.login },
    { id: `address-${await ports.secrets.sha256(networkOf(address))}`, free: FREE.address },
  ];
}

/** An IPv6 address is cut to its network: one customer of a provider has billions of addresses. */
function networkOf(address: string): string {
  return address.includes(':') && !address.includes('.') ? address.split(':').slice(0, 4).join(':') : address;
}
